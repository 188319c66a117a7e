/**
 * Enter and the button lead to the finder, with the question in the fragment. On the finder itself they only announce "ask"; while its
 * script is still on the way the question waits in the box, where the script will find it.
 */
class QuestionBox extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector('form');
    const box = this.querySelector('textarea');
    if (!form || !box) return;
    box.addEventListener('keydown', (event) => {
      // eslint-disable-next-line @typescript-eslint/no-deprecated -- Safari says only so that a word is still being composed
      if (event.key !== 'Enter' || event.shiftKey || event.isComposing || event.keyCode === 229) return;
      event.preventDefault();
      form.requestSubmit();
    });
    const typed = () => box.value.trim() && `#q=${encodeURIComponent(box.value.trim())}`;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      if (this.closest(':not(:defined)')) return;
      const ask = new CustomEvent('ask', { bubbles: true, cancelable: true });
      if (this.dispatchEvent(ask)) location.href = form.action + typed();
    });
    // A choice beside the box leads to the finder too, and takes along what is typed, whenever it was.
    for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-choice]')) {
      const lead = () => (link.href = form.action + (link.dataset.choice ?? '') + typed());
      for (const kind of ['pointerdown', 'focus', 'click']) link.addEventListener(kind, lead);
    }
  }
}

customElements.define('question-box', QuestionBox);
