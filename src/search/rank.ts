import type { SearchIndex } from './index-build.ts';
import { seek, type Search, type Sought } from './seek.ts';
import { weights } from './weights.ts';

/** A document that fits a question. */
export interface Hit {
  key: string;
  score: number;
  /** How much of the question it covers, from 0 to 1. */
  coverage: number;
  /** The same, where each word counts by what it says: a name that no article has leaves much uncovered. */
  grasp: number;
  /** How well a single line of it says the question and nothing else, from 0 to 1. */
  exact: number;
}

/** What a question came to. */
export interface Ranking extends Omit<Search, 'sought'> {
  hits: Hit[];
  /** How much its words say on average, as information: near 0 where they are words that most articles have. */
  says: number;
  /** How much of what it says stands in no article, from 0 to 1. */
  foreign: number;
  /** How strongly the best result answers, on a scale of its own that does not depend on the others. */
  level: number;
}

/** How often a token may be in documents, as information: rare tokens say more (BM25's inverse document frequency). */
function rarity(documents: number, having: number): number {
  return Math.max(weights.leastRarity, Math.log(1 + (documents - having + 0.5) / (having + 0.5)));
}

/**
 * Documents by how well they answer a question. Scores of single tokens are added, never all demanded, and multiplied by
 * coverage, so that one unknown word does not empty the list; then a single line that says the whole lifts its document.
 */
export function rank(index: SearchIndex, question: string): Ranking {
  const { sought, ...told } = seek(index, question);
  const documents = rankDocuments(index, sought);
  const lines = rankLines(index, sought);
  const [best, bestLine] = [documents[0]?.score ?? 1, Math.max(...[...lines.values()].map(({ value }) => value))];
  const hits = documents.map(({ document, score, coverage, grasp }) => ({
    key: index.documents[document]?.key ?? '',
    score: score / best + (weights.lines * (lines.get(document)?.value ?? 0)) / bestLine,
    coverage,
    grasp,
    exact: lines.get(document)?.exact ?? 0,
  }));
  const level = documents[0]?.score ?? 0;
  return { ...told, ...saidBy(index, sought), level, hits: hits.sort((a, b) => b.score - a.score || (a.key < b.key ? -1 : 1)) };
}

/** What a token says: its weight in the question times how rare it is. */
function informationIn(index: SearchIndex, { weight, places }: Pick<Sought, 'weight' | 'places'>): number {
  return weight * rarity(index.documents.length, Math.max(...places.map(({ found }) => found.documents.size)));
}

/** What the words of a question say on average, and how much of all they say stands in no article. */
function saidBy(index: SearchIndex, sought: readonly Sought[]): Pick<Ranking, 'says' | 'foreign'> {
  let [weight, all, foreign] = [0, 0, 0];
  for (const token of sought) {
    const information = informationIn(index, token);
    weight += token.weight;
    all += information;
    foreign += information * (1 - Math.max(...token.places.map(({ found }) => found.share)));
  }
  return { says: all / weight, foreign: all ? foreign / all : 0 };
}

/** Documents that hold any of what is sought, the best first. */
function rankDocuments(index: SearchIndex, sought: readonly Sought[]): (Omit<Hit, 'key' | 'exact'> & { document: number })[] {
  const documents = new Map<number, { score: number; grasp: number; words: Map<number, number> }>();
  let toGrasp = 0;
  for (const { weight, word, places } of sought) {
    const best = new Map<number, { score: number; share: number }>();
    const information = informationIn(index, { weight, places });
    toGrasp += information;
    for (const { found, counts } of places) {
      const says = rarity(index.documents.length, found.documents.size) * weight * counts;
      for (const [document, value] of found.documents) {
        const other = best.get(document);
        const [score, share] = [says * value, found.share * counts];
        best.set(document, { score: Math.max(score, other?.score ?? 0), share: Math.max(share, other?.share ?? 0) });
      }
    }
    for (const [document, { score, share }] of best) {
      const sum = documents.get(document) ?? { score: 0, grasp: 0, words: new Map<number, number>() };
      sum.score += score;
      sum.grasp += information * share;
      sum.words.set(word, (sum.words.get(word) ?? 0) + weight * share);
      documents.set(document, sum);
    }
  }
  const whole = weightByWord(sought);
  const all = [...whole.values()].reduce((sum, weight) => sum + weight, 0);
  return [...documents]
    .map(([document, { score, grasp, words }]) => {
      const coverage = coverageOf(words, whole) / all;
      return { document, score: score * coverage, coverage, grasp: grasp / toGrasp };
    })
    .sort((a, b) => b.score - a.score);
}

/** How well the best lines of each document say what is asked: much of the question, and little else. */
function rankLines(index: SearchIndex, sought: readonly Sought[]): Map<number, { value: number; exact: number }> {
  const lines = new Map<number, { score: number; said: number }>();
  let whole = 0;
  for (const { weight, places } of sought) {
    const best = new Map<number, number>();
    for (const { found, counts } of places) {
      const says = rarity(index.documents.length, found.documents.size) * weight * counts * found.share;
      for (const line of found.lines) best.set(line, Math.max(best.get(line) ?? 0, says));
    }
    whole += informationIn(index, { weight, places });
    for (const [line, score] of best) {
      const sum = lines.get(line) ?? { score: 0, said: 0 };
      lines.set(line, { score: sum.score + score, said: sum.said + weight });
    }
  }
  const documents = new Map<number, { value: number; exact: number }>();
  for (const [number, { score, said }] of lines) {
    const line = index.lines[number];
    if (!line) continue;
    // 1 for a line that says the question and nothing else.
    const exact = (score / whole) * Math.min(1, said / line.length);
    const value = Math.sqrt(weights[line.field]) * score * exact * (1 + exact ** 2);
    const before = documents.get(line.document) ?? { value: 0, exact: 0 };
    // The second best counts a little, whichever of the two came first.
    const both = Math.max(value, before.value) + weights.secondLine * Math.min(value, before.value);
    documents.set(line.document, { value: both, exact: Math.max(exact, before.exact) });
  }
  return documents;
}

function weightByWord(tokens: readonly Sought[]): Map<number, number> {
  const sums = new Map<number, number>();
  for (const { word, weight } of tokens) sums.set(word, (sums.get(word) ?? 0) + weight);
  return sums;
}

/** How much of a question's words is there. Of a word that is there in part, the square counts: フォ is not yet フォロワー. */
function coverageOf(words: ReadonlyMap<number, number>, whole: ReadonlyMap<number, number>): number {
  let covered = 0;
  for (const [word, there] of words) covered += there ** 2 / (whole.get(word) ?? Infinity);
  return covered;
}
