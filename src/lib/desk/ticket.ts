import type { FacetValues } from '../catalogue.ts';
import { mask } from '../search/mask.ts';
import { offersFor, type FacetWords } from '../search/offers.ts';

/** What a ticket says, once what is not about the problem is left out. */
export interface Ticket {
  /** The problem, masked. */
  text: string;
  /** What it tells of device, sign-in method and the like: only where it names one value of a facet. */
  chosen: FacetValues;
  japanese: boolean;
}

/** A sentence that only greets, thanks or says who writes. */
const COURTESY =
  /^(?:.{0,20}様|お世話になって|いつもお世話|お疲れ様|突然の|はじめまして|初めまして|よろしくお願い|宜しくお願い|以上、?|何卒|お忙しいところ|ご確認の(?:ほど|程)|.{0,30}と申します|(?:dear|hi|hello|good (?:morning|afternoon))\b.{0,40}$|(?:best|kind|many) regards|regards|sincerely|cheers|thanks\b.{0,40}$|thank you\b.{0,60}$)/i;

/** Where a signature begins: all that follows is left out. */
const SIGNATURE = /^(?:-- ?|[-─━=_*]{4,}|sent from my .*|.*から送信)$/i;

/** A quoted line, or the line that introduces a quotation. */
const QUOTE =
  /^(?:[>|>]|on .{5,80} wrote:|.{0,60}のメール[::]|-{2,} ?(?:original message|forwarded)|(?:from|to|cc|sent|date|subject|差出人|宛先|日時|件名)[::])/i;

/** What a mail domain tells: a university, or the sign-in with Apple that hides the address. */
const DOMAINS: [pattern: RegExp, facet: string, value: string][] = [
  [/@[\w.-]+\.(?:ac\.[a-z]{2}|edu(?:\.[a-z]{2})?|ed\.jp)\b/i, 'org', 'university'],
  [/@[\w.-]+\.(?:co|or|go|lg)\.jp\b/i, 'org', 'company'],
  [/@privaterelay\.appleid\.com\b/i, 'auth', 'apple'],
];

/**
 * Reads a ticket: greetings, quotations and signatures are dropped, domains tell the kind of organization, then everything personal
 * is masked.
 */
export function readTicket(pasted: string, words: FacetWords): Ticket {
  const lines = pasted.split(/\r?\n/).map((line) => line.trim());
  const end = lines.findIndex((line, index) => index > 0 && SIGNATURE.test(line));
  const kept = lines
    .slice(0, end < 0 ? undefined : end)
    .filter((line) => line && !QUOTE.test(line))
    .map((line) => (line.match(/[^。]+。?/g) ?? []).filter((sentence) => !COURTESY.test(sentence)).join(''))
    .filter(Boolean);
  const text = mask(kept.join('\n'));
  const told = DOMAINS.filter(([pattern]) => pattern.test(pasted)).map(([, facet, value]) => ({ facet, value }));
  const chosen: FacetValues = {};
  for (const { facet, value } of [...offersFor(text, words, {}), ...told]) {
    if (!chosen[facet]?.includes(value)) (chosen[facet] ??= []).push(value);
  }
  return {
    text,
    chosen: Object.fromEntries(Object.entries(chosen).filter(([, values]) => values.length === 1)),
    japanese: /[\u3040-\u30ff]/.test(pasted),
  };
}
