import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { settingsOf } from '../../src/library/library.ts';
import { typesOf } from '../../src/integrations/constants.ts';
import { goodContent, problemsAfter, problemsOf } from '../support/content.ts';

const JA = 'content/words/ja.yaml';
const EN = 'content/words/en.yaml';

/** All code that asks for words. */
const CODE = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(?:ts|astro)$/.test(file))
  .map((file) => readFileSync(join('src', file), 'utf8'))
  .join('\n');

/** Keys that are put together, such as kind.${kind}: as patterns, in which each part must be a word of the code. */
const PUT_TOGETHER = [...CODE.matchAll(/`([a-z]+\.(?:[\w.-]*\$\{\w+\})+[\w.-]*)`/g)].map(
  ([, key = '']) => new RegExp(`^${key.replaceAll('.', '\\.').replaceAll(/\$\{\w+\}/g, '([\\w-]+)')}$`),
);

function isUsed(key: string): boolean {
  if (CODE.includes(`'${key}'`)) return true;
  return PUT_TOGETHER.some((pattern) =>
    pattern
      .exec(key)
      ?.slice(1)
      .every((part) => CODE.includes(`'${part}'`)),
  );
}

it('every word of the interface is used', () => {
  const { words } = settingsOf(process.cwd());
  expect(Object.keys(words.ja.words).filter((key) => !isUsed(key))).toEqual([]);
});

describe('words that stop the build', () => {
  it.each([
    ['a missing one', EN, '  site.skip: Skip\n', '', `${EN}:6  words.site.skip: is missing. Write in English what ${JA} says: 本文へ`],
    ['one that the source does not have', EN, 'words:', 'words:\n  site.skpi: Skip', `${EN}:6  words.site.skpi: is not in ${JA}`],
    ['one that lost what is filled in', JA, '{n} 件', '何件', `${EN}:7  words.finder.count: {n} is not filled in here`],
    ['an empty one', EN, 'site.skip: Skip', "site.skip: ''", `${EN}:6  words.site.skip: "": write a text`],
    ['one without the form for most numbers', EN, ", other: '{n} results'", '', `${EN}:7  words.finder.count.other: is missing`],
    ['a plural that no language has', EN, 'one:', 'once:', 'words.finder.count.once: unknown field'],
    ['a script that there is not', JA, 'Hiragana', 'Hiraganas', 'language.scripts.0: "Hiraganas": is no script of Unicode'],
    ['a direction that there is not', EN, 'name: English', 'name: English\n  direction: up', 'Write one of: ltr, rtl'],
  ])('%s', (_name, file, from, to, told) => {
    expect(problemsAfter(file, from, to)).toContain(told);
  });

  it('a whole file', () => {
    const files = goodContent();
    files.delete(EN);
    expect(problemsOf(files)).toContain(`${EN}  is missing. Copy ${JA}`);
  });

  it('those of a language that the site does not have', () => {
    expect(problemsOf(goodContent().set('content/words/fr.yaml', ''))).toContain('add the language to languages in content/site.yaml');
  });
});

describe('a language', () => {
  const addArabic = () => {
    const files = goodContent();
    return files.set('content/site.yaml', (files.get('content/site.yaml') ?? '').replace('[ja, en]', '[ja, en, ar]'));
  };

  it('that is added asks for its words, its replies and every label, by name', () => {
    const problems = problemsOf(addArabic());
    expect(problems).toContain('content/words/ar.yaml  is missing');
    expect(problems).toContain('content/desk  has no style of replies in Arabic. Add a file with language: ar');
    expect(problems).toContain('content/facets.yaml:2  0.label.ar: is missing. Write the text in Arabic');
  });

  it.each([
    ['that stands twice', '[ja, ja]', 'has a language twice'],
    ['that is no code', '[Japanese]', 'write the code of a language in lower-case letters'],
    ['in no list', 'ja', 'is not a list. Write the codes of the languages'],
  ])('%s is told of once', (_name, languages, told) => {
    expect(problemsAfter('content/site.yaml', '[ja, en]', languages)).toContain(told);
  });

  it('without any label is told where the label is', () => {
    expect(problemsAfter('content/facets.yaml', 'label: { ja: 端末, en: Device }', 'label: { ja: 端末 }')).toContain(
      'content/facets.yaml:2  0.label.en: is missing. Write the text in English',
    );
  });
});

it('types name the languages, and the words of the source', () => {
  const words = { site: { language: {}, words: { 'a.b': 'x' } } } as never;
  expect(typesOf({ languages: ['site' as never], words })).toMatch(/Language = "site";[\s\S]*WordKey = "a.b";/);
});

describe('replies and the product', () => {
  it.each([
    ['a style without a part', 'content/desk/plain.yaml', 'secret: X\n', '', 'content/desk/plain.yaml:1  secret: is missing'],
    [
      'a question about no facet',
      'content/desk/plain.yaml',
      'questions: { device: D',
      'questions: { planet: D',
      'questions.planet: there is no planet',
    ],
    ['a style in no language of the site', 'content/desk/plain.yaml', 'language: ja', 'language: fr', 'Write one of: ja, en'],
    ['a source of an unknown kind', 'content/sources.yaml', 'kind: maker', 'kind: rumour', 'Write one of: maker, practice'],
    ['a place twice', 'content/product.yaml', 'id: server', 'id: device', 'content/product.yaml:5  device: is there twice'],
    [
      'an entry that is no article',
      'content/product.yaml',
      'screens',
      'start: guide/nothing\nscreens',
      'there is no article guide/nothing',
    ],
    [
      'an address that tells of no facet',
      'content/product.yaml',
      'screens',
      'domains: [{ ends: [edu], facet: org, value: school }]\nscreens',
      'domains.0: there is no facet org',
    ],
    ['an unknown tag of a page', 'content/pages/ja/about.mdx', '本文', '<Cite s="a" />本文', 'unknown tag. Use one of: SourceKinds'],
    ['an unknown fact of a page', 'content/pages/ja/about.mdx', '本文', '<Tested what="taste" />', '"taste" is not known as what'],
  ])('%s is refused', (_name, file, from, to, told) => {
    expect(problemsAfter(file, from, to)).toContain(told);
  });

  it('a page of prose that is not there is missed', () => {
    const files = goodContent();
    files.delete('content/pages/ja/about.mdx');
    expect(problemsOf(files)).toContain('content/pages/ja/about.mdx  is missing');
  });
});
