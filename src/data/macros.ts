import { library } from 'genkan:library';
import { text } from '../model/i18n/text.ts';
import { LANGUAGES } from '../model/languages.ts';
import { isForReaders } from '../desk/plan.ts';
import { answerText } from '../desk/reply.ts';
import { macrosOf, type Macro, type Placeholders, type Wording } from '../outputs/macros.ts';
import { articlesIn } from './articles.ts';

const word: Wording = ({ language, summary, reply, steps }, style, address, { name, agent }) =>
  answerText(
    {
      ...{ style, name, agent, signature: [], isAgain: false, isCall: false, isAngry: false, isLate: false },
      desk: library.site.helpDesk?.[language] ?? text(language, 'site.helpDesk'),
    },
    [
      {
        sentence: reply[style.id] ?? summary,
        steps: steps.filter(isForReaders).map((step) => ({ ...step, address: `${address}#${step.id}` })),
      },
    ],
    { answers: [], skipped: [], items: Object.values(style.items), notes: [] },
  );

/** Replies to every article in every language, for ticket systems. */
export function macros(people: Placeholders): Macro[] {
  const { site, desk } = library;
  return macrosOf(LANGUAGES.flatMap(articlesIn), desk, site.address, word, people);
}
