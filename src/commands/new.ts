import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { filesOfContent } from '../library/content-files.ts';
import { LAYERS } from '../library/layers.ts';
import { newArticle } from '../library/new-article.ts';
import { readContent } from '../library/read.ts';
import { nextId, OWN } from '../model/ids.ts';
import { KINDS } from '../model/kinds.ts';

/**
 * npm run new -- symptom my-slug — makes the file of a new article, valid at once but for the text. With "all", its translations too;
 * with "own", an article of your organization.
 */
const [kindName = '', slug = '', ...options] = process.argv.slice(2);
const kind = KINDS.find((entry) => entry.kind === kindName);

if (!kind || !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(slug) || !options.every((option) => ['all', 'own'].includes(option))) {
  console.error(
    'Write the kind and the name: npm run new -- symptom my-slug\nKinds: symptom, cause, guide. The name: lower-case letters, digits and single hyphens.\nAdd "all" for the files of the other languages too, "own" for an article of your organization: npm run new -- symptom my-slug all own',
  );
  process.exit(1);
}

const [published, own] = LAYERS;
const layer = options.includes('own') ? own : published;
const files = filesOfContent(process.cwd());
const { articles, languages } = readContent(files).content;
const wanted = options.includes('all') ? languages : languages.slice(0, 1);
const written = wanted.map((language) => `${layer}/articles/${language}/${kind.folder}/${slug}.mdx`);
const existing = written.find((file) => existsSync(file));
if (existing) {
  console.error(`${existing} is already there. Choose another name.`);
  process.exit(1);
}

const id = nextId(
  layer === own ? OWN : kind.kind,
  articles.map(({ data }) => data.id),
);
const today = new Date().toISOString().slice(0, 10);
for (const [index, file] of written.entries()) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, newArticle(files, wanted[index] ?? '', id, today));
}
console.log(`Article ${id}:
${written.join('\n')}
Write it over. npm run check:content says what is left to do, as often as you ask. When the names of its steps are final: npm run permalinks`);
