import type { DeskSettings } from '../../desk/settings.ts';
import { find, type Finding } from '../../search/find.ts';
import { handedOver } from '../../search/state.ts';
import { copyReply } from './copy-reply.client.ts';
import { DeskData } from './desk-data.client.ts';
import { DeskReply } from './desk-reply.client.ts';
import { DeskView } from './desk-view.client.ts';
import { earlierReply, type EarlierReply } from './earlier.client.ts';

/** So many articles are proposed. */
const PROPOSED = 4;

/** Connects ticket, facets and choices with the reply. */
class ReplyDesk extends HTMLElement {
  #settings!: DeskSettings;
  #view!: DeskView;
  #data!: DeskData;
  #reply!: DeskReply;
  #finding: Finding | undefined;
  /** The ticket that the reply belongs to. No other's is ever shown or copied. */
  #answered = '';
  /** Whether the agent changed the reply: it is not written over then, but set aside where the ticket changes. */
  #edited = false;

  connectedCallback(): void {
    this.#settings = JSON.parse(this.dataset.settings ?? '{}') as DeskSettings;
    this.#data = new DeskData(this.#settings);
    this.#view = new DeskView(this, this.#settings.words);
    this.#reply = new DeskReply(this.#settings, this.#view, this.#data);
    const { ticket, reply, style, kind, facets } = this.#view;
    ticket.addEventListener('input', () => void this.#read());
    this.#view.part('retry').addEventListener('click', () => void this.#read());
    for (const select of facets) select.addEventListener('change', () => this.#propose());
    this.#view.part('articles').addEventListener('change', () => {
      if (kind.value !== 'notice') kind.value = this.#view.ticked('articles').length ? 'answer' : 'ask';
      this.#listSteps();
    });
    style.addEventListener('change', () => this.#listSteps());
    for (const part of [this.#view.part('steps'), kind]) part.addEventListener('change', () => this.#write());
    reply.addEventListener('input', () => this.#markEdited(true));
    this.#view.part('again').addEventListener('click', () => {
      this.#markEdited(false);
      this.#write();
    });
    for (const button of this.querySelectorAll<HTMLElement>('[data-copy]'))
      button.addEventListener('click', () => void this.#copy(button.dataset.copy));
    // Whoever opens the desk is about to paste. What the page itself needs comes first.
    const load = () => void this.#data.load(this.#view.language).catch(() => undefined);
    if (document.readyState === 'complete') load();
    else addEventListener('load', load, { once: true });
    addEventListener('hashchange', () => this.#takeOver(''));
    this.#takeOver(ticket.value);
  }

  /**
   * Reads the ticket that the address hands over, which does not stay there.
   * @param typed what was typed before the script arrived: it is the newer
   */
  #takeOver(typed: string): void {
    const { ticket } = this.#view;
    const handed = handedOver(location.hash, 't', ticket.maxLength);
    if (handed !== undefined) {
      ticket.value = typed || handed;
      history.replaceState(null, '', location.pathname + location.search);
    }
    if (typed || handed) void this.#read();
  }

  /** Reads the ticket, once what that needs is there: style and facets follow it, then articles are proposed. */
  async #read(): Promise<void> {
    const pasted = this.#begin();
    const language = this.#data.languageOf(this.#answered, this.#view.language);
    if (pasted && !this.#data.index(language)) {
      this.#wait('loading');
      try {
        await this.#data.load(language);
      } catch {
        if (pasted === this.#answered) this.#wait('failed');
        return;
      }
      if (pasted !== this.#answered) return;
    }
    const { chosen } = this.#data.ticket(this.#answered, language);
    this.#view.showFacets(chosen);
    const { style } = this.#view;
    const own = this.#settings.styles.find((each) => each.language === language);
    if (pasted && own && this.#reply.style().language !== language) style.value = own.id;
    this.#propose();
  }

  /** Takes leave of the ticket before, if it was another. Returns the present one. */
  #begin(): string {
    const pasted = this.#view.ticket.value.trim();
    if (pasted === this.#answered) return pasted;
    this.#setAside();
    this.#answered = pasted;
    this.#view.say('');
    return pasted;
  }

  /** Without the articles nothing is proposed; questions and notices can be written. */
  #wait(state: 'loading' | 'failed'): void {
    this.#finding = undefined;
    this.#view.showState(state, this.#view.word(`desk.${state}`));
    this.#view.showFacets({});
    this.#view.showChoices('articles', []);
    this.#listSteps();
  }

  #propose(): void {
    const { kind } = this.#view;
    const language = this.#data.languageOf(this.#answered, this.#view.language);
    const { text } = this.#data.ticket(this.#answered, language);
    const index = this.#data.index(language);
    if (text && !index) return;
    this.#finding = text && index ? find(index, { question: text, chosen: this.#view.chosen() }, {}) : undefined;
    const { state, keys } = this.#finding ?? { state: 'idle', keys: [] };
    const fits = state === 'ok';
    this.#view.showFinding(this.#finding);
    if (kind.value !== 'notice') kind.value = fits || state === 'idle' ? 'answer' : 'ask';
    const titleOf = (key: string) => this.#data.article(key, this.#view.language)?.title ?? key;
    // What is only loosely related is for the agent to judge.
    const choices = keys.slice(0, PROPOSED).map((key, at) => ({ value: key, label: titleOf(key), ticked: fits && at === 0 }));
    this.#view.showChoices('articles', choices);
    this.#listSteps();
  }

  #listSteps(): void {
    const steps = this.#reply.planned().map(({ key, id, title, ticked }) => ({ value: `${key}#${id}`, label: title, ticked }));
    this.#view.showChoices('steps', steps);
    this.#write();
  }

  #write(): void {
    if (this.#edited) return;
    const isEmpty = !this.#answered && this.#view.kind.value !== 'notice';
    this.#view.reply.value = isEmpty ? '' : this.#reply.text(this.#finding?.recognised.length);
  }

  async #copy(form = 'text'): Promise<void> {
    // A ticket may come without a word to us: by a program that fills in boxes.
    if (this.#view.ticket.value.trim() !== this.#answered) await this.#read();
    await copyReply(this.#view, form);
  }

  /** Keeps a reply that was changed beneath, newest first, and makes room for another. */
  #setAside(): void {
    if (this.#edited && this.#view.reply.value.trim()) {
      const words = { earlier: this.#view.word('desk.earlier'), restore: this.#view.word('desk.restore') };
      const kept = { ticket: this.#answered, reply: this.#view.reply.value };
      this.#view.part('earlier').prepend(earlierReply(kept, words, () => this.#restore(kept)));
    }
    this.#markEdited(false);
  }

  /** Gives a reply back together with its ticket. */
  #restore({ ticket, reply }: EarlierReply): void {
    this.#setAside();
    this.#answered = ticket;
    this.#view.ticket.value = ticket;
    this.#view.reply.value = reply;
    this.#markEdited(true);
    this.#view.say('');
    this.#view.reply.focus();
    void this.#read();
  }

  #markEdited(edited: boolean): void {
    this.#edited = edited;
    this.#view.part('again').hidden = !edited;
  }
}

customElements.define('reply-desk', ReplyDesk);
