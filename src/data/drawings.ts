import { existsSync, readdirSync, readFileSync } from 'node:fs';

const FOLDER = 'content/drawings';

/** The drawings of content/drawings, by the name of their article. */
export function drawings(): { name: string; svg: string }[] {
  if (!existsSync(FOLDER)) return [];
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith('.svg'))
    .sort()
    .map((file) => ({ name: file.replace(/\.svg$/, ''), svg: readFileSync(`${FOLDER}/${file}`, 'utf8') }));
}
