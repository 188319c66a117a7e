import type { Language } from '../model/languages.ts';
import type { Other } from '../model/others.ts';
import { placeOf } from './place.ts';

/** A drawing of content/drawings. */
export interface Drawing {
  name: string;
  file: string;
  svg: string;
}

/** What people write to a help desk, of an article or of what no article answers. */
export interface Mails<Id extends string = string> {
  /** Folder and name of the article, such as symptoms/no-light; or what they are else. */
  id: Id;
  language: Language;
  file: string;
  /** A mail each. */
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

/**
 * The mails among files: of each article in a language those of one file, and those that no article answers.
 * @param languages those of the site
 */
export function mailsIn(files: Files, languages: readonly Language[]): { mails: Mails[]; others: Mails<Other>[] } {
  const read: ReturnType<typeof mailsIn> = { mails: [], others: [] };
  for (const [file, text] of files) {
    const place = placeOf(file, languages);
    if (typeof place === 'string' || (place.type !== 'mails' && place.type !== 'others')) continue;
    const lines = text.split('\n').map((line) => line.trim());
    const named = { language: place.language, file, lines: lines.filter(Boolean) };
    if (place.type === 'mails') read.mails.push({ id: `${place.folder}/${place.slug}`, ...named });
    else read.others.push({ id: place.name, ...named });
  }
  return read;
}
