import { SAVED, type OfflineList } from '../../model/offline.ts';

/** Saves the site on the device, or removes it again. Until it is pressed, nothing is stored. */
class OfflineButton extends HTMLElement {
  async connectedCallback(): Promise<void> {
    const button = this.querySelector('button');
    if (!button || !('serviceWorker' in navigator) || !('caches' in window)) return;
    this.hidden = false;
    await this.#show();
    button.addEventListener('click', () => void this.#toggle(button));
  }

  async #isSaved(): Promise<boolean> {
    try {
      return await caches.has(SAVED);
    } catch {
      return false;
    }
  }

  async #toggle(button: HTMLButtonElement): Promise<void> {
    button.disabled = true;
    this.#say('working');
    try {
      if (await this.#isSaved()) await this.#remove();
      else await this.#save();
      await this.#show();
    } catch {
      this.#say('failed');
    }
    button.disabled = false;
    button.focus();
  }

  async #save(): Promise<void> {
    const list = this.dataset.list ?? '';
    const response = await fetch(list, { cache: 'no-cache' });
    const { files } = (await response.clone().json()) as OfflineList;
    const cache = await caches.open(SAVED);
    try {
      await cache.addAll(files);
      await cache.put(list, response);
      await navigator.serviceWorker.register(this.dataset.worker ?? '', { scope: this.dataset.scope ?? '/' });
    } catch (error) {
      await caches.delete(SAVED);
      throw error;
    }
  }

  async #remove(): Promise<void> {
    await caches.delete(SAVED);
    const registrations = await navigator.serviceWorker.getRegistrations();
    await Promise.all(registrations.map((registration) => registration.unregister()));
  }

  async #show(): Promise<void> {
    this.#say((await this.#isSaved()) ? 'saved' : 'save');
  }

  #say(what: 'save' | 'saved' | 'working' | 'failed'): void {
    const button = this.querySelector('button') as HTMLButtonElement;
    const status = this.querySelector('[role=status]') as HTMLElement;
    if (what === 'save' || what === 'saved') button.textContent = this.dataset[what === 'save' ? 'save' : 'remove'] ?? '';
    status.textContent = what === 'save' ? '' : (this.dataset[what] ?? '');
  }
}

customElements.define('offline-button', OfflineButton);
