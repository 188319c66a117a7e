import { composeReply, type Composition } from '../../src/desk/compose.ts';
import { settingsOf } from '../../src/library/library.ts';
import { article, plan, step } from './desk-articles.ts';
import { KETTLE } from './kettle-causes.ts';

export const { desk } = settingsOf(process.cwd());
type Style = (typeof desk)[number];
/** By id. */
export const styles = Object.fromEntries(desk.map((style) => [style.id, style])) as Record<'polite' | 'easy' | 'english', Style>;

/** A mail that says nothing beside its trouble. */
export const READ: Composition['reading'] = {
  tried: [],
  isShown: false,
  isSilent: false,
  worries: [],
  open: [],
  isUrgent: false,
  wantsCall: false,
  isPrivate: false,
  isHouse: false,
  known: [],
  several: {},
};

/** The only article of a reply, where a test has no others. */
export const articles = [
  article('symptom/x', [step('wait', [], { minutes: 3, risks: ['signs-out'] })], { polite: '戻るとのこと。', easy: 'もどるのですね。' }),
];
/** The reply of the polite style to somebody called 山田 about one article, but for what a test says. */
export const reply = (more: Omit<Partial<Composition>, 'letter'> & { letter?: Partial<Composition['letter']> } = {}) => {
  const { letter, ...rest } = more;
  return composeReply({
    ...{
      kind: 'reply',
      chosen: {},
      answers: {},
      meanings: {},
      reading: READ,
      finding: { recognised: [] },
      articles,
      steps: plan(articles),
      table: KETTLE,
      questions: {},
    },
    ...{ checkPage: 'https://x.example/check/', help: 'https://help.example/' },
    ...rest,
    letter: {
      style: styles.polite,
      name: '山田',
      desk: '窓口',
      agent: '',
      signature: ['情報センター'],
      isAgain: false,
      isCall: false,
      isLate: false,
      isAngry: false,
      ...letter,
    },
  });
};
