import { afterAll, beforeAll, expect, it } from 'vitest';
import { articlePages } from '../support/dist.ts';
import { isRight, landing, type Landing } from '../support/landing.ts';
import { countShifts, inTwoTabs, liveSite, watch, type LiveSite } from '../support/site.ts';

/** One article, read by somebody who said which device, sign-in and organization. */
interface Fitted {
  path: string;
  height: number;
  /** The links of the article that do not say so, too. */
  forgetful: string[];
  /** Where the last step stands, which the address names. */
  landed: Landing;
}

const SITUATION = '?device=windows&auth=google&org=university';

let site: LiveSite;
let fitted: Fitted[];
const complaints: string[] = [];
beforeAll(async () => {
  site = await liveSite();
  const tab = async () => {
    const page = await site.browser.newPage({ viewport: { width: 360, height: 640 } });
    watch(page, complaints);
    await countShifts(page);
    return page;
  };
  fitted = await inTwoTabs(articlePages(), tab, async (page, { path, root }) => {
    const last = root.querySelectorAll('[data-step]').at(-1)?.id ?? '';
    await page.goto(`${site.origin}${path}${SITUATION}#${last}`);
    const landed = await landing(page, last);
    const seen = await page.evaluate((situation) => {
      const wanted = [...new URLSearchParams(situation)];
      const links = [...document.querySelectorAll<HTMLAnchorElement>('main a[href^="/"]')];
      const forgets = ({ search }: HTMLAnchorElement) =>
        wanted.some(([facet, value]) => !new URLSearchParams(search).getAll(facet).includes(value));
      return { height: document.documentElement.scrollHeight, forgetful: links.filter(forgets).map(({ href }) => href) };
    }, SITUATION);
    return { path, landed, ...seen };
  });
}, 600_000);
afterAll(() => site.close());

it('every link of every article takes along who the reader is, also what the article itself does not know of', () => {
  expect(fitted.length).toBeGreaterThan(200);
  expect(fitted.filter(({ forgetful }) => forgetful.length)).toEqual([]);
});

it('the last step of every article stands at the top, focused, marked and open, and nothing moves or complains', () => {
  expect(complaints).toEqual([]);
  expect(fitted.filter(({ landed }) => !isRight(landed))).toEqual([]);
});

it.each(['/symptoms/', '/en/symptoms/'])('half of the articles under %s are at most 5,000 px long at 360 px for one reader', (folder) => {
  const heights = fitted.filter(({ path }) => path.startsWith(folder)).map(({ height }) => height);
  expect(heights.sort((a, b) => a - b)[Math.floor(heights.length / 2)]).toBeLessThanOrEqual(5000);
});
