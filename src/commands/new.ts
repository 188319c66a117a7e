import { existsSync, writeFileSync } from 'node:fs';
import { filesOfContent } from '../library/content-files.ts';
import { readContent } from '../library/read.ts';
import { KINDS } from '../model/kinds.ts';
import { newArticle, nextId } from '../library/new-article.ts';

/** npm run new -- symptom my-slug — makes the file of a new article, valid at once but for the text; with "both", its English twin too. */
const [kindName = '', slug = '', which = ''] = process.argv.slice(2);
const kind = KINDS.find((entry) => entry.kind === kindName);

if (!kind || !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(slug) || !['', 'both'].includes(which)) {
  console.error(
    'Write the kind and the name: npm run new -- symptom my-slug\nKinds: symptom, cause, guide. The name: lower-case letters, digits and single hyphens.\nAdd "both" for the English file too: npm run new -- symptom my-slug both',
  );
  process.exit(1);
}

const languages = which === 'both' ? (['ja', 'en'] as const) : (['ja'] as const);
const written = languages.map((language) => `content/articles/${language}/${kind.folder}/${slug}.mdx`);
const existing = written.find((file) => existsSync(file));
if (existing) {
  console.error(`${existing} is already there. Choose another name.`);
  process.exit(1);
}

const { articles } = readContent(filesOfContent(process.cwd())).content;
const id = nextId(
  kind.kind,
  articles.map(({ data }) => data.id),
);
const texts = newArticle(id, new Date().toISOString().slice(0, 10));
written.forEach((file, index) => writeFileSync(file, texts[index] ?? ''));
console.log(`Article ${id}:
${written.join('\n')}
Write it over. npm run check:content says what is left to do, as often as you ask. When the names of its steps are final: npm run permalinks`);
