import type { Word } from '../schemas/words.ts';

/** What replaces {name} in a text. */
export type Values = Record<string, string | number>;

/** Replaces each {name} of a template. A name without a value stays as it is, so that the gap is seen. */
export function fill(template: string, values: Values): string {
  return template.replace(/\{(\w+)\}/g, (gap, name: string) => String(values[name] ?? gap));
}

/** A text in its plural form for {n}, filled in. */
export function say(language: string, word: Word, values: Values = {}): string {
  if (typeof word === 'string') return fill(word, values);
  return fill(word[new Intl.PluralRules(language).select(Number(values.n))] ?? word.other, values);
}
