import type { Problem } from './problem.ts';
import type { Content } from './read.ts';
import { faultsOfSvg } from './svg.ts';

/** Checks that drawings are nothing but drawings, that each has an article that says what it shows, and each such text its drawing. */
export function checkDrawings({ articles, translations, faulty }: Content, files: ReadonlyMap<string, string>): Problem[] {
  const nameOf = (id: string) => id.split('/')[1] ?? '';
  const fileOf = (id: string) => `content/drawings/${nameOf(id)}.svg`;
  const described = [...articles, ...translations].filter(({ data }) => data.drawing);
  const drawn = [...files.keys()].filter((file) => file.startsWith('content/drawings/'));
  const names = new Set([...articles.map(({ id }) => nameOf(id)), ...[...faulty].map(nameOf)]);
  return [
    ...described
      .filter(({ id }) => !files.has(fileOf(id)))
      .map(({ id, file }) => ({ file, field: 'drawing', message: `there is no ${fileOf(id)}. Draw it, or remove this field` })),
    ...articles
      .filter(({ id, data }) => files.has(fileOf(id)) && !data.drawing)
      .map(({ id, file }) => ({ file, field: 'drawing', message: `is missing. ${fileOf(id)} is there, so say what it shows` })),
    ...drawn.flatMap((file) => faultsOfSvg(files.get(file) ?? '').map((fault) => ({ file, ...fault }))),
    ...drawn
      .filter((file) => !names.has(file.slice('content/drawings/'.length).replace(/\.svg$/, '')))
      .map((file) => ({ file, message: 'no article has this name. Rename the drawing after its article' })),
  ];
}
