import type { Language } from './languages.ts';

/** A notice stands for so many days at most, however long its dates say: a forgotten one shall not stand for months. */
const MOST_DAYS = 14;
/** So many notices, of so many characters each, are shown at most. */
const MOST = 3;
const LONGEST = 400;

/**
 * The notices for a day, from what somebody wrote by hand into notices.json: a list of notices as in content/site.yaml, each with
 * from, until and its text in each language. Whatever else the file holds is passed over.
 * @param day as 2026-11-28
 */
export function noticesFor(file: unknown, language: Language, day: string): string[] {
  const texts = (Array.isArray(file) ? file : []).map((entry) => {
    const { from, until, text } = Object(entry) as Record<string, unknown>;
    const shown = (Object(text) as Record<string, unknown>)[language];
    const age = (Date.parse(day) - Date.parse(String(from))) / 86_400_000;
    return typeof shown === 'string' && age >= 0 && age < MOST_DAYS && day <= String(until) ? shown.slice(0, LONGEST) : '';
  });
  return texts.filter(Boolean).slice(0, MOST);
}
