import { libraryOf } from '../library/library.ts';
import { sourceOf, type Language } from '../model/languages.ts';
import { confidenceOf } from '../search/confidence.ts';
import { find } from '../search/find.ts';
import { mask } from '../search/mask.ts';
import { rank } from '../search/rank.ts';
import { searchIndexesOf } from '../search/search-data.ts';
import { seek } from '../search/seek.ts';

/** npm run search:explain -- "question" [--lang en] — how a question is read and why its results stand as they do. */
const library = libraryOf(process.cwd());
const at = process.argv.indexOf('--lang');
const language = (at > 0 ? process.argv[at + 1] : sourceOf(library.languages)) as Language;
const question = process.argv[2] ?? '';
const { indexes, known } = searchIndexesOf(library);
const index = indexes[language];
const asked = mask(question).trim().normalize('NFKC');

console.log('Tokens: what they say, and in how many articles they, and words of the same meaning, stand');
for (const { token, weight, places } of seek(index, asked).sought)
  console.log(`  ${token}  ${weight.toFixed(2)}  ${places.map(({ found, counts }) => `${found.documents.size}×${counts}`).join(' ')}`);

console.log('\nArticles: score, how much of the words and of what they say is there, how well one line says it');
for (const { key, score, coverage, grasp, exact } of rank(index, asked).hits.slice(0, 8))
  console.log(`  ${score.toFixed(3)}  ${coverage.toFixed(2)}  ${grasp.toFixed(2)}  ${exact.toFixed(2)}  ${key}`);

const finding = find(index, { question, chosen: {} }, known);
console.log(`\nShown: ${finding.state}${finding.stranger ? ` (${finding.stranger.kind})` : ''}: ${finding.keys.slice(0, 5).join(', ')}`);
console.log(`Messages: ${finding.recognised.map(({ code }) => code).join(', ') || 'none'}`);
if (finding.evidence) {
  console.log(`Confidence ${confidenceOf(finding.evidence).toFixed(2)} from`);
  for (const [name, value] of Object.entries(finding.evidence)) console.log(`  ${name} ${Number(value).toFixed(2)}`);
}
