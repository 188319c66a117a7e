import type { ArticleStep, FacetValues } from '../model/catalogue.ts';
import { fits } from '../model/facets.ts';
import type { Key } from '../model/kinds.ts';
import type { Language } from '../model/languages.ts';
import { queryFor } from '../model/fit.ts';
import { articlePath, href } from '../model/links.ts';
import { MESSAGE } from '../model/questions.ts';
import type { ReplyStep } from './reply.ts';
import type { Card } from '../search/records.ts';

/** What the desk knows of an article. */
export interface DeskArticle extends Card {
  key: Key;
  language: Language;
  /** Each with the facets its own text is split by. */
  steps: (ArticleStep & { needs: string[] })[];
}

/** A reply holds so many steps unless the agent asks for more. */
const ENOUGH = 5;

/** A step that may go into a reply. */
export interface PlannedStep extends ReplyStep {
  id: string;
  key: string;
  /** Whether it goes in unasked. */
  ticked: boolean;
}

/**
 * The steps of articles for one person, each with the link that fits. A link carries only what changes its article. Where the
 * device is unknown, the steps that need none go in.
 * @param origin the address of the site
 */
export function planSteps(articles: readonly DeskArticle[], chosen: FacetValues, origin: string): PlannedStep[] {
  const seen = new Set<string>();
  let room = ENOUGH;
  return articles.flatMap(({ key, language, own, steps }) => {
    const page = new URL(href(language, articlePath(key)) + queryFor(own, chosen), origin).href;
    return steps
      .filter((step) => fits(step.facets, chosen))
      .map((step) => {
        const ready = !step.needs.includes('device') || Boolean(chosen.device);
        const ticked = ready && !seen.has(step.id) && room > 0;
        if (ticked) {
          seen.add(step.id);
          room -= 1;
        }
        return { id: step.id, key, title: step.title, minutes: step.minutes, risks: step.risks, address: `${page}#${step.id}`, ticked };
      });
  });
}

/**
 * The two questions that matter most of those a ticket leaves open.
 * @param questions facets, and message, the most important first
 */
export function openQuestions(questions: readonly string[], chosen: FacetValues, recognised: number): string[] {
  return questions.filter((question) => (question === MESSAGE ? recognised === 0 : !chosen[question])).slice(0, 2);
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
