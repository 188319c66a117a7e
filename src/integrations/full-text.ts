import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import { parse } from 'node-html-parser';
import * as pagefind from 'pagefind';
import { languageOfPath, type Language } from '../model/languages.ts';
import { readPublished, type PublishedSearchData } from '../search/published-data.ts';
import { isLatin, isPartOfWord, tokensOf, weighedTokensOf } from '../search/tokens.ts';

/** What is said elsewhere on the page, or only to robots. */
const NOT_TEXT = 'nav, #sources, #causes, #related, #end, sup, script, style';

/** Files that Pagefind writes for interfaces we do not use, and the fragments, whose only use is told in keys.json. */
const UNUSED = /ui\.(?:js|css)$|highlight\.js$|^fragment$/;

/** What more articles have, and none in its title or aliases, tells none from another: a whole word tells more than a pair of characters. */
const MOST_ARTICLES = { word: 16, pair: 8 };

/** Indexes the body text of all articles after the build: one Pagefind index a language, of tokens of our own that the small index lacks. */
export function fullText(languages: readonly Language[]): AstroIntegration {
  return {
    name: 'full-text',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        try {
          for (const language of languages) await writeIndex(root, language, languages);
          logger.info('indexed the body text of all articles');
        } finally {
          await pagefind.close();
        }
      },
    },
  };
}

async function writeIndex(root: string, language: Language, languages: readonly Language[]): Promise<void> {
  // 'unknown' makes Pagefind take our tokens as they are: no stemming, no segmentation.
  const { index, errors } = await pagefind.createIndex({ forceLanguage: 'unknown' });
  refuse(errors, 'createIndex');
  if (!index) throw new Error('Pagefind made no index and gave no reason.');
  const known = knownTokens(root, language, languages);
  const articles = articlesOf(root, language, languages).map(({ key, text }) => {
    const words = weighedTokensOf(text).filter((token) => isPartOfWord(token) && !known.has(token.token));
    return { key, tokens: new Set(words.map(({ token }) => token)) };
  });
  const having = new Map<string, number>();
  for (const token of articles.flatMap(({ tokens }) => [...tokens])) having.set(token, (having.get(token) ?? 0) + 1);
  for (const { key, tokens } of articles) {
    const telling = [...tokens].filter((token) => (having.get(token) ?? 0) <= MOST_ARTICLES[isLatin(token) ? 'word' : 'pair']);
    const record = await index.addCustomRecord({ url: key, content: telling.join(' '), language: 'unknown' });
    refuse(record.errors, key);
  }
  const outputPath = join(root, 'pagefind', language);
  refuse((await index.writeFiles({ outputPath })).errors, outputPath);
  writeFileSync(join(outputPath, 'keys.json'), JSON.stringify(keysOf(join(outputPath, 'fragment'))));
  for (const file of readdirSync(outputPath).filter((name) => UNUSED.test(name))) rmSync(join(outputPath, file), { recursive: true });
}

/** What the small index knows already: the finder never asks the full text for it, and without it a part of the index is a third. */
function knownTokens(root: string, language: Language, languages: readonly Language[]): Set<string> {
  const page = join(root, language === languages[0] ? '' : language, 'search', 'index.html');
  const cards = parse(readFileSync(page, 'utf8'))
    .querySelectorAll('[data-hit]')
    .map((card) => card.structuredText);
  const folder = join(root, 'data');
  const file = readdirSync(folder).find((name) => name.startsWith(`${language}.`)) ?? '';
  const { words, cards: later } = readPublished(JSON.parse(readFileSync(join(folder, file), 'utf8')) as PublishedSearchData);
  const lines = words.flatMap(({ aliases, otherLanguage, text }) => [...aliases, ...otherLanguage, text]);
  const laterLines = later.flatMap(({ title, summary }) => [title, summary]);
  return new Set([...cards, ...laterLines, ...lines].flatMap(tokensOf));
}

/** Which article a result is, by the id that Pagefind gives it: so no fragment need be loaded to know. */
function keysOf(folder: string): Record<string, string> {
  const entries = readdirSync(folder).map((file) => {
    const json = gunzipSync(readFileSync(join(folder, file))).toString('utf8');
    const { url } = JSON.parse(json.slice(json.indexOf('{'))) as { url: string };
    return [file.replace(/\.pf_fragment$/, ''), url.replace(/^\//, '')];
  });
  return Object.fromEntries(entries.sort(([a = ''], [b = '']) => (a < b ? -1 : 1))) as Record<string, string>;
}

function articlesOf(root: string, language: Language, languages: readonly Language[]): { key: string; text: string }[] {
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).map((file) => file.replaceAll('\\', '/'));
  return files
    .filter((file) => file.endsWith('.html') && languageOfPath(`/${file}`, languages) === language)
    .sort()
    .flatMap((file) => {
      const html = readFileSync(join(root, file), 'utf8');
      // To parse a page takes ten times longer than to read it.
      const main = html.includes(' data-article="') ? parse(html).querySelector('main[data-article]') : undefined;
      if (!main) return [];
      main.querySelectorAll(NOT_TEXT).forEach((part) => part.remove());
      return [{ key: main.getAttribute('data-article') ?? '', text: main.structuredText }];
    });
}

function refuse(errors: string[], what: string): void {
  if (errors.length) throw new Error(`Pagefind could not index ${what}: ${errors.join('; ')}`);
}
