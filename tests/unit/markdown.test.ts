import { createMarkdownProcessor, unified } from '@astrojs/markdown-remark';
import remarkCjkFriendly from 'remark-cjk-friendly';
import { expect, it } from 'vitest';
import { foreignWords } from '../../src/markdown/foreign-words.ts';

const OPTIONS = { screens: 'en', scripts: { ja: ['Hiragana', 'Katakana', 'Han'], en: ['Latin'], de: ['Latin'], ar: ['Arabic'] } };

async function htmlOf(text: string, path = '/content/articles/ja/x.mdx'): Promise<string> {
  const processor = unified({ smartypants: false, remarkPlugins: [remarkCjkFriendly], rehypePlugins: [[foreignWords, OPTIONS]] });
  const renderer = await processor.createRenderer({});
  return (await renderer.render(text, { fileURL: new URL(`file://${path}`) })).code;
}

it('Japanese text can be bold without spaces around it', async () => {
  expect(await htmlOf('これは**「重要」**です。')).toContain('これは<strong>「重要」</strong>です。');
});

it('without remark-cjk-friendly it could not, which is why the package is here', async () => {
  const plain = await createMarkdownProcessor();
  expect((await plain.render('これは**「重要」**です。')).code).toContain('**');
});

it('quotes and hyphens stay as typed', async () => {
  expect(await htmlOf('"409" -- x')).toContain('"409" -- x');
});

it('bold English and code in a Japanese text are marked as English', async () => {
  const html = await htmlOf('**Continue** と `Invalid client` と **設定** と `設定`');
  expect(html).toContain('<strong lang="en">Continue</strong>');
  expect(html).toContain('<code lang="en">Invalid client</code>');
  expect(html).toContain('<strong>設定</strong>');
});

it('so are they in a text of any other script, and nothing is where the script does not tell', async () => {
  expect(await htmlOf('**Continue** **متابعة**', '/content/steps/ar/x.mdx')).toContain(
    '<strong lang="en">Continue</strong> <strong>متابعة</strong>',
  );
  for (const language of ['en', 'de'])
    expect(await htmlOf('**Continue**', `/content/articles/${language}/symptoms/x.mdx`)).toContain('<strong>Continue</strong>');
});
