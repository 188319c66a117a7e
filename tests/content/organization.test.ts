import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { filesOfContent, filesUnder } from '../../src/library/content-files.ts';
import { readContent } from '../../src/library/read.ts';
import { CAUSE, EN, goodContent, JA, problemsOf, STEP } from '../support/content.ts';

const OWN_JA = JA.replace('content/', 'organization/');
const OWN_EN = EN.replace('content/', 'organization/');

it('the invented university of docs/organization goes with the published articles', () => {
  const files = filesOfContent(process.cwd());
  const before = problemsOf(files);
  for (const [path, text] of filesUnder('docs/organization')) files.set(path.replace('docs/', ''), text);
  expect(problemsOf(files)).toBe(before);
  const { site, articles, redirects } = readContent(files).content;
  expect(site.organization).toEqual({ ja: 'ひので大学', en: 'Hinode University' });
  expect(site.home.common.length).toBeGreaterThan(0);
  expect(articles.map(({ data }) => data.id)).toContain(9001);
  expect(redirects.moved.map(({ from }) => from)).toContain('/guides/chatgpt-for-students/');
});

it('an article of the same name takes the place of the published one and of its translations', () => {
  const files = goodContent();
  files.set(OWN_JA, (files.get(JA) ?? '').replace('title: 動かない', 'title: 学内で動かない'));
  expect(problemsOf(files)).toBe('');
  const { articles, translations } = readContent(files).content;
  expect(articles.map(({ file, data }) => `${file} ${data.title}`)).toContain(`${OWN_JA} 学内で動かない`);
  expect(articles.map(({ file }) => file)).not.toContain(JA);
  expect(translations).toEqual([]);
  files.set(OWN_EN, files.get(EN) ?? '');
  expect(readContent(files).content.translations.map(({ file }) => file)).toEqual([OWN_EN]);
});

it('a translation of its own takes the place of the published translation alone', () => {
  const files = goodContent();
  files.set(OWN_EN, (files.get(EN) ?? '').replace('title: Stuck', 'title: Stuck on campus'));
  expect(problemsOf(files)).toBe('');
  const { articles, translations } = readContent(files).content;
  expect(articles.map(({ file }) => file)).toContain(JA);
  expect(translations.map(({ file, data }) => `${file} ${data.title}`)).toEqual([`${OWN_EN} Stuck on campus`]);
});

it('a page of prose of its own takes the place of that page in its language', () => {
  const files = goodContent();
  const [page = '', text = ''] = [...files].find(([file]) => file.startsWith('content/pages/ja/')) ?? [];
  const own = page.replace('content/', 'organization/');
  files.set(own, text);
  expect(problemsOf(files)).toBe('');
  const pages = readContent(files).content.pages.map(({ file }) => file);
  expect(pages).toContain(own);
  expect(pages).not.toContain(page);
  expect(pages.filter((file) => file.startsWith('content/pages/en/'))).toEqual(
    [...files.keys()].filter((file) => file.startsWith('content/pages/en/')),
  );
});

it('a word and a style of replies of its own replace the published ones, and what is wrong with them is told there', () => {
  const files = goodContent();
  const [key = ''] = Object.keys(readContent(files).content.words.ja.words);
  const [style = ''] = [...files.keys()].filter((file) => file.startsWith('content/desk/'));
  files.set('organization/words/ja.yaml', `words:\n  ${key}: うちの言葉\n`);
  expect(readContent(files).content.words.ja.words[key as never]).toBe('うちの言葉');
  files.set('organization/words/ja.yaml', 'words:\n  site.nmae: うち\n');
  files.set(style.replace('content/', 'organization/'), 'questions: { planet: どの星ですか }\n');
  const problems = problemsOf(files);
  expect(problems).toContain(
    'organization/words/ja.yaml:2  words.site.nmae: is no word of the interface. Write a key of content/words/ja.yaml',
  );
  expect(problems).toContain(`${style.replace('content/', 'organization/')}:1  questions.planet: there is no planet`);
});

it('a new article has an id from 9000 on, and a published one has not', () => {
  const files = goodContent();
  const own = 'organization/articles/ja/causes/campus.mdx';
  files.set(own, files.get(CAUSE) ?? '');
  expect(problemsOf(files)).toContain(`${own}:2  id: 2001 is out of range. An article of organization/ has an id from 9000 to 9999`);
  files.set(own, (files.get(CAUSE) ?? '').replace('id: 2001', 'id: 9001'));
  expect(problemsOf(files)).toBe('');
  files.set(CAUSE, (files.get(CAUSE) ?? '').replace('id: 2001', 'id: 9002'));
  expect(problemsOf(files)).toContain(`${CAUSE}:2  id: 9002 is out of range. A cause has an id from 2000 to 2999`);
});

it('two articles with one id are told with the names of both files', () => {
  const files = goodContent();
  const [one, other] = ['campus', 'dormitory'].map((name) => `organization/articles/ja/causes/${name}.mdx`) as [string, string];
  for (const file of [one, other]) files.set(file, (files.get(CAUSE) ?? '').replace('id: 2001', 'id: 9001'));
  expect(problemsOf(files)).toContain(`${other}:2  id: 9001 is already the id of ${one}`);
});

it('what is wrong is told of the file and line in which it stands', () => {
  const files = goodContent()
    .set('organization/site.yaml', 'name: Ours\nadress: https://ours.example/\n')
    .set('organization/sources.yaml', '- id: help-page\n  kind: gossip\n')
    .set('organization/redirects.yaml', 'moved:\n  - { from: /old/, to: /nowhere/ }\n');
  const problems = problemsOf(files);
  expect(problems).toContain('organization/site.yaml:2  adress: unknown field');
  expect(problems).toContain('organization/sources.yaml:2  0.kind: "gossip" is not known');
  expect(problems).toContain('organization/redirects.yaml:2  /old/: leads to /nowhere/, which is not there');
  expect(problems).not.toMatch(/^content\/\w+\.yaml/m);
});

it('what an organization published stays, by a lock of its own', () => {
  const files = goodContent().set('organization/permalinks.lock', '/causes/gone/\n');
  expect(problemsOf(files)).toContain(
    'organization/permalinks.lock  /causes/gone/: was published and is gone. Bring it back, or write into organization/redirects.yaml',
  );
});

it('a step of the same name takes the place of the published one', () => {
  const files = goodContent();
  files.set(STEP.replace('content/', 'organization/'), (files.get(STEP) ?? '').replace('待ちます', '窓口で待ちます'));
  expect(problemsOf(files)).toBe('');
  expect(readContent(files).content.steps.map(({ words }) => words)).toEqual([expect.stringContaining('窓口で待ちます')]);
});

it('the published folder holds nothing but how to begin', () => {
  expect(filesUnder('organization').size).toBe(1);
  expect(readFileSync('organization/README.md', 'utf8')).toContain('npm run organization');
});
