import type { Language } from '../model/languages.ts';
import { placeOf } from './place.ts';

/** A drawing of content/drawings. */
export interface Drawing {
  name: string;
  file: string;
  svg: string;
}

/** What people write of an article to a help desk. */
export interface Mails {
  /** Folder and name of the article: symptoms/no-light. */
  id: string;
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
 * The mails among files, of each article in a language those of one file.
 * @param languages those of the site
 */
export function mailsIn(files: Files, languages: readonly Language[]): Mails[] {
  return files.flatMap(([file, text]) => {
    const place = placeOf(file, languages);
    if (typeof place === 'string' || place.type !== 'mails') return [];
    const lines = text.split('\n').map((line) => line.trim());
    return [{ id: `${place.folder}/${place.slug}`, language: place.language, file, lines: lines.filter(Boolean) }];
  });
}
