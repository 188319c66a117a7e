import type { Language } from '../model/languages.ts';
import type { Other } from '../model/others.ts';
import { placeOf, type Place } from './place.ts';

/** A drawing of content/drawings. */
export interface Drawing {
  name: string;
  file: string;
  svg: string;
}

/** What people write to a help desk, of an article or of what no article answers, or what they ask beside. */
interface Mails<Id extends string = string> {
  /** Folder and name of the article, such as symptoms/no-light; or what they are else. */
  id: Id;
  language: Language;
  file: string;
  /** A mail each, or a sentence. */
  lines: string[];
}

type Files = readonly [file: string, text: string][];

/** The drawings among files. */
export function drawingsIn(files: Files): Drawing[] {
  return files.flatMap(([file, svg]) => {
    const [, name] = /\/drawings\/([^/]+)\.svg$/.exec(file) ?? [];
    return name === undefined ? [] : [{ name, file, svg }];
  });
}

/** Mails and sentences of mails, by what they are about. */
export interface Written {
  mails: Mails[];
  others: Mails<Other>[];
  worries: Mails[];
}

/** Whether a file holds mails or sentences of them, a line each. */
export function isWritten(place: Place): place is Extract<Place, { type: 'mails' | 'others' | 'worries' }> {
  return place.type === 'mails' || place.type === 'others' || place.type === 'worries';
}

/**
 * The mails among files: of each article in a language those of one file, and those that no article answers; and sentences by what they ask.
 * @param languages those of the site
 */
export function mailsIn(files: Files, languages: readonly Language[]): Written {
  const read: Written = { mails: [], others: [], worries: [] };
  for (const [file, text] of files) {
    const place = placeOf(file, languages);
    if (typeof place === 'string' || !isWritten(place)) continue;
    const lines = text.split('\n').map((line) => line.trim());
    const named = { language: place.language, file, lines: lines.filter(Boolean) };
    if (place.type === 'mails') read.mails.push({ id: `${place.folder}/${place.slug}`, ...named });
    else if (place.type === 'others') read.others.push({ id: place.name, ...named });
    else read.worries.push({ id: place.name, ...named });
  }
  return read;
}
