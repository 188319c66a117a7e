import type { DeskSettings } from '../../desk/settings.ts';
import type { Language } from '../../model/languages.ts';
import { propose } from '../../desk/propose.ts';
import { isSameTrouble, type Reading } from '../../desk/reading.ts';
import type { Finding } from '../../search/find.ts';
import { afterLoad } from '../../browser/load.ts';
import { copyReply } from './copy-reply.client.ts';
import { DeskData } from './desk-data.client.ts';
import { DeskReply } from './desk-reply.client.ts';
import { DeskView } from './desk-view.client.ts';
import { earlierReply, type EarlierReply } from './earlier.client.ts';
import { takeHandedTicket } from './handed-ticket.client.ts';

/** Connects ticket, facets and choices with the reply. */
class ReplyDesk extends HTMLElement {
  #settings!: DeskSettings;
  #view!: DeskView;
  #data!: DeskData;
  #reply!: DeskReply;
  #finding: Finding | undefined;
  #reading!: Reading;
  /** The ticket that the reply belongs to. No other's is ever shown or copied. */
  #answered = '';
  /** Whether the agent changed the reply: it is not written over then, but set aside where the ticket changes. */
  #edited = false;

  connectedCallback(): void {
    this.#settings = JSON.parse(this.dataset.settings ?? '{}') as DeskSettings;
    this.#data = new DeskData(this.#settings);
    this.#view = new DeskView(this, this.#settings.words);
    this.#reply = new DeskReply(this.#settings, this.#view, this.#data);
    const { ticket, reply, style, kind, facets, recipient, agent } = this.#view;
    this.#reading = this.#data.read('', this.#view.language);
    ticket.addEventListener('input', () => void this.#read());
    this.#view.part('retry').addEventListener('click', () => void this.#read());
    for (const select of facets.selects) select.addEventListener('change', () => this.#propose());
    this.#view.part('articles').addEventListener('change', () => {
      if (kind.value !== 'notice') kind.value = this.#view.ticked('articles').length ? 'reply' : 'ask';
      this.#listSteps();
    });
    this.#view.part('add').addEventListener('submit', (event) => {
      event.preventDefault();
      this.#reply.add();
    });
    // A reply in another language needs its articles.
    style.addEventListener('change', () => void this.#reply.keepStyle().then(() => this.#listSteps()));
    for (const part of [this.#view.part('steps'), kind]) part.addEventListener('change', () => this.#write());
    for (const box of [recipient, agent]) box.addEventListener('input', () => this.#write());
    reply.addEventListener('input', () => this.#markEdited(true));
    this.#view.part('again').addEventListener('click', () => {
      this.#markEdited(false);
      this.#write();
    });
    for (const button of this.querySelectorAll<HTMLElement>('[data-copy]'))
      button.addEventListener('click', () => void this.#copy(button.dataset.copy));
    // Whoever opens the desk is about to paste. What the page itself needs comes first.
    afterLoad(() => void this.#data.loadAll(this.#view.language));
    const takeOver = (typed: string) => takeHandedTicket(ticket, typed) && void this.#read();
    addEventListener('hashchange', () => takeOver(''));
    takeOver(ticket.value);
  }

  /** Reads the ticket, once what that needs is there: name, style and facets follow it, then articles are proposed. */
  async #read(): Promise<void> {
    const pasted = this.#begin();
    const language = this.#data.languageOf(pasted, this.#view.language);
    if (pasted && !this.#data.index(language)) {
      this.#wait('loading');
      try {
        await this.#data.load(language, this.#view.language);
      } catch {
        if (pasted === this.#answered) this.#wait('failed');
        return;
      }
      if (pasted !== this.#answered) return;
    }
    this.#reading = this.#data.read(pasted, language);
    const { chosen, several, name, style } = this.#reading;
    this.#view.facets.show(chosen, several);
    this.#view.recipient.value = name;
    if (pasted) this.#reply.chooseStyle(language, style);
    // Who writes and what was read stand already while the articles are looked for.
    if (pasted && !this.#data.index(language)) await this.#data.loadDetails(language);
    if (pasted !== this.#answered) return;
    this.#propose(Boolean(pasted));
    if (pasted) void this.#readBeside(pasted, language);
  }

  /** What is told and asked beside trouble comes last: the reply stands already, loses what was tried and gets its answers. */
  async #readBeside(pasted: string, language: Language): Promise<void> {
    if (!(await this.#data.loadBeside([language, this.#reply.style().language])) || pasted !== this.#answered) return;
    const before = this.#reading;
    this.#reading = this.#data.read(pasted, language);
    this.#view.showAsks(this.#reading.asks);
    if (isSameTrouble(before, this.#reading)) this.#write();
    else this.#propose(true);
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
    this.#view.facets.show({});
    this.#view.showChoices('articles', []);
    this.#listSteps();
  }

  /** @param isNew whether the ticket is another, and not what is known of its writer: then nothing that was chosen for the last stays */
  #propose(isNew = false): void {
    const { language, kind } = this.#view;
    const index = this.#data.index(this.#data.languageOf(this.#answered, language));
    const { text } = this.#reading;
    if (text && !index) return;
    const proposal = text && index ? propose(index, this.#reading, this.#view.facets.chosen()) : undefined;
    this.#finding = proposal?.finding;
    const choices = (proposal?.keys ?? []).map((key) => ({
      value: key,
      label: this.#reply.titleOf(key),
      ticked: !!proposal?.ticked.includes(key),
    }));
    this.#view.showProposal(proposal, this.#reading, choices);
    if (isNew || kind.value !== 'notice') kind.value = proposal?.kind ?? 'reply';
    this.#listSteps();
  }

  #listSteps(): void {
    this.#reply.list(this.#reading);
    this.#write();
  }

  #write(): void {
    const isEmpty = !this.#answered && this.#view.kind.value !== 'notice';
    if (!this.#edited) this.#view.reply.value = isEmpty ? '' : this.#reply.text(this.#reading, this.#finding);
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
