import { composeReply, type CheckQuestion } from '../../src/desk/compose.ts';
import type { DeskArticle } from '../../src/desk/plan.ts';
import { planSteps } from '../../src/desk/plan.ts';
import { propose, type Proposal } from '../../src/desk/propose.ts';
import { readMail, type Reading } from '../../src/desk/reading.ts';
import { implicationsOf, languageOfTicket } from '../../src/desk/ticket.ts';
import { libraryOf } from '../../src/library/library.ts';
import { buildCatalogue } from '../../src/model/catalogue.ts';
import { inEach, type Language } from '../../src/model/languages.ts';
import { tagsOfStep, valuesNamed } from '../../src/model/mdx/tags.ts';
import { textOfArticle, textOfSharedStep } from '../../src/model/texts.ts';
import { worries } from './read-mail.ts';
import { messagesOf } from '../../src/search/records.ts';
import { searchIndexesOf } from '../../src/search/search-data.ts';
import { tableOf } from '../../src/triage/read-table.ts';

const library = libraryOf(process.cwd());
const { indexes } = searchIndexesOf(library);
const scripts = inEach(library.languages, (language) => library.words[language].language.scripts);
const articles = library.languages.flatMap((language) =>
  buildCatalogue(language, library).map((article) => ({ ...deskArticle(article), answers: article.answers })),
);
const questions = inEach(library.languages, (language) =>
  Object.fromEntries(
    library.checks.map(({ id, question, answers }): [string, CheckQuestion] => [
      id,
      { question: question[language], answers: answers.map(({ label }) => label[language]) },
    ]),
  ),
);

/** What the desk makes of a mail, without a browser. */
export interface Draft {
  reading: Reading;
  proposal: Proposal;
  style: string;
  reply: string;
}

/** Does what the page of the desk does from the paste to the reply. */
export function draftOf(pasted: string, pageLanguage: Language): Draft {
  const language = languageOfTicket(pasted, scripts, pageLanguage);
  const index = indexes[language];
  const reading = readMail(
    pasted,
    {
      ...library.product,
      group: library.site.home.group,
      words: index.facetWords,
      works: index.works,
      implies: implicationsOf(library.facets),
      worries: worries[language],
    },
    library.tickets,
  );
  const proposal = propose(index, reading, reading.chosen);
  const style =
    library.desk.find(({ id }) => id === reading.style) ?? library.desk.find((each) => each.language === language) ?? library.desk[0];
  if (!style) throw new Error('There is no style of replies.');
  const chosenArticles = proposal.ticked.flatMap(
    (key) => articles.find((each) => each.key === key && each.language === style.language) ?? [],
  );
  const origin = library.site.address;
  const reply = composeReply({
    kind: proposal.kind,
    letter: {
      ...{
        style,
        name: reading.name,
        honour: reading.honour,
        desk: style.language === 'ja' ? '情報センター窓口' : 'the IT Help Desk',
        agent: '',
        signature: [],
        isAgain: reading.isAgain,
        isCall: reading.isCall,
        isLate: reading.isLate,
        isAngry: reading.isAngry,
      },
    },
    ...{ chosen: reading.chosen, reading, finding: proposal.finding, articles: chosenArticles },
    answers: Object.fromEntries(chosenArticles.map(({ key, answers }) => [key, answers])),
    meanings: Object.fromEntries(messagesOf(buildCatalogue(style.language, library)).map(({ code, meaning }) => [code, meaning])),
    steps: planSteps(chosenArticles, {
      chosen: reading.chosen,
      tried: reading.tried,
      settled: reading.settled,
      leads: reading.leads,
      style: style.id,
      origin,
    }),
    ...{ table: tableOf(library), questions: questions[style.language], checkPage: new URL('/check/', origin).href },
    help: library.product.help?.address ?? '',
  });
  return { reading, proposal, style: style.id, reply };
}

function deskArticle(article: ReturnType<typeof buildCatalogue>[number]): DeskArticle {
  const text = textOfArticle(article, library);
  const sharedTags = (id: string) => textOfSharedStep(id, article.textLanguage, library).tags;
  return {
    ...article,
    avoid: article.avoid[0],
    meanwhile: article.meanwhile[0],
    steps: article.steps.map((step) => ({
      ...step,
      needs: Object.keys(valuesNamed([...tagsOfStep(text.tags, step.id), ...(step.shared ? sharedTags(step.id) : [])])),
    })),
  };
}
