import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { filesOfContent } from '../../src/library/content-files.ts';
import { readContent } from '../../src/library/read.ts';
import { orphanCauses } from '../../src/library/report.ts';

const files = filesOfContent(process.cwd());
const { content } = readContent(files);
const { articles, translations, steps, stepTranslations, sources } = content;

describe('the catalogue', () => {
  it('is complete in both languages', () => {
    const planned = readFileSync('tests/content/catalogue.txt', 'utf8').trim().split('\n');
    const there = articles.map(({ id, data }) => `${data.id} ${id}`).sort();
    expect(planned.filter((line) => !there.includes(line))).toEqual([]);
    expect(articles.map(({ id }) => id).filter((id) => !translations.some((entry) => entry.id === id))).toEqual([]);
    expect(steps.map(({ id }) => id).filter((id) => !stepTranslations.some((entry) => entry.id === id))).toEqual([]);
  });

  it('names at least two causes for every symptom, and every cause for some symptom', () => {
    const thin = articles.filter(({ id, data }) => id.startsWith('symptoms/') && data.causes.length < 2).map(({ id }) => id);
    expect(thin).toEqual([]);
    expect(orphanCauses(content)).toEqual([]);
  });

  it('holds no shared step and no source that nothing uses', () => {
    const used = new Set(articles.flatMap(({ data }) => data.steps.flatMap((step) => ('use' in step ? [step.use] : []))));
    expect(steps.map(({ id }) => id).filter((id) => !used.has(id))).toEqual([]);
    const cited = new Set([...articles, ...steps].flatMap(({ data }) => data.sources));
    expect(sources.map(({ id }) => id).filter((id) => !cited.has(id))).toEqual([]);
  });
});

describe('every article', () => {
  const textOf = (body: string) => (body.match(/[\u3000-\u30ff\u3400-\u9fff]/g) ?? []).join('');
  const shared = new Map(steps.map(({ id, body }) => [id, textOf(body).length]));

  it('has between 600 and 2,500 Japanese characters with the shared steps it uses', () => {
    const lengths = articles.map(({ id, body, data }) => ({
      id,
      length: textOf(body).length + data.steps.reduce((sum, step) => sum + ('use' in step ? (shared.get(step.use) ?? 0) : 0), 0),
    }));
    expect(lengths.filter(({ length }) => length < 600 || length > 2500)).toEqual([]);
  });

  it('writes no Markdown where it is not read: in titles, summaries and short lists', () => {
    const plain = [...articles, ...translations].filter(({ data: { title, summary, avoid, meanwhile } }) =>
      [title, summary, ...avoid, ...meanwhile].some((line) => /\*\*|`|\]\(/.test(line)),
    );
    expect(plain.map(({ file }) => file)).toEqual([]);
  });

  it('has three to nine steps and five to fifteen aliases in each language', () => {
    expect(articles.filter(({ data }) => data.steps.length < 3 || data.steps.length > 9).map(({ id }) => id)).toEqual([]);
    const many = ({ length }: readonly string[]) => length < 5 || length > 15;
    expect([...articles, ...translations].filter(({ data }) => many(data.aliases)).map(({ file }) => file)).toEqual([]);
  });

  it('says of each step of its own what is seen when it worked', () => {
    const isShared = (step: string) => steps.some(({ id }) => step.includes(`<Step id="${id}">`));
    const silent = [...articles, ...translations].flatMap(({ file, body }) =>
      (body.match(/<Step id="[^"]+">[\s\S]*?<\/Step>/g) ?? [])
        .filter((step) => !step.includes('<Success>') && !isShared(step))
        .map((step) => `${file} ${step.slice(0, 40)}`),
    );
    expect(silent).toEqual([]);
  });

  it('never sends an administrator to the administrator', () => {
    for (const { file, body } of [...articles, ...translations]) {
      const admins = body.split('<Admins>')[1] ?? '';
      expect(admins, file).not.toMatch(/管理者に(?:連絡|問い合わせ|相談)|contact your administrator/i);
    }
  });

  it('uses the words of the house', () => {
    for (const { file, body } of [...articles, ...steps])
      expect(body, file).not.toMatch(/プロバイダー|提供元|ChatGPT Teams?(?![(）)A-Za-z])/);
  });
});
