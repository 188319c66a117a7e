import { planSteps, type DeskArticle, type PlanFor } from '../../src/desk/plan.ts';

/** A step of an article as the desk knows it, which says nothing but its name. */
export const step = (id: string, needs: string[] = [], more = {}) => ({
  id,
  title: id,
  minutes: 1,
  risks: [],
  facets: {},
  needs,
  ...more,
});

/** An article as the desk knows it. */
export const article = (key: DeskArticle['key'], steps: DeskArticle['steps'], reply = {}): DeskArticle => ({
  ...{
    key,
    id: 1001,
    language: 'ja',
    reply,
    everyStep: key.startsWith('guide/'),
    avoid: undefined,
    meanwhile: undefined,
    title: '題',
    summary: '答え。',
    about: {},
    notFor: {},
    own: { device: ['ios'] },
    who: [],
    steps,
  },
});

/** The steps that may go into a reply to somebody of whom nothing is known but this. */
export const plan = (articles: DeskArticle[], more: Partial<PlanFor> = {}) =>
  planSteps(articles, { chosen: {}, tried: [], settled: [], leads: [], style: 'polite', origin: 'https://x.example', ...more });
