import renderer from '@astrojs/mdx/server.js';
import { experimental_AstroContainer as Container } from 'astro/container';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { expect, it } from 'vitest';
import { componentOf } from '../../src/markdown/component.ts';

const SCRIPTS: Record<string, string[]> = { ja: ['Hiragana', 'Katakana', 'Han'], en: ['Latin'], de: ['Latin'], ar: ['Arabic'] };

async function htmlOf(text: string, language = 'ja'): Promise<string> {
  const container = await Container.create();
  container.addServerRenderer({ name: 'astro:jsx', renderer });
  const words = { screens: 'en', language, scripts: SCRIPTS[language] ?? [] };
  return container.renderToString(await componentOf(text, words), { partial: true });
}

it('Japanese text can be bold without spaces around it', async () => {
  expect(await htmlOf('これは**「重要」**です。')).toContain('これは<strong>「重要」</strong>です。');
});

it('without remark-cjk-friendly it could not, which is why the package is here', () => {
  const [paragraph] = unified().use(remarkParse).parse('これは**「重要」**です。').children;
  expect(paragraph).toMatchObject({ children: [{ type: 'text', value: 'これは**「重要」**です。' }] });
});

it('quotes and hyphens stay as typed', async () => {
  expect(await htmlOf('"409" -- x')).toContain('&quot;409&quot; -- x');
});

it('bold English and code in a Japanese text are marked as English', async () => {
  const html = await htmlOf('**Continue** と `Invalid client` と **設定** と `設定`');
  expect(html).toContain('<strong lang="en">Continue</strong>');
  expect(html).toContain('<code lang="en">Invalid client</code>');
  expect(html).toContain('<strong>設定</strong>');
});

it('so are they in a text of any other script, and nothing is where the script does not tell', async () => {
  expect(await htmlOf('**Continue** **متابعة**', 'ar')).toContain('<strong lang="en">Continue</strong> <strong>متابعة</strong>');
  for (const language of ['en', 'de']) expect(await htmlOf('**Continue**', language)).toContain('<strong>Continue</strong>');
});

it('a table of GitHub is one, and a tag is what stands for it', async () => {
  expect(await htmlOf('| a | b |\n|---|---|\n| 1 | 2 |')).toContain('<td>2</td>');
  const Text = (await componentOf('- <Cite s="kettle" />', { screens: 'en', language: 'en', scripts: ['Latin'] })) as unknown as (props: {
    components: Record<string, unknown>;
  }) => unknown;
  const Cite = ({ s }: { s: string }) => s;
  expect(JSON.stringify(Text({ components: { Cite } }))).toContain('"s":"kettle"');
});
