import { composeReply, type Composition } from '../../desk/compose.ts';
import { planSteps, type PlannedStep } from '../../desk/plan.ts';
import type { DeskSettings } from '../../desk/settings.ts';
import type { ReplyStyle } from '../../model/schemas/desk.ts';
import type { DeskData } from './desk-data.client.ts';
import type { DeskView } from './desk-view.client.ts';

/** Plans and words the reply from what is chosen on the page. */
export class DeskReply {
  #settings: DeskSettings;
  #view: DeskView;
  #data: DeskData;

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

  /** The steps of the ticked articles, for the person of the ticket. */
  planned(): PlannedStep[] {
    const articles = this.#view.ticked('articles').flatMap((key) => this.#data.article(key, this.style().language) ?? []);
    return planSteps(articles, this.#view.chosen(), this.#settings.origin);
  }

  /** @param recognised how many messages were recognised in the ticket; undefined where there is nothing yet to answer it with */
  text(recognised: number | undefined): string {
    const style = this.style();
    const { language } = style;
    const wanted = this.#view.ticked('steps');
    return composeReply({
      style,
      kind: this.#view.kind.value as Composition['kind'],
      desk: this.#settings.desks[language],
      signature: this.#settings.signatures[language],
      chosen: this.#view.chosen(),
      recognised,
      causes: this.#view.ticked('articles').map((key) => this.#data.article(key, language)?.title ?? key),
      steps: this.planned().filter(({ key, id }) => wanted.includes(`${key}#${id}`)),
    });
  }
}
