/** What we use of pagefind.js. */
interface Pagefind {
  init: () => Promise<void>;
  search: (term: string) => Promise<{ results: { id: string; score: number }[] }>;
}

/** A document found in the body text; coverage is the share of the question's words found there. */
export interface FullTextHit {
  key: string;
  score: number;
  coverage: number;
}

/** The full text of the articles, through Pagefind. Where Pagefind cannot run, it finds nothing and says nothing. */
export class FullText {
  #folder: string;
  #loaded: Promise<{ pagefind: Pagefind; keys: Record<string, string> }> | undefined;

  /** @param folder the address of the index, with a slash at its end */
  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Articles by the sum of the scores of single tokens. Never throws. */
  async search(tokens: readonly string[]): Promise<FullTextHit[]> {
    try {
      this.#loaded ??= this.#load();
      const { pagefind, keys } = await this.#loaded;
      const found = await Promise.all(tokens.map((token) => pagefind.search(token)));
      const hits = new Map<string, FullTextHit>();
      for (const { id, score } of found.flatMap(({ results }) => results)) {
        const key = keys[id] ?? '';
        const hit = hits.get(key) ?? { key, score: 0, coverage: 0 };
        hits.set(key, { key, score: hit.score + score, coverage: hit.coverage + 1 / tokens.length });
      }
      return [...hits.values()].filter(({ key }) => key).sort((a, b) => b.score * b.coverage - a.score * a.coverage);
    } catch {
      return [];
    }
  }

  async #load() {
    const [pagefind, keys] = await Promise.all([
      import(/* @vite-ignore */ `${this.#folder}pagefind.js`) as Promise<Pagefind>,
      fetch(`${this.#folder}keys.json`).then((response) => response.json() as Promise<Record<string, string>>),
    ]);
    await pagefind.init();
    return { pagefind, keys };
  }
}
