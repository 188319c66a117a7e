import { countsOf } from './counts.ts';
import type { FacetValues } from './catalogue.ts';
import { kindOfKey, placeOfKind, type Key } from './kinds.ts';

/** How an article stands to facet values. */
export interface Situated {
  key: string;
  /** Whom it happens to above all. */
  about: FacetValues;
  /** To whom it cannot happen. */
  notFor: FacetValues;
  /** For whom it has text of its own. */
  own: FacetValues;
  who: string[];
}

/** How articles stand to a situation, those that matter most first; hidden is what cannot happen there. */
export type Standing = 'about' | 'own' | 'rest' | 'hidden';

/** What an article is about beside what is chosen makes it less about that. */
const BESIDE = 0.2;

/** People look for what happens to them before they look for why. */
const LATER_KIND = 0.3;

/** What most people have is likelier, whatever the situation. */
const COMMON = 1.5;

/** How much each value says of an article that is about it, as information: what few are about says more (an inverse document frequency). */
export type Rarity = (facet: string, value: string) => number;

/** @param articles all there are */
export function rarityIn(articles: readonly Pick<Situated, 'about'>[]): Rarity {
  const having = countsOf(
    articles.flatMap(({ about }) => Object.entries(about).flatMap(([facet, values]) => values.map((value) => `${facet}=${value}`))),
  );
  return (facet, value) => Math.log(1 + articles.length / (having.get(`${facet}=${value}`) ?? articles.length));
}

/**
 * How much an article is about a situation: above 0 where it is, the rarer the value and the fewer others it is about, the more; below
 * 0 where it is about another situation; 0 where it says nothing of it.
 */
export function aboutness({ about }: Pick<Situated, 'about'>, chosen: FacetValues, rarity: Rarity): number {
  let score = 0;
  let beside = 0;
  for (const [facet, values] of Object.entries(about)) {
    const wanted = chosen[facet];
    if (!wanted) beside++;
    if (!wanted || !values.length) continue;
    const met = values.filter((value) => wanted.includes(value));
    const says = (of: readonly string[]) => Math.max(...of.map((value) => rarity(facet, value))) / Math.sqrt(values.length);
    score += met.length ? says(met) : -says(values);
  }
  return score > 0 ? score / (1 + BESIDE * beside) : score;
}

/** The values of a facet that an article has or has not, instead of being about some: its kind, and who can fix it. */
function hadBy({ key, who }: Situated, facet: string): string[] | undefined {
  const had: FacetValues = { kind: [kindOfKey(key as Key)], who };
  return had[facet];
}

/** Whether an article can be for a choice at all: OR inside a facet, AND between facets. */
export function canBe(article: Situated, chosen: FacetValues): boolean {
  return Object.entries(chosen).every(([facet, values]) => {
    const had = hadBy(article, facet);
    return had ? values.some((value) => had.includes(value)) : !values.every((value) => article.notFor[facet]?.includes(value));
  });
}

/** The values of a choice that an article is about, or has text of its own for. */
export function metBy(values: FacetValues, chosen: FacetValues): { facet: string; value: string }[] {
  return Object.entries(chosen).flatMap(([facet, wanted]) =>
    wanted.filter((value) => values[facet]?.includes(value)).map((value) => ({ facet, value })),
  );
}

/**
 * Articles by how they stand to a situation. Among equals symptoms come first, then the order they came in.
 * @param common the keys of the articles that most people need
 */
export function arrangeFor<T extends Situated>(
  articles: readonly T[],
  chosen: FacetValues,
  common: readonly string[],
): Record<Standing, T[]> {
  const arranged: Record<Standing, T[]> = { about: [], own: [], rest: [], hidden: [] };
  const rarity = rarityIn(articles);
  const scores = new Map(articles.map((article) => [article, scoreOf(article)]));
  for (const article of articles) arranged[standingOf(article)].push(article);
  for (const group of Object.values(arranged)) group.sort((a, b) => (scores.get(b) ?? 0) - (scores.get(a) ?? 0));
  return arranged;

  function scoreOf(article: T): number {
    const score = aboutness(article, chosen, rarity);
    return score > 0 ? (score * (common.includes(article.key) ? COMMON : 1)) / (1 + LATER_KIND * placeOfKind(article.key as Key)) : score;
  }

  function standingOf(article: T): Standing {
    if (!canBe(article, chosen)) return 'hidden';
    if ((scores.get(article) ?? 0) > 0) return 'about';
    return metBy(article.own, chosen).length ? 'own' : 'rest';
  }
}

/**
 * How many articles are about each value, or have text of their own for it: those that can be for what is chosen in the other facets.
 * @param values all values, by facet
 */
export function countValues(
  articles: readonly Situated[],
  chosen: FacetValues,
  values: FacetValues,
): Record<string, Record<string, number>> {
  const isOf = (article: Situated, facet: string, value: string) =>
    (hadBy(article, facet) ?? [...(article.about[facet] ?? []), ...(article.own[facet] ?? [])]).includes(value);
  return Object.fromEntries(
    Object.entries(values).map(([facet, ids]) => {
      const others = Object.fromEntries(Object.entries(chosen).filter(([id]) => id !== facet));
      const candidates = articles.filter((article) => canBe(article, others));
      return [facet, Object.fromEntries(ids.map((id) => [id, candidates.filter((article) => isOf(article, facet, id)).length]))];
    }),
  );
}
