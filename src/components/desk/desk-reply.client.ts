import { composeReply } from '../../desk/compose.ts';
import type { Kind } from '../../desk/judge.ts';
import { adminSteps, planSteps, type DeskArticle, type PlannedStep } from '../../desk/plan.ts';
import type { Reading } from '../../desk/reading.ts';
import type { DeskSettings } from '../../desk/settings.ts';
import { queryOf } from '../../model/address.ts';
import type { Language } from '../../model/languages.ts';
import type { ReplyStyle } from '../../model/schemas/desk.ts';
import { find, type Finding } from '../../search/find.ts';
import type { DeskData } from './desk-data.client.ts';
import type { DeskView } from './desk-view.client.ts';

/** Plans and words the reply from what is chosen on the page. */
export class DeskReply {
  #settings: DeskSettings;
  #view: DeskView;
  #data: DeskData;
  /** The style that the agent chose by hand. */
  #agents = '';

  constructor(settings: DeskSettings, view: DeskView, data: DeskData) {
    this.#settings = settings;
    this.#view = view;
    this.#data = data;
  }

  /** The style that is chosen. */
  style(): ReplyStyle {
    const { styles } = this.#settings;
    return styles.find(({ id }) => id === this.#view.style.value) ?? (styles[0] as ReplyStyle);
  }

  /**
   * Chooses the style that answers a ticket: the one its way of writing asks for, else the one the agent chose last for this language, else
   * the first of it.
   * @param told the style that the way of writing asks for
   */
  chooseStyle(language: Language, told: string | undefined): void {
    const ofLanguage = this.#settings.styles.filter((each) => each.language === language);
    const wanted = [told, this.#agents, ofLanguage[0]?.id].find((id) => ofLanguage.some((style) => style.id === id));
    if (wanted) this.#view.style.value = wanted;
  }

  /** Takes the style that is chosen as what the agent wants, also for tickets to come, and loads what it needs where that can be had. */
  async keepStyle(): Promise<void> {
    this.#agents = this.#view.style.value;
    await this.#data.loadArticles(this.style().language).catch(() => undefined);
  }

  /** The steps of the ticked articles, for the person of the ticket. */
  #planned({ tried, settled, leads }: Pick<Reading, 'tried' | 'settled' | 'leads'>): PlannedStep[] {
    const { origin } = this.#settings;
    return planSteps(this.#articles(), { chosen: this.#view.facets.chosen(), tried, settled, leads, style: this.style().id, origin });
  }

  /** Lists the steps, and what the desk itself has to do, which stands in no mail. */
  list(reading: Pick<Reading, 'tried' | 'settled' | 'leads'>): void {
    const steps = this.#planned(reading).map(({ key, id, title, ticked, left }) => ({
      ...{ value: `${key}#${id}`, ticked },
      label: left && !ticked ? this.#view.word(`desk.left-${left}`, { step: title }) : title,
    }));
    this.#view.showChoices('steps', steps);
    this.#view.showAdmins(adminSteps(this.#articles(), { chosen: this.#view.facets.chosen(), origin: location.origin }));
  }

  /** Adds an article by its number, or the best for some words. */
  add(): void {
    const { language } = this.#view;
    const wanted = this.#view.takeAdded();
    const index = this.#data.index(language);
    const byNumber = /^\d+$/.test(wanted) ? this.#data.articleOf(Number(wanted), language)?.key : undefined;
    const key =
      byNumber ?? (wanted && index ? find(index, { question: wanted, chosen: this.#view.facets.chosen() }, {}).keys[0] : undefined);
    if (key) this.#view.addArticle({ value: key, label: this.titleOf(key), ticked: true });
  }

  titleOf(key: string): string {
    return this.#data.article(key, this.#view.language)?.title ?? key;
  }

  text(reading: Reading, finding: Finding | undefined): string {
    const style = this.style();
    const { language } = style;
    const { desks, signatures, checkPages, help, origin } = this.#settings;
    const chosen = this.#view.facets.chosen();
    const wanted = this.#view.ticked('steps');
    const steps = this.#planned(reading).map((step) => ({ ...step, ticked: wanted.includes(`${step.key}#${step.id}`) }));
    const checkPage = checkPages[language];
    const name = this.#view.recipient.value.trim();
    return composeReply({
      kind: this.#view.kind.value as Kind,
      letter: {
        style,
        name,
        // Whom the agent writes to instead has none that is known.
        honour: name === reading.name ? reading.honour : undefined,
        desk: desks[language],
        agent: this.#view.agent.value.trim(),
        signature: signatures[language],
        isAgain: reading.isAgain,
        isCall: reading.isCall,
        isLate: reading.isLate,
        isAngry: reading.isAngry,
      },
      ...{
        chosen,
        reading,
        finding,
        articles: this.#articles(),
        steps,
        answers: this.#data.answers(language),
        meanings: this.#data.meanings(language),
        help,
      },
      ...this.#data.checks(language),
      checkPage: checkPage && new URL(checkPage + queryOf(chosen), origin).href,
    });
  }

  #articles(): DeskArticle[] {
    return this.#view.ticked('articles').flatMap((key) => this.#data.article(key, this.style().language) ?? []);
  }
}
