import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/model/catalogue.ts';
import type { Source } from '../../src/model/schemas/source.ts';
import { mdxTree } from '../../src/model/mdx/mdx-tree.ts';
import { valuesNamed, rewritten, tagsOfStep, textOfTree } from '../../src/model/mdx/tags.ts';
import { markdownTwin } from '../../src/outputs/markdown-twin.ts';

const FACETS = [
  {
    id: 'device',
    label: { ja: '端末', en: 'Device' },
    open: true,
    fits: true,
    values: [{ id: 'mac', label: { ja: 'Mac', en: 'Mac' }, aliases: [] }],
  },
  {
    id: 'kind-of-plan',
    label: { ja: '型', en: 'Plan' },
    open: true,
    fits: true,
    values: [{ id: 'edu', label: { ja: 'Edu', en: 'Edu' }, aliases: [] }],
  },
];

const read = (body: string) => textOfTree(mdxTree(body), body);
const plain = { opening: () => '', closing: () => '', link: (address: string) => address };

describe('the tags of a text', () => {
  it('are read with either kind of quotes, over several lines, and not in backticks', () => {
    const body =
      "<Step\n  id='a'\n>\n\n<For device='mac' app=\"x\">\n\nText `<For auth=\"google\">` <Cite\n  s='b' />\n\n</For>\n\n</Step>\n";
    const text = read(body);
    expect(text.tags.map(({ name, attributes }) => ({ name, ...attributes }))).toEqual([
      { name: 'Step', id: 'a' },
      { name: 'For', device: 'mac', app: 'x' },
      { name: 'Cite', s: 'b' },
    ]);
    expect(Object.keys(valuesNamed(text.tags))).toEqual(['device', 'app']);
    expect(tagsOfStep(text.tags, 'a').map(({ name }) => name)).toEqual(['For', 'Cite']);
    expect(rewritten(text, { ...plain, opening: ({ name }) => `(${name}`, closing: ({ name }) => `${name})` })).toBe(
      '(Step\n\n(For\n\nText `<For auth="google">` (Cite\n\nFor)\n\nStep)\n',
    );
  });

  it('may have a > in an attribute', () => {
    expect(rewritten(read('<Cite s="a>b" />x'), plain)).toBe('x');
  });

  it('leave the words that a reader reads, and the addresses of links to this site', () => {
    const text = read('Press **Log in** <Cite s="a" /> in [this step](/causes/x/#y), [or there](https://example.com/ "T").');
    expect(text.words).toBe('Press  Log in    in  this step ,  or there .');
    expect(rewritten(text, { ...plain, link: (address) => `https://kb.example${address}` })).toBe(
      'Press **Log in**  in [this step](https://kb.example/causes/x/#y), [or there](https://example.com/ "T").',
    );
  });

  it('name facets in <For> only', () => {
    const { tags } = read('<For device="mac" auth="google">x</For>\n\nx <For app="browser">y</For>\n\n<Step id="device" />');
    expect(Object.keys(valuesNamed(tags))).toEqual(['device', 'auth', 'app']);
  });
});

describe('the Markdown of an article', () => {
  const step = { id: 'a', title: 'Do it', minutes: 1, risks: [], facets: {}, shared: false };
  const article = {
    ...{
      key: 'symptom/x',
      kind: 'symptom',
      id: 1001,
      language: 'en',
      textLanguage: 'en',
      title: 'T',
      summary: 'S',
      avoid: [],
      meanwhile: [],
    },
    ...{ steps: [step, { ...step, id: 'b', title: 'Wait', shared: true }], sources: ['help'], reviewed: '2026-11-23' },
  } as unknown as Article;
  const help = {
    ...{ id: 'help', title: { ja: '案内', en: 'Help' }, kind: 'openai', read: '2026-11-23' },
    ...{ address: 'https://example.com/help', addresses: { ja: 'https://example.com/ja/help' } },
  } satisfies Source;
  const twinOf = (body: string, shared = '', language: 'ja' | 'en' = 'en') =>
    markdownTwin({
      article: { ...article, language },
      text: read(body),
      sharedText: () => read(shared),
      facets: FACETS,
      sources: [help],
      product: { sourceKinds: [] },
      origin: 'https://test.example/',
    });

  it('has no tag of ours however it is written, and keeps what stands in backticks', () => {
    const body =
      "<Step\n id='a'>\n\n<For kind-of-plan='edu'\n device=\"mac\">\n\nText <Cite s='help' />, `<For device=\"mac\">` <kbd>Ctrl</kbd> <b>bold</b>\n\n</For>\n\n</Step>\n\n<Step id='b'/>\n";
    const twin = twinOf(body, "Shared <Cite\ns='help'/>.\n");
    expect(twin).toContain('## 1. Do it');
    expect(twin).toContain('**Mac / Edu**');
    expect(twin).toContain('Text [1], `<For device="mac">` Ctrl **bold**');
    expect(twin).toContain('## 2. Wait\n\nShared [1].');
    expect(twin.replace(/`[^`]*`|<https:[^>]*>/g, '')).not.toMatch(/<\/?[A-Za-z]/);
  });

  it('gives the source at its address in the language of the article', () => {
    expect(twinOf('Text\n')).toContain('1. Help <https://example.com/help>');
    expect(twinOf('Text\n', '', 'ja')).toContain('1. 案内 <https://example.com/ja/help>');
  });
});
