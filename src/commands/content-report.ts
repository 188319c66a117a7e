import { execFileSync } from 'node:child_process';
import { filesOfContent } from '../library/content-files.ts';
import { readContent } from '../library/read.ts';
import { reportOf } from '../library/report.ts';

/** npm run content:report — what is covered, what is due, what lags behind. */
const { content } = readContent(filesOfContent(process.cwd()));

/** When a file was last committed, in seconds; 0 where git does not know it. */
function committed(file: string): number {
  try {
    return Number(execFileSync('git', ['log', '-1', '--format=%ct', '--', file], { encoding: 'utf8' })) || 0;
  } catch {
    return 0;
  }
}

const later = content.translations
  .map(({ id, file }) => ({ file, source: content.articles.find((article) => article.id === id)?.file ?? file }))
  .filter(({ file, source }) => committed(source) > committed(file))
  .map(({ file }) => `- ${file}`);
console.log(reportOf(content, new Date().toISOString().slice(0, 10), later));
