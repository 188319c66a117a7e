import type { FacetValues } from '../../model/catalogue.ts';
import { queryFor } from '../../model/fit.ts';
import { metBy } from '../../model/situation.ts';
import type { Finding } from '../../search/find.ts';
import type { ResultDetails } from '../../search/details.ts';
import type { SearchIndex } from '../../search/index-build.ts';
import { MOST_CARDS } from '../../search/records.ts';
import type { FinderState } from '../../search/state.ts';
import type { Say } from './finder-notes.client.ts';
import type { CardNotes, Marker, ResultGroup } from './result-list.client.ts';

/** So many characters of a question a step's title must have, to be named. */
const LEAST_OF_STEP = 4;

/** So many of each group are shown at first. */
const FIRST = 10;

/** What was found, in a sentence: how much, or why nothing of it may be what was asked for. */
export function resultsSaid({ state, keys, groups, stranger }: Finding, question: string, say: Say): string {
  if (stranger) return say(stranger.name === '' ? 'finder.another' : `finder.${stranger.kind}`, { name: stranger.name ?? '' });
  if (state === 'none') return say(question.trim() ? 'finder.none' : 'finder.empty');
  if (state === 'weak') return say('finder.weak');
  const about = groups.find(({ standing }) => standing === 'about')?.keys.length ?? 0;
  return about ? say('finder.situation', { n: about, rest: keys.length - about }) : say('finder.count', { n: keys.length });
}

/** An answer is one list; without a question articles stand by how they stand to the choice. */
export function groupsOf({ groups }: Finding, question: string, say: Say): ResultGroup[] {
  if (question.trim() || groups.length < 2) return groups.map(({ keys }) => ({ keys, first: MOST_CARDS }));
  return groups.map(({ standing, keys }) => ({ heading: say(`finder.${standing}`, { n: keys.length }), keys, first: FIRST }));
}

/**
 * What each card says besides: the step that the question names, for whom the article is; and the query that fits it to the situation.
 * @param page the labels of facets' values, and the titles of articles
 */
export function cardNotes(
  { situation }: Finding,
  { chosen, question }: FinderState,
  { index, details, marksOf }: { index: SearchIndex; details: ResultDetails; marksOf: Marker },
  say: Say,
  { labelOf, titleOf }: { labelOf: (facet: string, value: string) => string; titleOf: (key: string) => string },
): (key: string) => CardNotes {
  const places = new Map(index.documents.map(({ key }, place) => [key, place]));
  const labels = (of: FacetValues) => metBy(of, chosen).map(({ facet, value }) => labelOf(facet, value));
  const forWhom = (about: FacetValues, own: FacetValues) => {
    const [mainly, apart] = [labels(about), labels(own)];
    return mainly.length ? mainly.join('・') : apart.length ? say('finder.ownText', { values: apart.join('・') }) : '';
  };
  return (key) => {
    const place = places.get(key) ?? -1;
    const { about = {}, own = {} } = index.documents[place] ?? {};
    const step = question.trim() ? bestStep(details.steps[place] ?? [], titleOf(key), marksOf) : '';
    const notes = [step && say('finder.step', { step }), forWhom(about, own)];
    return { note: notes.filter(Boolean).join(' / '), query: queryFor(own, situation) };
  };
}

/** The step whose title says most of a question, if it says more of it than the title of the article. */
function bestStep(steps: readonly string[], title: string, marksOf: Marker): string {
  // A word that stands there twice says no more.
  const said = (text: string) =>
    [...new Set(marksOf(text).map(([from, to]) => text.slice(from, to).replace(/\p{Script=Hiragana}/gu, '')))].join('').length;
  const [best] = steps.map((step) => ({ step, said: said(step) })).sort((a, b) => b.said - a.said);
  return best && best.said >= LEAST_OF_STEP && best.said > said(title) ? best.step : '';
}
