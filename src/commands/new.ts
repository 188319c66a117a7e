import { existsSync, writeFileSync } from 'node:fs';
import { filesOfContent } from '../library/content-files.ts';
import { readContent } from '../library/read.ts';
import { KINDS } from '../model/kinds.ts';
import { newArticle, nextId } from '../library/new-article.ts';

/** npm run new -- symptom my-slug — makes the file of a new article, valid at once but for the text; with "all", its translations too. */
const [kindName = '', slug = '', which = ''] = process.argv.slice(2);
const kind = KINDS.find((entry) => entry.kind === kindName);

if (!kind || !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(slug) || !['', 'all'].includes(which)) {
  console.error(
    'Write the kind and the name: npm run new -- symptom my-slug\nKinds: symptom, cause, guide. The name: lower-case letters, digits and single hyphens.\nAdd "all" for the files of the other languages too: npm run new -- symptom my-slug all',
  );
  process.exit(1);
}

const files = filesOfContent(process.cwd());
const { articles, languages } = readContent(files).content;
const wanted = which === 'all' ? languages : languages.slice(0, 1);
const written = wanted.map((language) => `content/articles/${language}/${kind.folder}/${slug}.mdx`);
const existing = written.find((file) => existsSync(file));
if (existing) {
  console.error(`${existing} is already there. Choose another name.`);
  process.exit(1);
}

const id = nextId(
  kind.kind,
  articles.map(({ data }) => data.id),
);
const today = new Date().toISOString().slice(0, 10);
const texts = wanted.map((language) => newArticle(files, language, id, today));
written.forEach((file, index) => writeFileSync(file, texts[index] ?? ''));
console.log(`Article ${id}:\n${written.join('\n')}\nThen: npm run check:content`);
