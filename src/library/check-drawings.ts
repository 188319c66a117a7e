import type { Problem } from './problem.ts';
import type { Content } from './read.ts';
import { faultsOfSvg } from './svg.ts';

/** Checks that drawings are nothing but drawings, that each has an article that says what it shows, and each such text its drawing. */
export function checkDrawings({ articles, translations, drawings, faulty }: Content): Problem[] {
  const pictures = new Map(articles.map(({ id, data }) => [id, data.picture]));
  const nameOf = (id: string) => pictures.get(id) ?? id.split('/')[1] ?? '';
  const fileOf = (id: string) => `content/drawings/${nameOf(id)}.svg`;
  const drawn = new Set(drawings.map(({ name }) => name));
  const used = new Set([...articles.map(({ id }) => id), ...faulty].map(nameOf));
  return [
    ...[...articles, ...translations]
      .filter(({ id, data }) => data.drawing && !drawn.has(nameOf(id)))
      .map(({ id, file }) => ({ file, field: 'drawing', message: `there is no ${fileOf(id)}. Draw it, or remove this field` })),
    ...articles
      .filter(({ id, data }) => (data.picture !== undefined || drawn.has(nameOf(id))) && !data.drawing)
      .map(({ id, file }) => ({ file, field: 'drawing', message: `is missing. Say what ${fileOf(id)} shows` })),
    ...drawings.flatMap(({ file, svg }) => faultsOfSvg(svg).map((fault) => ({ file, ...fault }))),
    ...drawings
      .filter(({ name }) => !used.has(name))
      .map(({ file }) => ({
        file,
        message: 'no article has this name or this picture. Name the drawing after its article, or name it in picture:',
      })),
  ];
}
