import { z } from 'astro/zod';
import { withLetters } from './letters.ts';
import { pattern, slug } from './text.ts';

const patterns = z.array(pattern).default([]);

/** A pattern that says which part is a name. */
const naming = pattern.refine((text) => text.includes('(?<name>'), 'does not say which part is the name. Write (?<name>…)');

/** Fields of patterns of names. */
const NAMING = ['openings', 'names', 'maybeNames'] as const;

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
  tried: z.record(slug, patterns).default({}).describe('what was tried already, by the id of the step'),
  settled: z
    .array(z.strictObject({ steps: z.array(slug), patterns: patterns.describe('where one of these stands, these steps cannot help') }))
    .default([])
    .describe('what rules steps out, as where it works tells that it is not the device'),
  leads: z.record(slug, patterns).default({}).describe('what is told that points to a step, by its id: it comes first'),
  shown: patterns.describe('what the screen says, quoted'),
  silent: patterns.describe('there is no message'),
  asks: patterns.describe('what a question ends like'),
  helpAsked: patterns.describe('a question that only asks for help'),
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

/** content/tickets.yaml: what a mail to a help desk tells beside its problem. All of it may be left out. */
export const ticketsFile = file.transform(({ nameShapes, ...rest }) => {
  const shaped = (text: string) =>
    Object.entries(nameShapes).reduce(
      (left, [shape, form]) => left.replaceAll(`(?<name><${shape}>`, `(?<name>(?:${form})`).replaceAll(`|<${shape}>`, `|(?:${form})`),
      text,
    );
  const written = (text: string) => withLetters(shaped(text));
  return { ...rest, ...Object.fromEntries(NAMING.map((field) => [field, rest[field].map(written)])) };
});

export type TicketPatterns = z.output<typeof ticketsFile>;

/** A content without the file. */
export const NO_PATTERNS: TicketPatterns = ticketsFile.parse({});
