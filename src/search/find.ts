import type { FacetValues } from '../model/catalogue.ts';
import { aboutness, arrangeFor, canBe, countValues, rarityIn, type Situated, type Standing } from '../model/situation.ts';
import { confidenceOf, evidenceOf, SURE, type Evidence } from './confidence.ts';
import { matchedBy, recognise, type Fingerprint } from './fingerprints.ts';
import type { SearchIndex } from './index-build.ts';
import { mask } from './mask.ts';
import { offersFor, type Offer } from './offers.ts';
import { rank, type Hit, type Ranking } from './rank.ts';
import { tokensOf } from './tokens.ts';
import type { FinderState } from './state.ts';
import { strangerIn, type Stranger } from './stranger.ts';
import { weights } from './weights.ts';

/** What the finder shows for a question and a choice of facet values. */
export interface Finding {
  state: 'idle' | 'ok' | 'weak' | 'none';
  keys: string[];
  /** Where nothing is asked: the same by how they stand to the choice. */
  groups: { standing: Standing; keys: string[] }[];
  /** What cannot be for the choice, of what was found. */
  hidden: string[];
  /** What is chosen, and what the question names where nothing is. */
  situation: FacetValues;
  recognised: Fingerprint[];
  /** Whether it says neither where nor how: then it is best to find the cause step by step. */
  isPlain: boolean;
  /**
   * Why the site may have no answer, where it is not sure of one: the name of another product, which may stand beside what the site
   * knows (a code that does not arrive at a mailbox of that name), something else the product does, or a message that is not known.
   */
  stranger?: Stranger;
  /** What tells how far the answer can be believed. Missing where nothing is asked. */
  evidence?: Evidence;
  offers: Offer[];
  unused: Ranking['unused'];
  near: Ranking['near'];
  /** What to look for in the body text. */
  unknown: Ranking['unknown'];
  /** Whether something personal was left out of the question. */
  masked: boolean;
  counts: Record<string, Record<string, number>>;
}

/** What covers less of the words than this is not shown. */
const NONE = 0.15;

/** A message that may be of many things settles nothing where so much else is grasped, unless it is so much of the text. */
const ELSE = 0.6;
const MOSTLY = 0.5;

/** So much of a question must stand in the body text for it to count. */
const DEEP = 0.75;

/** A question whose words say less than this on average is of common words only. */
const PLAIN = 0.75;

/** So many words are said to be unknown, or to mean another: one line that is read. All are looked up. From 5 on; hundreds would be a wall. */
const MOST_TOLD = 12;

/**
 * So many characters are looked at once compatibility forms are folded: one Arabic ligature becomes 18. No whole ticket that the
 * desk takes is longer; not below 5,000, which the question box takes.
 */
const LONGEST = 20_000;

/** A text longer than a mail: what mails say of it takes as long again, and is little. */
const MAIL = 2500;

/** Results far below the best are noise. */
const TAIL = 0.12;

/**
 * Answers a question from the small index.
 * @param known all facet values, for the counts
 * @param more what the full text found; it comes beneath, never above
 */
export function find(
  index: SearchIndex,
  { question, chosen, ignored = [] }: FinderState,
  known: FacetValues,
  more: readonly Pick<Hit, 'key' | 'coverage'>[] = [],
): Finding {
  const shown = mask(question).trim();
  const asked = shown.normalize('NFKC').slice(0, LONGEST);
  const { hits: sure, says, ...whole } = rank(index, asked);
  const { hits: ranked, unused, unknown, near } = index.wide && asked.length <= MAIL ? rank(index.wide, asked) : { ...whole, hits: sure };
  const told = unused.slice(0, MOST_TOLD);
  const offers = offersFor(asked, index.facetWords, chosen, index.works).filter(
    ({ facet, value }) => !ignored.includes(`${facet}=${value}`),
  );
  const byKey = new Map(index.documents.map((document) => [document.key, document]));
  const situation = { ...namedBy(offers), ...chosen };
  const hits = inSituation(ranked);
  // Of several messages in one text, the one whose article fits the rest of the text best comes first.
  const place = new Map(hits.map(({ key }, at) => [key, at]));
  const placeOf = ({ articles }: Fingerprint) => place.get(articles[0] ?? '') ?? hits.length;
  const recognised = recognise(question, index.fingerprints).sort((a, b) => placeOf(a) - placeOf(b));
  // Who says only that they cannot get in, and neither where nor how, is best led to the cause first.
  const isPlain = says < PLAIN && offers.length === 0 && Object.keys(chosen).length === 0;
  const evidence = evidenceOf(index, asked, { ...whole, hits: inSituation(sure) }, matchedBy(asked, recognised));
  const pins = recognised.filter(({ articles }) => articles.length === 1 || evidence.message >= MOSTLY || evidence.grasp < ELSE);
  const pinned = [...pins.map(({ articles }) => articles[0] ?? ''), ...pins.flatMap(({ articles }) => articles)];
  // A single word may still be being typed: what it begins like stays shown until more is known.
  const least = tokensOf(asked).length === 1 ? 0 : NONE;
  const enough = hits.filter(({ score, coverage }) => coverage >= least && score >= TAIL * (hits[0]?.score ?? 0)).map(({ key }) => key);
  const fromText = more.filter(({ coverage }) => coverage >= DEEP).map(({ key }) => key);
  const found = asked ? new Set([...pinned, ...(isPlain ? index.start : []), ...enough, ...fromText]) : new Set(byKey.keys());
  const candidates = [...found].flatMap((key) => byKey.get(key) ?? []);
  const { groups, hidden } = asked ? answered(candidates, chosen) : arranged(candidates, chosen, index.common);
  const keys = groups.flatMap((group) => group.keys);
  const state = stateOf();
  return {
    state,
    ...(asked && state !== 'ok' && { stranger: strangerIn(asked, index, evidence) }),
    keys,
    groups,
    hidden,
    situation,
    recognised,
    isPlain: !!asked && isPlain,
    ...(asked && { evidence }),
    offers,
    // What the full text found was used.
    unused: fromText.length ? [] : told.filter((word) => offersFor(word, index.facetWords, {}).length === 0),
    near: near.filter(({ word }) => told.includes(word)),
    unknown,
    masked: shown !== question.trim(),
    counts: countValues(candidates, chosen, known),
  };

  function inSituation(of: readonly Hit[]): Hit[] {
    if (!Object.keys(situation).length) return [...of];
    const rarity = rarityIn(index.documents);
    const counted = of.map((hit) => {
      const document = byKey.get(hit.key);
      const about = document ? Math.tanh(aboutness(document, situation, rarity)) : 0;
      return { ...hit, score: hit.score * (1 + weights.near * about) };
    });
    return counted.sort((a, b) => b.score - a.score);
  }

  function stateOf(): Finding['state'] {
    if (!asked && Object.keys(chosen).length === 0) return 'idle';
    if (keys.length === 0) return 'none';
    return !asked || confidenceOf(evidence) >= SURE ? 'ok' : 'weak';
  }
}

/** What a question names, as a choice. */
function namedBy(offers: readonly Offer[]): FacetValues {
  const values: FacetValues = {};
  for (const { facet, value } of offers) (values[facet] ??= []).push(value);
  return values;
}

type Sorted = Pick<Finding, 'groups' | 'hidden'>;

/** Answers stand in the order in which they answer. */
function answered(candidates: readonly Situated[], chosen: FacetValues): Sorted {
  const can = candidates.filter((candidate) => canBe(candidate, chosen));
  const hidden = candidates.filter((candidate) => !can.includes(candidate));
  return { groups: [{ standing: 'rest', keys: keysOf(can) }], hidden: keysOf(hidden) };
}

function arranged(candidates: readonly Situated[], chosen: FacetValues, common: readonly string[]): Sorted {
  const { hidden, ...shown } = arrangeFor(candidates, chosen, common);
  const groups = Object.entries(shown).map(([standing, group]) => ({ standing: standing as Standing, keys: keysOf(group) }));
  return { groups: groups.filter(({ keys }) => keys.length), hidden: keysOf(hidden) };
}

const keysOf = (documents: readonly Situated[]) => documents.map(({ key }) => key);
