import { describe, expect, it } from 'vitest';
import { filesOfContent } from '../../src/library/content-files.ts';
import { buildCatalogue } from '../../src/model/catalogue.ts';
import { readContent } from '../../src/library/read.ts';
import { goodContent, JA, problemsAfter } from '../support/content.ts';

describe('the situation of an article', () => {
  it('has to be said, were it only that there is nothing to say', () => {
    expect(problemsAfter(JA, 'notFor: {}\n', '')).toContain('{} where it can happen to everybody');
  });

  it('knows the values of facets.yaml only', () => {
    expect(problemsAfter(JA, 'about: { device: [mac] }', 'about: { device: [amiga] }')).toContain('amiga');
    expect(problemsAfter(JA, 'about: { device: [mac] }', 'about: { planet: [mars] }')).toContain('planet');
  });

  it('is not a value of which it is said that it cannot happen there', () => {
    expect(problemsAfter(JA, 'notFor: {}', 'notFor: { device: [mac] }')).toContain('mac stands in about too');
  });

  it('leaves at least one value of a facet', () => {
    expect(problemsAfter(JA, 'about: { device: [mac] }\nnotFor: {}', 'about: {}\nnotFor: { device: [mac, ios] }')).toContain(
      'no value is left',
    );
  });

  it('leaves an article that is not for a value out for it, and in for those of which nothing is said', () => {
    const files = goodContent();
    files.set(JA, (files.get(JA) ?? '').replace('notFor: {}', 'notFor: { device: [ios] }'));
    const [article] = buildCatalogue('ja', readContent(files).content);
    expect(article?.facets.device).toEqual(['mac']);
    expect(article?.facets.managed).toBeUndefined();
  });

  it('is said of every article, and something of most', () => {
    const { articles } = readContent(filesOfContent(process.cwd())).content;
    const silent = articles.filter(({ data }) => Object.keys({ ...data.about, ...data.notFor }).length === 0);
    expect(silent.length).toBeLessThan(articles.length / 4);
  });
});
