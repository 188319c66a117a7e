import { expect, it } from 'vitest';
import { withPreloads } from '../../src/integrations/module-preloads.ts';

const page = (scripts: string) => `<html><head><title>Kettle</title></head><body>${scripts}</body></html>`;
const imports = (name: string) => (name === 'finder.js' ? ['words.js', 'fit.js'] : ['fit.js']);

it('names what the scripts of a page import once each, at the end of its head, in the folder of the scripts', () => {
  const html = page(
    '<script type="module" src="/base/_astro/finder.js"></script><script type="module" src="/base/_astro/check.js"></script>',
  );
  const links = ['words', 'fit'].map((name) => `<link rel="modulepreload" href="/base/_astro/${name}.js">`).join('');
  expect(withPreloads(html, imports)).toBe(html.replace('</head>', `${links}</head>`));
});

it('leaves a page as it is whose scripts import nothing, stand in it or are no modules', () => {
  const html = page(
    '<script type="module">import "./x.js"</script><script src="/old.js"></script><script type="module" src="/alone.js"></script>',
  );
  expect(withPreloads(html, () => [])).toBe(html);
});
