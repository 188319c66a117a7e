import { describe, expect, it } from 'vitest';
import { goodContent, JA, EN, STEP, problemsAfter, problemsOf } from '../support/content.ts';

const NOTE = 'content/notes/symptom/stuck.ja.mdx';
const DRAWING = 'content/drawings/stuck.svg';

/** Every file whose text is shown, with something in it to write beside. */
const TEXTS = [
  [JA, '説明です'],
  [EN, 'Text '],
  [STEP, '待ちます'],
  ['content/steps/en/wait.mdx', 'Wait <'],
] as const;

/** The problems of the small content with something smuggled into the Japanese article. */
const withText = (text: string) => problemsAfter(JA, '説明です', `説明です${text}`);

describe('code cannot be smuggled into a text', () => {
  it.each([
    ['an expression in an attribute', '<kbd title={process.exit(1)}>x</kbd>', '<kbd>', 'title holds no plain text'],
    ['a spread', '<kbd {...{ title: 1 }}>x</kbd>', '<kbd>', '{…} holds no plain text'],
    ['an expression on a tag of ours', '<Cite s={globalThis.x} />', '<Cite>', 's holds no plain text', 'Write s="…"'],
    ['a spread on a tag of ours', '<Cite {...{ s: "help-page" }} />', '<Cite>', '{…} holds no plain text'],
    ['an attribute without a value', '<For device>x</For>', '<For>', 'device holds no plain text'],
    ['raw HTML by a directive', '<b set:html="<script>">x</b>', '<b>', 'set:html is not known here'],
    ['raw HTML on a tag of ours', '<Success set:html="x">y</Success>', '<Success>', 'set:html is not known here'],
    ['an expression in a line', '{1 + 1}', 'an article holds no code'],
    ['a style', '<b style="position:fixed">x</b>', '<b>', 'style is not known here', 'this tag has no attributes'],
    ['a class', '<kbd class="x">x</kbd>', '<kbd>', 'class is not known here'],
    ['an id', '<kbd id="main">x</kbd>', '<kbd>', 'id is not known here'],
    ['an event', '<kbd onclick="x()">x</kbd>', '<kbd>', 'onclick is not known here'],
    ['a second attribute on a tag of ours', '<Cite s="help-page" class="x" />', '<Cite>', 'class is not known here'],
    ['a tag in the text of a link', '[<kbd onclick="x()">x</kbd>](/causes/clock/)', '<kbd>', 'onclick is not known here'],
    ['a tag that is code until there is a table', '\n\n| a | b |\n|---|---|\n| `x | <kbd onclick="x()">y</kbd>` |\n\n', '<kbd>', 'onclick'],
    ['a script', '<script>x</script>', '<script>', 'unknown tag'],
    ['a frame', '<iframe src="https://evil.example/" />', '<iframe>', 'unknown tag'],
    ['a link as HTML', '<a href="javascript:x()">x</a>', '<a>', 'unknown tag'],
    ['a tag without a name', '<>x</>', 'unknown tag'],
    ['a tag that every object has', '<constructor>x</constructor>', 'unknown tag'],
  ])('%s', (_name, text, ...told) => {
    const problems = withText(text);
    for (const part of [JA, ...told]) expect(problems).toContain(part);
  });

  it.each(TEXTS)('in %s', (file, beside) => {
    expect(problemsAfter(file, beside, `<kbd style="x">y</kbd>${beside}`)).toContain(`${file}:`);
    expect(problemsAfter(file, beside, `<kbd style="x">y</kbd>${beside}`)).toContain('style is not known here');
  });

  it('in a local note', () => {
    const note = (text: string) => problemsOf(goodContent().set(NOTE, `---\nreviewed: 2026-11-23\n---\n\n${text}\n`));
    expect(note('<kbd style="x">y</kbd>')).toContain(`${NOTE}:5  <kbd>: style is not known here`);
    expect(note('[x](https://chatgpt.com@evil.example/)')).toContain('leads to evil.example');
    expect(note('<kbd>y</kbd> [x](mailto:help@example.ac.jp)')).toBe('');
  });

  it('while HTML that says what a text is may stand there', () => {
    expect(withText('<kbd>Ctrl</kbd> <b>x</b><br /><strong>y</strong> <code>z</code> <ruby>字<rt>じ</rt></ruby> <em>e</em>')).toBe('');
  });
});

describe('what a reader would not see is refused', () => {
  it.each([
    ['a picture', '![x](https://evil.example/x.png)', 'a picture is not shown here', 'content/drawings'],
    ['a picture from data', '![x](data:image/png;base64,x)', 'a picture is not shown here'],
    ['a picture by reference', '![x][y]\n\n[y]: /x.png\n\n', 'a picture is not shown here'],
    ['a link with a user', '[x](https://chatgpt.com@evil.example/)', 'leads to evil.example', 'Write https://evil.example/'],
    ['a link with a user by reference', '[x][y]\n\n[y]: https://a:b@evil.example/\n\n', 'leads to evil.example'],
    ['a link that runs', '[x](javascript:x())', 'is no address that a link may have', 'https://'],
    ['a link that holds a page', '[x](data:text/html,x)', 'is no address that a link may have'],
    ['a link to a file of the reader', '[x](FILE:///etc/passwd)', 'is no address that a link may have'],
    ['a link to another site without its protocol', '[x](//evil.example/)', 'there is no page //evil.example/'],
    ['a link below a page', '[x](/causes/clock/more/)', 'there is no page /causes/clock/more/'],
    ['a text turned round', 'x\u202Ey', `${JA}:20`, 'U+202E', 'turns the direction of writing round', 'Delete it'],
    ['a text turned round by its number', 'x&#x2067;y', `${JA}:20`, 'U+2067'],
    ['a link turned round', '[x](/causes/clock/ "a&#x202e;b")', 'U+202E'],
    ['a control character', 'x\u0007y', 'U+0007', 'is a control character'],
    ['NUL', 'x\u0000y', 'U+0000'],
    ['half a character', 'x\uD800y', 'U+D800', 'is half a character'],
    ['an invisible letter', 'x\u{E0041}y', 'U+E0041'],
  ])('%s', (_name, text, ...told) => {
    const problems = withText(text);
    for (const part of told) expect(problems).toContain(part);
  });

  it.each([
    [JA, 'title: 動かない', 'title: 動か\u202Eない', `${JA}:3`],
    [JA, 'title: 動かない', 'title: "動か\\u202Eない"', `${JA}:3`],
    [EN, 'title: Stuck', 'title: St\u2066uck', `${EN}:2`],
    ['content/facets.yaml', 'ja: 端末', 'ja: 端\u202D末', 'content/facets.yaml:2'],
    ['content/facets.yaml', 'ja: 端末', 'ja: "端\\u202D末"', 'content/facets.yaml:2'],
    ['content/site.yaml', 'name: Test', 'name: "Te\\0st"', 'content/site.yaml:1'],
  ])('a hidden character in %s: %s → %s', (file, from, to, told) => {
    const problems = problemsAfter(file, from, to);
    expect(problems).toContain(told);
    expect(problems.match(/here stands U\+/g)).toHaveLength(1);
  });

  it.each([
    ['content/site.yaml', 'name: Test', 'name: Test\nsignInPortal: https://chatgpt.com@evil.example/', 'signInPortal'],
    ['content/site.yaml', 'name: Test', 'name: Test\ncontact: javascript:x()', 'contact'],
    ['content/sources.yaml', 'https://example.com/help', 'https://openai.com:x@evil.example/', 'address'],
    ['content/sources.yaml', ', read:', ", addresses: { ja: 'http://example.com/ja' }, read:", 'addresses.ja'],
  ])('an address of %s with a user, or that is none', (file, from, to, told) => {
    expect(problemsAfter(file, from, to)).toContain(told);
  });

  it('a redirect from an address that no server should be given', () => {
    for (const from of ['/../../x/', '//evil.example/', '/x;}/', '/a$b/']) {
      expect(problemsAfter('content/redirects.yaml', 'moved: []', `moved: [{ from: "${from}", to: /causes/clock/ }]`)).toContain(
        'write an address such as',
      );
    }
  });
});

describe('a drawing', () => {
  const svg = (inside: string, attributes = '') =>
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 320 200"${attributes}>${inside}</svg>`;
  const withDrawing = (text: string) => {
    const files = goodContent();
    for (const file of [JA, EN]) files.set(file, (files.get(file) ?? '').replace('summary:', 'drawing: x\nsummary:'));
    return problemsOf(files.set(DRAWING, text));
  };

  it('has shapes and words', () => {
    expect(
      withDrawing(`${svg('<title>A &amp; B</title><g fill="ink"><rect width="3" height="4"/><text x=\'1\'>Log in</text></g>')}\n`),
    ).toBe('');
  });

  it.each([
    ['a script', svg('<script>x</script>'), '<script> is not known in a drawing'],
    ['a script of another name', svg('<svg:script>x</svg:script>'), '<svg:script> is not known'],
    ['a handler', svg('', ' onload="x()"'), 'onload of <svg> is not known'],
    ['HTML', svg('<foreignObject><b>x</b></foreignObject>'), '<foreignObject> is not known'],
    ['a picture from elsewhere', svg('<image href="https://evil.example/x.png"/>'), '<image> is not known'],
    ['another drawing', svg('<use href="#x"/>'), '<use> is not known'],
    ['a link', svg('<a href="https://evil.example/">x</a>'), '<a> is not known'],
    ['a style', svg('<style>@import "x"</style>'), '<style> is not known'],
    ['a style attribute', svg('<rect style="fill:url(x)"/>'), 'style of <rect> is not known'],
    ['a fill from elsewhere', svg('<rect fill="url(//evil.example/x#y)"/>'), 'fill of <rect> names something elsewhere'],
    ['an attribute in numbers', svg('<rect fill="&#117;rl(x)"/>'), 'fill of <rect> names something elsewhere'],
    ['another namespace', '<svg xmlns="http://www.w3.org/1999/xhtml"></svg>', 'xmlns of <svg>'],
    ['a declaration', `<!DOCTYPE svg [<!ENTITY x "y">]>\n${svg('')}`, 'this cannot be read'],
    ['a stylesheet', `<?xml-stylesheet href="x"?>${svg('')}`, 'this cannot be read'],
    ['text that is not read', svg('<![CDATA[<script>]]>'), 'this cannot be read'],
    ['an attribute without quotes', svg('<rect fill=ink />'), 'this cannot be read'],
    ['an entity', svg('<text>&x;</text>'), 'an & begins a character'],
    ['an element left open', svg('<g>'), '</svg> closes what is not open'],
    ['no drawing', 'hello <b', 'this cannot be read'],
    ['something beside the drawing', `${svg('')}<rect/>`, '<rect> stands outside of <svg>'],
  ])('holds no %s', (_name, text, told) => {
    const problems = withDrawing(text);
    expect(problems).toContain(`${DRAWING}:1`);
    expect(problems).toContain(told);
  });
});
