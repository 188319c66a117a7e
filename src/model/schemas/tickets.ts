import { z } from 'astro/zod';
import { withLetters } from './letters.ts';
import { articleKey, pattern, slug } from './text.ts';

const patterns = z.array(pattern).default([]);

/** A pattern that says which part is a name. */
const naming = pattern.refine((text) => text.includes('(?<name>'), 'does not say which part is the name. Write (?<name>…)');

/** Fields of patterns of names. */
const NAMING = ['openings', 'names', 'maybeNames'] as const;

const steps = z.array(slug).default([]);

const fact = z.strictObject({
  id: slug.describe('what it is, in a word'),
  says: patterns.describe('one of these stands in the sentence'),
  unless: patterns.describe('none of these does'),
  done: z.boolean().default(false).describe('it is something that was done: nobody tells it who asks about it or plans it (notYet)'),
  vain: z.boolean().default(false).describe('it was tried in vain: what it names is not the trouble, and is not searched for'),
  tried: steps.describe('steps that were tried so'),
  settled: steps.describe('steps that cannot help then'),
  leads: steps.describe('steps that are the way then: of an article the first of them comes first'),
  meant: z.array(articleKey).default([]).describe('articles that come first then, where they are among those found'),
  unmeant: z.array(articleKey).default([]).describe('articles that are not what is meant then'),
  known: z.array(slug).default([]).describe('what need not be asked then: facets'),
  house: z.boolean().default(false).describe('what it is about is of those who answer, such as a mailbox: they can look at it'),
  private: z.boolean().default(false).describe('nobody who answers can look anything up: no administrator of theirs has a hand in it'),
});

const file = z.strictObject({
  courtesy: patterns.describe('a greeting, thanks, a request for a reply, or who writes: a sentence of such phrases alone is dropped'),
  beforeNames: patterns.describe('what stands before a name in a greeting or at the end'),
  called: patterns.describe('a word of a name, or of whom is greeted like one'),
  notCalled: patterns.describe('what is written like a name and is what a mail is about'),
  again: patterns.describe('a second mail about the same'),
  passes: patterns.describe('a mail of somebody else is passed on as a quotation: that tells the trouble'),
  angry: patterns.describe('the person is angry'),
  calls: patterns.describe('how notes of a call begin'),
  late: patterns.describe('somebody was not answered'),
  urgent: patterns.describe('it is urgent'),
  callback: patterns.describe('who writes wants to be called'),
  many: patterns.describe('many people are locked out'),
  second: patterns.describe('what begins another problem'),
  items: patterns.describe('how a line of a list begins: where two do, each is a problem'),
  twofold: patterns.describe('it is said that there are two problems'),
  idle: patterns.describe('what tells nothing of a problem, but for the part called (?<keep>…)'),
  clause: patterns.describe('what stands between two parts of a sentence'),
  bare: patterns.describe('what says too little where a mail says no more'),
  certain: z
    .array(
      z.strictObject({
        facet: slug,
        values: z.array(slug),
        patterns: patterns.describe('only where one of these stands too, these values are believed'),
      }),
    )
    .default([])
    .describe('what is believed only where something else is said'),
  doubts: z
    .array(
      z.strictObject({
        facet: slug,
        value: slug.optional(),
        patterns: patterns.describe('where one of these stands too, that value, or any, is not believed'),
      }),
    )
    .default([])
    .describe('what was read and is withdrawn where something else is said'),
  trouble: patterns.describe('what a sentence about trouble says'),
  wishes: patterns.describe('what a sentence says that wants something'),
  mailbox: patterns.describe('where mail is read, which is no way of signing in'),
  registers: z
    .array(z.strictObject({ style: slug.describe('the style that answers it'), patterns: patterns.describe('what tells it') }))
    .default([])
    .describe('ways of writing that are answered in a style of their own'),
  notYet: patterns.describe('what says that something is not done yet, planned, asked or advised'),
  phrases: z.record(slug, pattern).default({}).describe('what facts are told with: <works> in their patterns stands for the one called so'),
  facts: z.array(fact).default([]).describe('what a mail tells that steps depend on, each from one sentence or a part of one'),
  shown: patterns.describe('what the screen says, quoted'),
  silent: patterns.describe('there is no message'),
  asks: patterns.describe('what a question ends like'),
  helpAsked: patterns.describe('a question that only asks for help'),
  stepsAsked: patterns.describe('a question that the steps of an article answer, or nobody can: what to do, how, where, why'),
  leadIns: patterns.describe('what stands before a question, and is not said again with it'),
  cues: z
    .record(z.string(), patterns)
    .default({})
    .describe('by the key of an article, words without one of which in the mail it is not what is meant'),
  triedAll: patterns.describe('somebody lists what was tried'),
  triedNames: z.record(slug, patterns).default({}).describe('what then counts as tried by its name alone, by the id of the step'),
  nameShapes: z
    .record(slug, pattern)
    .default({})
    .describe('how a name is written, for the patterns of names: <japanese> there is the one called so'),
  openings: z.array(naming).default([]).describe('who writes, as one of the first lines says it'),
  names: z.array(naming).default([]).describe('who writes'),
  maybeNames: z.array(naming).default([]).describe('who perhaps writes: believed where it is said twice'),
  addressed: patterns.describe('how what somebody is called ends who is written to'),
  titles: patterns.describe('what is taken off a name'),
  honours: z
    .record(slug, patterns)
    .default({})
    .describe('what stands beside the name, as <name>, of somebody who is addressed by a title, by the title'),
  noNames: patterns.describe('what looks like a name and is none'),
});

/** A phrase in a pattern of a fact, as <its name>. */
const PHRASE = /<([\w-]+)>/g;

/** Refuses a phrase that is not there. */
function checkPhrases({ facts, phrases }: z.output<typeof file>, context: z.RefinementCtx): void {
  facts.forEach(({ says, unless }, at) => {
    for (const [, name = ''] of [...says, ...unless].flatMap((text) => [...text.matchAll(PHRASE)]))
      if (!phrases[name])
        context.addIssue({
          code: 'custom',
          path: ['facts', at],
          message: `<${name}> is no phrase. Write one of: ${Object.keys(phrases).join(', ')}, or add it to phrases`,
        });
  });
}

/** content/tickets.yaml: what a mail to a help desk tells beside its problem. All of it may be left out. */
export const ticketsFile = file.superRefine(checkPhrases).transform(({ nameShapes, phrases, ...rest }) => {
  const phrased = (some: readonly string[]) => some.map((text) => text.replace(PHRASE, (shape, name: string) => phrases[name] ?? shape));
  const facts = rest.facts.map((each) => ({ ...each, says: phrased(each.says), unless: phrased(each.unless) }));
  const shaped = (text: string) =>
    Object.entries(nameShapes).reduce(
      (left, [shape, form]) => left.replaceAll(`(?<name><${shape}>`, `(?<name>(?:${form})`).replaceAll(`|<${shape}>`, `|(?:${form})`),
      text,
    );
  const written = (text: string) => withLetters(shaped(text));
  return { ...rest, facts, ...Object.fromEntries(NAMING.map((field) => [field, rest[field].map(written)])) };
});

export type TicketPatterns = z.output<typeof ticketsFile>;

/** Something that a mail tells. */
export type Fact = z.output<typeof fact>;

/** A content without the file. */
export const NO_PATTERNS: TicketPatterns = ticketsFile.parse({});
