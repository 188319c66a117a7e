import { createHash } from 'node:crypto';

/** A file that pages load, as text, and its name, which changes with its content. */
export interface DataFile {
  name: string;
  json: string;
}

/** Names a JSON text after what it is and what it holds. */
export function dataFile(word: string, json: string): DataFile {
  return { name: namedByContent(word, json), json };
}

/** A name that changes with the content, so that the file may be kept for ever. */
export function namedByContent(word: string, text: string): string {
  return `${word}.${createHash('sha256').update(text).digest('hex').slice(0, 10)}`;
}
