import type { ArticleStep, FacetValues } from '../model/catalogue.ts';
import { fits } from '../model/facets.ts';
import type { Key } from '../model/kinds.ts';
import type { Language } from '../model/languages.ts';
import { queryFor } from '../model/fit.ts';
import { articlePath, href } from '../model/links.ts';
import type { Card } from '../search/records.ts';
import type { ReplyStep } from './reply.ts';

/** What the desk knows of an article. */
export interface DeskArticle extends Card {
  key: Key;
  id: number;
  language: Language;
  /** By style: what a help desk would write. */
  reply: Record<string, string>;
  /** Whether every step has to be done: a guide is no list of what may help, nor is what follows a break-in. */
  everyStep: boolean;
  /** The first of what not to do, and of what to do meanwhile. */
  avoid: string | undefined;
  meanwhile: string | undefined;
  /** Each with the facets its own text is split by. */
  steps: (Omit<ArticleStep, 'shared'> & { needs: string[] })[];
}

/** A reply holds so many steps unless the agent asks for more; one about two problems so many of each. */
const ENOUGH = [4];
const ENOUGH_OF_TWO = [3, 2];

/** Whether a step may stand in a mail: what only an administrator can do may not. */
export function isForReaders({ risks }: Pick<ArticleStep, 'risks'>): boolean {
  return !risks.includes('needs-admin');
}

/** Of the first steps of an article one that cannot be undone goes in unasked: it is the way. Later it is the last resort, for the agent to decide. */
const FIRST = 3;

function isHarmless({ risks }: Pick<ArticleStep, 'risks'>, at: number): boolean {
  return at < FIRST || !risks.includes('cannot-undo');
}

/** A step that may go into a reply. */
export interface PlannedStep extends ReplyStep {
  id: string;
  key: string;
  /** Whether it goes in unasked; and why it does not, where what was told is the reason. */
  ticked: boolean;
  left?: 'tried' | 'settled' | undefined;
}

/** Whom a reply is planned for. */
export interface PlanFor {
  chosen: FacetValues;
  /** Ids of steps that were tried, and of those that cannot help: they do not go in unasked. */
  tried: readonly string[];
  settled: readonly string[];
  /** Ids of steps that what is told points to: of an article the first of them comes before the others. */
  leads: readonly string[];
  /** The style, for titles in its words. */
  style: string;
  /** The address of the site. */
  origin: string;
}

/**
 * The steps of articles for one person, each with the link that fits. A link carries only what changes its article. Where the device is
 * unknown, the steps that need none go in. An article of which nothing would go in gives its first step that is not there yet.
 */
export function planSteps(articles: readonly DeskArticle[], { chosen, tried, settled, leads, style, origin }: PlanFor): PlannedStep[] {
  const seen = new Set([...tried, ...settled]);
  const rooms = articles.length > 1 ? ENOUGH_OF_TWO : ENOUGH;
  return articles.flatMap((article, at) => {
    const inOrder = article.steps.filter((step) => fits(step.facets, chosen) && isForReaders(step));
    const harmless = inOrder.filter(isHarmless);
    const led = harmless.filter(({ id }) => leads.includes(id) && !seen.has(id)).slice(0, 1);
    const steps = [...led, ...inOrder.filter((step) => !led.includes(step))];
    const isReady = ({ needs }: (typeof steps)[number]) => !needs.includes('device') || Boolean(chosen.device);
    const fresh = steps.filter(({ id }) => !seen.has(id));
    const ready = fresh.filter((step) => isReady(step) && harmless.includes(step) && (!step.ifLed || leads.includes(step.id)));
    const taken = new Set((ready.length ? ready : fresh).slice(0, ready.length ? (rooms[at] ?? 1) : 1).map(({ id }) => id));
    for (const id of taken) seen.add(id);
    return steps.map(({ id, title, titles, minutes, risks }) => ({
      ...{ id, key: article.key, minutes, risks, ticked: taken.has(id) },
      left: tried.includes(id) ? 'tried' : settled.includes(id) ? 'settled' : undefined,
      title: titles?.[style] ?? title,
      address: `${addressOf(article, chosen, origin)}#${id}`,
    }));
  });
}

/** The address of an article for a person. */
function addressOf({ key, language, own }: DeskArticle, chosen: FacetValues, origin: string): string {
  return new URL(href(language, articlePath(key)) + queryFor(own, chosen), origin).href;
}

/** What the desk or an administrator has to do: the steps that stand in no mail, each once, with their addresses. */
export function adminSteps(articles: readonly DeskArticle[], { chosen, origin }: Pick<PlanFor, 'chosen' | 'origin'>) {
  const all = articles.flatMap((article) =>
    article.steps
      .filter((step) => !isForReaders(step))
      .map(({ id, title }) => ({ id, title, address: `${addressOf(article, chosen, origin)}#${id}` })),
  );
  return all.filter((step, at) => all.findIndex(({ id }) => id === step.id) === at);
}

/** A reply as Markdown and as HTML: addresses become links. */
export function asMarkdown(reply: string): string {
  return reply.replace(/^(https?:\/\/\S+)$/gm, '<$1>');
}

/** See asMarkdown. */
export function asHtml(reply: string): string {
  const escaped = reply.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
  return escaped
    .split(/\n{2,}/)
    .map((paragraph) => `<p>${paragraph.replace(/^(https?:\/\/\S+)$/gm, '<a href="$1">$1</a>').replaceAll('\n', '<br>')}</p>`)
    .join('\n');
}
