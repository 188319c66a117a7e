import { parse, stringify } from 'yaml';
import { escapeRegExp } from '../hosting/escape.ts';
import { KINDS, kindOf, type Folder } from '../model/kinds.ts';
import { nextId } from '../model/ids.ts';
import { rewordFor } from './growth-words.ts';

type Fields = Record<string, unknown>;
type Messages = { code: string; text?: string; pattern?: string; question?: string; meaning?: string }[];

interface Original {
  folder: Folder;
  slug: string;
  source: Parts;
  translations: [language: string, Parts][];
}

interface Parts {
  data: Fields;
  body: string;
}

/** What makes articles of originals: how words and names change in this round. */
interface Round {
  number: number;
  reword: (text: string) => string;
  /** Which originals come again in this round. */
  keys: Set<string>;
  /** Which article describes each message. */
  owners: Map<string, string>;
}

const ARTICLE = /^content\/articles\/([\w-]+)\/([a-z]+)\/(.+)\.mdx$/;

/**
 * Content with as many articles as are wanted: those that are there, and then the same again, round by round, each round with words,
 * names, ids and messages of its own. The same every time. Where there are more already, nothing is taken away.
 * @param files the text of each file of content/, by its path below the project
 * @param languages the source first
 */
export function grow(files: ReadonlyMap<string, string>, languages: readonly string[], size: number): Map<string, string> {
  const originals = [...files.keys()].flatMap((file) => originalOf(files, file, languages));
  const taken = originals.map(({ source }) => Number(source.data.id));
  const owners = new Map(
    originals.flatMap((original) =>
      messagesOf(original.source.data).flatMap(({ code, text }) => (text ? [[code, keyOf(original)] as const] : [])),
    ),
  );
  const grown = new Map(files);
  for (let number = 1, left = size - originals.length; left > 0; number++, left -= originals.length) {
    const here = originals.slice(0, left);
    const round = { number, reword: rewordFor(number), keys: new Set(here.map(keyOf)), owners };
    for (const original of here) {
      const id = nextId(kindOf(original.folder) ?? KINDS[0].kind, taken);
      taken.push(id);
      const put = (language = '', front: Fields, body: string) =>
        grown.set(
          `content/articles/${language}/${original.folder}/${original.slug}-${number}.mdx`,
          `---\n${stringify(front, { lineWidth: 0 })}---\n${round.reword(body)}`,
        );
      const { source, translations } = original;
      put(languages[0], { ...renewed(source.data, round), ...sourceFields(original, id, round) }, source.body);
      for (const [language, { data, body }] of translations) put(language, renewed(data, round), body);
    }
  }
  return grown;
}

function originalOf(files: ReadonlyMap<string, string>, file: string, [first, ...others]: readonly string[]): Original[] {
  const [, language, folder = '', slug = ''] = ARTICLE.exec(file) ?? [];
  if (!slug || language !== first) return [];
  const translations = others.flatMap((other): Original['translations'] => {
    const text = files.get(file.replace(`/${first}/`, `/${other}/`));
    return text === undefined ? [] : [[other, partsOf(text)]];
  });
  return [{ folder: folder as Folder, slug, source: partsOf(files.get(file) ?? ''), translations }];
}

function partsOf(text: string): Parts {
  const [, front = '', body = ''] = /^---\n(.*?)\n---\n(.*)$/s.exec(text) ?? [];
  return { data: parse(front) as Fields, body };
}

function keyOf({ folder, slug }: Original): string {
  return `${kindOf(folder)}/${slug}`;
}

function messagesOf(data: Fields): Messages {
  return Array.isArray(data.errors) ? (data.errors as Messages) : [];
}

/** The fields that both languages have, in the words of a round. */
function renewed(data: Fields, { number, reword, owners, keys }: Round): Fields {
  const words = (value: unknown): unknown => {
    if (typeof value === 'string') return reword(value);
    if (Array.isArray(value)) return value.map(words);
    return value && typeof value === 'object'
      ? Object.fromEntries(Object.entries(value).map(([name, each]) => [name, words(each)]))
      : value;
  };
  const texts = ['title', 'summary', 'drawing', 'aliases', 'avoid', 'meanwhile'].filter((name) => data[name] !== undefined);
  const errors = Object.entries((Array.isArray(data.errors) ? {} : data.errors) ?? {}).flatMap(([code, each]) =>
    keys.has(owners.get(code) ?? '') ? [[`${code}-${number}`, words(each)]] : [],
  );
  return {
    ...data,
    ...Object.fromEntries(texts.map((name) => [name, words(data[name])])),
    title: `${reword(String(data.title))} (${reword('ケトラミナス')} ${number})`,
    ...(Array.isArray(data.errors) ? {} : { errors: Object.fromEntries(errors) as Fields }),
    ...(Array.isArray(data.steps) ? {} : { steps: words(data.steps) ?? {} }),
  };
}

/** The fields that only the source language has. */
function sourceFields({ slug, source: { data } }: Original, id: number, { number, reword, keys, owners }: Round): Fields {
  const sameRound = (key: string) => (keys.has(key) ? `${key}-${number}` : key);
  return {
    id,
    ...(data.drawing ? { picture: data.picture ?? slug } : {}),
    ...(data.evidence ? { evidence: fewer(data.evidence as Fields, number) } : {}),
    errors: messagesOf(data)
      .filter(({ code }) => keys.has(owners.get(code) ?? ''))
      .map((error) => ({
        ...error,
        code: `${error.code}-${number}`,
        ...(error.meaning ? { meaning: reword(error.meaning) } : {}),
        ...(error.question ? { question: reword(error.question) } : {}),
        ...(error.text ? { text: `${error.text} [${number}]`, pattern: escapeRegExp(`${plain(error.text)} [${number}]`) } : {}),
      })),
    causes: ((data.causes ?? []) as { key: string }[]).map((cause) => ({ ...cause, key: sameRound(cause.key) })),
    related: ((data.related ?? []) as string[]).map(sameRound),
    steps: ((data.steps ?? []) as { title?: string }[]).map((step) => (step.title ? { ...step, title: reword(step.title) } : step)),
  };
}

/** Some of what checks would show, in each round others: two causes of which all is the same could not be told apart. */
function fewer(evidence: Fields, number: number): Fields {
  return Object.fromEntries(Object.entries(evidence).filter((_, at) => !((number >> at) & 1)));
}

/** A message as pasted text is compared: compatibility forms folded, quotes straight, white space single. */
function plain(text: string): string {
  return text.normalize('NFKC').replace(/[‘’]/g, "'").replace(/[“”]/g, '"').replace(/\s+/g, ' ');
}
