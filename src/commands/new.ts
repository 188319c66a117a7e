import { existsSync, writeFileSync } from 'node:fs';
import { filesOfContent } from '../library/content-files.ts';
import { readContent } from '../library/read.ts';
import { KINDS } from '../model/kinds.ts';
import { newArticle, nextId } from '../library/new-article.ts';

/** npm run new -- symptom my-slug — makes the pair of files of a new article, valid at once but for the text. */
const [kindName = '', slug = ''] = process.argv.slice(2);
const kind = KINDS.find((entry) => entry.kind === kindName);

if (!kind || !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(slug)) {
  console.error(
    'Write the kind and the name: npm run new -- symptom my-slug\nKinds: symptom, cause, guide. The name: lower-case letters, digits and single hyphens.',
  );
  process.exit(1);
}

const files = (['ja', 'en'] as const).map((language) => `content/articles/${language}/${kind.folder}/${slug}.mdx`);
const existing = files.find((file) => existsSync(file));
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
files.forEach((file, index) => writeFileSync(file, texts[index] ?? ''));
console.log(`Article ${id}:\n${files.join('\n')}\nThen: npm run check:content`);
