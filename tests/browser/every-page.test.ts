import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page, Request } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lastingPages, type BuiltPage } from '../support/dist.ts';
import { countShifts, inTwoTabs, liveSite, watch, type LiveSite } from '../support/site.ts';
import { TEMPLATES } from '../support/templates.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const SMALL_PHONE = { viewport: { width: 360, height: 640 } };

interface Axe {
  run: (options: object) => Promise<{ violations: { id: string; nodes: { html: string; failureSummary: string }[] }[] }>;
}

/** What one visit of a page found. */
interface Visit {
  path: string;
  isArticle: boolean;
  /** What axe and the console complained of. */
  complaints: string[];
  requests: string[];
  /** How far things moved after they were painted. */
  shift: number;
  /** In CSS pixels, with where the first step begins. */
  width: number;
  firstStep: number;
  /** With everything unfolded. */
  height: number;
  /** Of an article: what the browser says when it is asked for a third page of A4. */
  thirdPage: string;
}

let site: LiveSite;
let visits: Visit[];
let articles: Visit[];
beforeAll(async () => {
  site = await liveSite();
  const tab = async () => {
    const page = await walker('dark', SMALL_PHONE.viewport);
    await countShifts(page);
    return page;
  };
  visits = await inTwoTabs(lastingPages().filter(isLookedAt), tab, visit);
  articles = visits.filter(({ isArticle }) => isArticle);
}, 600_000);
afterAll(() => site.close());

/** The page of a message has one sentence of its own: every tenth is enough. */
function isLookedAt({ path }: BuiltPage, index: number): boolean {
  return !/\/e\/./.test(path) || index % 10 === 0 || TEMPLATES.includes(path);
}

/** A tab that brings axe to all pages, through the debugger, which no Content-Security-Policy stops. */
async function walker(colorScheme: 'dark' | 'light', viewport: { width: number; height: number }): Promise<Page> {
  const context = await site.browser.newContext({ colorScheme, viewport });
  const page = await context.newPage();
  await page.addInitScript({ content: AXE });
  return page;
}

/** Without what takes half of the time: colours come from one list, and each template is looked at with them; style sheets are in the page. */
const QUICK = { preload: false, selectors: false, rules: { 'color-contrast': { enabled: false } } };

/** What axe finds in a page. */
async function violations(page: Page, options: object): Promise<string[]> {
  const { violations: found } = await page.evaluate(
    // What passes is not described in detail, which takes as long as the looking.
    (chosen) => (window as unknown as { axe: Axe }).axe.run({ resultTypes: ['violations'], ...chosen }),
    options,
  );
  return found.map(({ id, nodes }) => `${page.url()} ${id}: ${nodes[0]?.html} ${nodes[0]?.failureSummary}`);
}

async function visit(page: Page, { path, root }: BuiltPage): Promise<Visit> {
  const complaints: string[] = [];
  const requests: string[] = [];
  const note = (request: Request) => requests.push(request.url());
  page.on('request', note);
  watch(page, complaints);
  await page.goto(site.origin + path);
  complaints.push(...(await violations(page, QUICK)));
  page.removeAllListeners();
  const seen = await page.evaluate(() => {
    const root = document.documentElement;
    const { shift } = window as unknown as { shift: number };
    const width = root.scrollWidth;
    const firstStep = document.querySelector('[data-step]')?.getBoundingClientRect().top ?? Infinity;
    const folded = [...document.querySelectorAll<HTMLDetailsElement>('details:not([open])')];
    for (const details of folded) details.open = true;
    const height = root.scrollHeight;
    for (const details of folded) details.open = false;
    return { shift, width, firstStep, height };
  });
  const isArticle = root.querySelector('main[data-article]') !== null;
  return { path, isArticle, complaints, requests, ...seen, thirdPage: isArticle ? await thirdPageOf(page) : '' };
}

/** To ask for the third page alone is many times faster than to make all and count them. */
async function thirdPageOf(page: Page): Promise<string> {
  return page.pdf({ preferCSSPageSize: true, pageRanges: '3' }).then(() => 'there is one', String);
}

describe('a page', () => {
  it('has no finding of axe and says nothing in the console', () => {
    expect(visits.length).toBeGreaterThan(300);
    expect(visits.flatMap(({ complaints }) => complaints)).toEqual([]);
  });

  it('does not scroll sideways at 360 px', () => {
    expect(visits.filter(({ width }) => width > 360).map(({ path, width }) => `${path} is ${width} px wide`)).toEqual([]);
  });

  it.each(['light', 'dark'] as const)('has colours of enough contrast in its template at 360 and 1280 px: %s', async (colorScheme) => {
    const complaints: string[] = [];
    for (const width of [360, 1280]) {
      const tab = () => walker(colorScheme, { width, height: 740 });
      const found = await inTwoTabs(TEMPLATES, tab, async (page, path) => {
        await page.goto(site.origin + path);
        return violations(page, {});
      });
      complaints.push(...found.flat());
    }
    expect(complaints).toEqual([]);
  });
});

describe('an article', () => {
  it('moves nothing after it is painted', () => {
    expect(articles.filter(({ shift }) => shift > 0).map(({ path, shift }) => `${path} moves by ${shift}`)).toEqual([]);
  });

  it('asks for nothing but itself, its icon and its drawing', () => {
    const asking = articles.filter(({ requests }) => requests.length > 3 || requests.some((url) => !url.startsWith(site.origin)));
    expect(asking.map(({ path, requests }) => `${path} asks for ${requests.join(' ')}`)).toEqual([]);
  });

  it('shows its first step on the first screen of a small phone', () => {
    expect(articles.length).toBeGreaterThan(200);
    expect(articles.filter(({ firstStep }) => firstStep > 600).map(({ path, firstStep }) => `${path} at ${Math.round(firstStep)}`)).toEqual(
      [],
    );
  });

  it('takes one sheet on paper: two pages of A4 or fewer', () => {
    const long = articles.filter(({ thirdPage }) => !thirdPage.includes('exceeds page count'));
    expect(long.map(({ path, thirdPage }) => `${path} has a third page: ${thirdPage}`)).toEqual([]);
  });

  it.each(['/symptoms/', '/en/symptoms/'])(
    'is, in half of those under %s, at most 7,000 px long on a phone, with everything unfolded',
    (folder) => {
      const heights = articles.filter(({ path }) => path.startsWith(folder)).map(({ height }) => height);
      expect(heights.sort((a, b) => a - b)[Math.floor(heights.length / 2)]).toBeLessThanOrEqual(7000);
    },
  );
});
