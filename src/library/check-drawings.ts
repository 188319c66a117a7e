import type { Problem } from './problem.ts';
import type { Content } from './read.ts';
import { faultsOfSvg } from './svg.ts';

/** Checks that drawings are nothing but drawings, that each has an article that says what it shows, and each such text its drawing. */
export function checkDrawings({ articles, translations, faulty }: Content, files: ReadonlyMap<string, string>): Problem[] {
  const pictures = new Map(articles.map(({ id, data }) => [id, data.picture]));
  const fileOf = (id: string) => `content/drawings/${pictures.get(id) ?? id.split('/')[1]}.svg`;
  const described = [...articles, ...translations].filter(({ data }) => data.drawing);
  const drawn = [...files.keys()].filter((file) => file.startsWith('content/drawings/'));
  const used = new Set([...articles.map(({ id }) => id), ...faulty].map(fileOf));
  return [
    ...described
      .filter(({ id }) => !files.has(fileOf(id)))
      .map(({ id, file }) => ({ file, field: 'drawing', message: `there is no ${fileOf(id)}. Draw it, or remove this field` })),
    ...articles
      .filter(({ id, data }) => (data.picture !== undefined || files.has(fileOf(id))) && !data.drawing)
      .map(({ id, file }) => ({ file, field: 'drawing', message: `is missing. Say what ${fileOf(id)} shows` })),
    ...drawn.flatMap((file) => faultsOfSvg(files.get(file) ?? '').map((fault) => ({ file, ...fault }))),
    ...drawn
      .filter((file) => !used.has(file))
      .map((file) => ({
        file,
        message: 'no article has this name or this picture. Name the drawing after its article, or name it in picture:',
      })),
  ];
}
