import { describe, expect, it } from 'vitest';
import { CAUSE, EN, goodContent, JA, problemsAfter, problemsOf, STEP } from '../support/content.ts';

describe('good content', () => {
  it('has no problem', () => {
    expect(problemsOf(goodContent())).toBe('');
  });

  it.each([
    '/desk/',
    '/accessibility/',
    '/e/',
    '/search/',
    '/e/e409/',
    '/device/mac/',
    '/steps/wait/',
    '/1001/',
    '/causes/clock/#sources',
    'https://example.com/?a=b@c',
  ])('may link to %s', (to) => {
    const error = "errors:\n  - { code: e409, text: Error 409, pattern: 'error 409', hop: server, meaning: 意味 }\nsteps:";
    const files = goodContent();
    files.delete(EN);
    const text = (files.get(JA) ?? '').replace('steps:', error).replace('説明です', `[説明](${to})です`);
    expect(problemsOf(files.set(JA, text))).toBe('');
  });

  it('may have a facet of several words', () => {
    expect(
      problemsAfter(
        'content/facets.yaml',
        '- { id: who',
        '- { id: kind-of-plan, label: { ja: 型, en: Type }, values: [{ id: a, label: { ja: あ, en: A } }] }\n- { id: who',
      ),
    ).toBe('');
  });

  it('may lack a translation of an article', () => {
    const files = goodContent();
    files.delete(EN);
    expect(problemsOf(files)).toBe('');
  });
});

describe('what stops the build is told with file, field, fault and remedy', () => {
  const refused: [name: string, file: string, from: string, to: string, ...told: string[]][] = [
    [
      'a third warning above the first step',
      JA,
      'steps:',
      'avoid: [一, 二, 三]\nsteps:',
      `${JA}:`,
      'avoid',
      'more than two push the first step off the screen',
      'write the others into the step',
    ],
    ['an unknown facet value', JA, 'device: [mac]', 'device: [amiga]', `${JA}:5`, 'about.device.0', '"amiga" is not known', 'mac, ios'],
    [
      'a tag in a translation',
      EN,
      'title: Stuck',
      'title: Stuck\nabout: { device: [mac] }',
      `${EN}:3`,
      'about',
      'belongs in the Japanese file',
    ],
    ['a missing field', JA, 'summary: 待ってください。\n', '', JA, 'summary', 'is missing', 'the answer in one'],
    ['an unknown field', JA, 'who: [self]', 'who: [self]\ncolour: red', `${JA}:8`, 'colour', 'unknown field', 'Use one of: id, title'],
    ['a field of the wrong type', JA, 'device: [mac]', 'device: mac', `${JA}:5`, 'about.device', '"mac" is not a list'],
    ['an id used twice', CAUSE, 'id: 2001', 'id: 1001', CAUSE, 'already the id of', JA],
    ['an id out of its range', JA, 'id: 1001', 'id: 2002', `${JA}:2`, 'id', 'A symptom has an id from 1000 to 1999 or from 10000 to 19999'],
    ['a relation that does not exist', JA, 'cause/clock, like', 'cause/clok, like', 'causes.0.key', 'no article cause/clok'],
    ['a cause that is none', JA, 'cause/clock, like', 'symptom/stuck, like', 'causes.0.key', 'is not a cause'],
    ['a source that does not exist', JA, 'sources: [help-page]', 'sources: [help-page, other]', 'sources.1', 'no source other'],
    ['a cited source that does not exist', EN, 's="help-page"', 's="nowhere"', EN, '<Cite>', 'no source nowhere'],
    [
      'a shared step that does not exist',
      JA,
      'use: wait',
      'use: hurry',
      'steps.0.use',
      'no shared step hurry',
      'content/steps/ja/hurry.mdx',
    ],
    ['a step missing in one language', EN, '<Step id="wait" />\n', '', EN, 'no <Step id="wait">'],
    ['a step title missing in the translation', EN, 'steps:\n  try-again: Try again\n', '', EN, 'try-again has no title here'],
    ['a step id used twice', JA, 'id: try-again\n', 'id: wait\n', 'wait is used twice'],
    [
      'a code block without an end',
      CAUSE,
      '</Step>',
      '```\nx\n\n</Step>',
      `${CAUSE}:19`,
      'a code block begins here and does not end',
      'a line of their own',
    ],
    [
      'a code block without an end outside of tags',
      EN,
      'Text ',
      '~~~~\nx\n~~~\n\nText ',
      `${EN}:8`,
      'a code block begins here and does not end',
    ],
    [
      'a code block in a list without an end',
      CAUSE,
      '</Step>',
      '1. x\n\n   ````\n   x\n   ```\n\n</Step>',
      `${CAUSE}:21`,
      'a code block begins here and does not end',
    ],
    [
      'a language that the site does not have',
      'content/sources.yaml',
      ', read:',
      ", addresses: { fr: 'https://example.com/fr' }, read:",
      'content/sources.yaml',
      'addresses',
    ],
    [
      'a page in a language that is the page of every language',
      'content/sources.yaml',
      ', read:',
      ", addresses: { ja: 'https://example.com/help' }, read:",
      'help-page.addresses.ja',
      'is the address that every language has. Remove it here',
    ],
    [
      'a page in a language that is the page of another source',
      'content/sources.yaml',
      ', read: 2026-11-23 }',
      ", addresses: { ja: 'https://example.com/b' }, read: 2026-11-23 }\n- { id: other, title: { ja: 別, en: B }, kind: maker, address: 'https://example.com/b', read: 2026-11-23 }",
      'help-page.addresses.ja',
      'is the address of other too',
    ],
    ['a step id of a source', JA, 'id: try-again\n', 'id: source-1\n', 'source-1 is an address that every page uses'],
    [
      'a step id of the table of contents',
      JA,
      'id: try-again\n',
      'id: contents-title\n',
      'contents-title is an address that every page uses',
    ],
    [
      'readers in the translation only',
      EN,
      'Text ',
      '<For device="mac">\n\nx\n\n</For>\n\nText ',
      `${JA}  <For device="mac">`,
      `stands in ${EN}, but not here`,
    ],
    [
      'readers in the original only',
      JA,
      '説明です',
      "<For device='ios mac'>\n\nx\n\n</For>\n\n説明です",
      `${EN}  <For device="ios mac">`,
      `stands in ${JA}, but not here`,
    ],
    [
      'readers in a shared step only',
      STEP,
      '待ちます',
      '<For device="mac">\n\nx\n\n</For>\n\n待ちます',
      'content/steps/en/wait.mdx  <For device="mac">',
    ],
    ['a step id that every page uses', JA, 'id: try-again\n', 'id: main\n', 'main is an address that every page uses'],
    ['steps in another order than the front matter', EN, '<Step id="wait" />\n', '', EN, 'wait'],
    ['a date that is none', JA, 'reviewed: 2026-11-23', 'reviewed: 2026-02-30', `${JA}:16`, 'reviewed', 'write a date'],
    ['reviewBy before reviewed', JA, 'reviewBy: 2027-05-23', 'reviewBy: 2026-05-23', `${JA}:17`, 'reviewBy', 'is before reviewed'],
    ['reviewBy too late', STEP, 'reviewBy: 2027-05-23', 'reviewBy: 2028-05-23', 'reviewBy', 'more than 366 days'],
    ['a broken internal link', EN, '/causes/clock/', '/causes/watch/', `${EN}:14`, 'no page /causes/watch/'],
    ['a broken anchor', JA, '/causes/clock/#set', '/causes/clock/#reset', `${JA}:26`, 'no step #reset', 'set'],
    ['a link with a language', EN, '/causes/clock/', '/en/causes/clock/', 'names a language', 'Leave out /en'],
    ['a link without the final slash', EN, '/causes/clock/', '/causes/clock', 'lacks the final slash'],
    ['a bare address', JA, '説明です', '説明は https://example.com です', `${JA}:20`, 'https://example.com is a bare address', 'backticks'],
    ['MDX that does not parse', JA, '説明です', '説明は {です', `${JA}:2`, 'begins code in MDX', 'backticks'],
    ['a tag that is not closed', EN, '</Step>\n', '', EN, '<Step> is opened but not closed'],
    ['an unknown tag', EN, '<Step id="wait" />', '<Step id="wait" />\n\n<Box>hm</Box>', '<Box>', 'unknown tag'],
    [
      'text for a facet value that does not exist',
      EN,
      'Text ',
      '<For device="amiga">\n\nx\n\n</For>\n\nText ',
      '"amiga" is not a value of device',
    ],
    ['a listed source that is not cited', JA, '<Cite s="help-page" />', '', 'help-page is listed, but no <Cite'],
    ['YAML that cannot be read', JA, 'title: 動かない', 'title: [動かない', `${JA}:4`, 'the YAML cannot be read'],
    ['no front matter', EN, '---\n', '', `${EN}:1`, 'no front matter'],
    ['an administrator without a part for administrators', JA, 'who: [self]', 'who: [self, admin]', 'who', '<Admins>'],
  ];

  it.each(refused)('%s', (_name, file, from, to, ...told) => {
    const problems = problemsAfter(file, from, to);
    for (const part of told) expect(problems).toContain(part);
  });

  it.each([
    ['q', 'addresses with ?q= already ask'],
    ['kind', 'addresses with ?kind= already ask'],
    ['tried', 'addresses with ?tried= already ask'],
    ['en', '/en/ is a language'],
    ['steps', '/steps/ holds other pages'],
    ['desk', '/desk/ holds other pages'],
    ['causes', '/causes/ holds other pages'],
    ['symptom', 'addresses with ?symptom= already ask'],
    ['guide', 'is a kind of article'],
    ['1001', 'would be the short address of an article'],
    ['title', 'is a field of articles or steps'],
  ])('a facet called %s', (id, told) => {
    const problems = problemsAfter(
      'content/facets.yaml',
      '- { id: who',
      `- { id: "${id}", label: { ja: 型, en: Type }, values: [{ id: a, label: { ja: あ, en: A } }] }\n- { id: who`,
    );
    expect(problems).toContain(`content/facets.yaml:3  ${id}: cannot be the id of a facet`);
    expect(problems).toContain(told);
    expect(problems).toContain('Choose another word');
  });

  it('a slug that is not kebab-case', () => {
    const files = goodContent().set('content/articles/ja/symptoms/Stuck_Again.mdx', '---\n---\n');
    expect(problemsOf(files)).toContain('Stuck_Again.mdx  "Stuck_Again" cannot be an address. Rename the file');
  });

  it.each([
    ['content/articles/ja/stuck.mdx', 'lives in content/articles/<ja|en>/<symptoms|causes|guides>/'],
    ['content/articles/fr/symptoms/stuck.mdx', 'lives in content/articles/<ja|en>/<symptoms|causes|guides>/'],
    ['content/articles/ja/symptoms/picture.png', 'only .mdx files belong here'],
    ['content/stuck.mdx', 'Move it there'],
    ['content/colours.yaml', 'the file is not known'],
  ])('a file in the wrong place: %s', (file, told) => {
    expect(problemsOf(goodContent().set(file, ''))).toContain(told);
  });

  it('an error pattern that does not recognise its own message', () => {
    const error = "errors:\n  - { code: e409, text: Error 409, pattern: 'eror 409', hop: server, meaning: 意味 }\nsteps:";
    expect(problemsAfter(JA, 'steps:', error)).toContain('does not recognise "Error 409"');
  });
});

describe('a pattern of tickets', () => {
  const withPattern = (pattern: string) => problemsOf(goodContent().set('content/tickets.yaml', `idle: ['${pattern}']\n`));

  it('is a regular expression that every browser takes', () => {
    expect(withPattern('^hello')).toBe('');
    expect(withPattern('(hello')).toContain('is no regular expression');
    expect(withPattern('(?<=a)hello')).toContain('Safari before 16.4 refuses. Write it without');
  });

  it('names no phrase that is not there', () => {
    const withFact = (says: string) => {
      const tickets = `phrases: { works: '(fine|ok)' }\nfacts:\n  - { id: elsewhere-fine, says: ['${says}'] }\n`;
      return problemsOf(goodContent().set('content/tickets.yaml', tickets));
    };
    expect(withFact('at home it is <works>')).toBe('');
    expect(withFact('at home it is <wroks>')).toContain('<wroks> is no phrase. Write one of: works');
  });
});

describe('all is told at once', () => {
  it('the text of an article whose front matter has a fault', () => {
    const files = goodContent();
    files.set(JA, (files.get(JA) ?? '').replace('who: [self]', 'who: [nobody]').replace('/causes/clock/', '/causes/watch/'));
    const problems = problemsOf(files);
    expect(problems).toContain('who.0: "nobody" is not known');
    expect(problems).toContain('there is no page /causes/watch/');
  });

  it('the front matter of an article whose text has a fault', () => {
    const files = goodContent();
    files.set(JA, (files.get(JA) ?? '').replace('sources: [help-page]', 'sources: [help-page, other]').replace('説明です', '説明は {です'));
    const problems = problemsOf(files);
    expect(problems).toContain('begins code in MDX');
    expect(problems).toContain('there is no source other');
    expect(problems).not.toContain('is listed, but no <Cite');
  });
});
