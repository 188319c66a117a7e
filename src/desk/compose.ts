import type { FacetValues } from '../model/catalogue.ts';
import type { ReplyStyle } from '../model/schemas/desk.ts';
import { replyText } from './reply.ts';
import { openQuestions, type PlannedStep } from './plan.ts';

/** What a reply is made of. */
export interface Composition {
  style: ReplyStyle;
  kind: 'answer' | 'ask' | 'notice';
  /** The name of the help desk and the lines below its replies, in the language of the style. */
  desk: string;
  signature: readonly string[];
  chosen: FacetValues;
  /** How many messages were recognised in the ticket; undefined where there is no ticket, or nothing yet to answer it with. */
  recognised: number | undefined;
  /** Titles of the articles chosen, and the steps of theirs that go in. */
  causes: readonly string[];
  steps: readonly PlannedStep[];
}

/** The text of a reply of any kind; empty where there is nothing to answer. A reply without an article asks back. */
export function composeReply({ style, kind, desk, signature, chosen, recognised, causes, steps }: Composition): string {
  if (kind === 'notice') return style.notice;
  if (kind === 'answer' && recognised === undefined) return '';
  const questions = openQuestions(Object.keys(style.questions), chosen, recognised ?? 0);
  if (kind === 'ask' || !causes.length) return replyText({ style, desk, signature, causes: [], steps: [], questions });
  return replyText({ style, desk, signature, causes, steps, questions: chosen.device ? [] : questions });
}
