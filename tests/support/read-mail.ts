import { learnWorries, sentencesOfLanguage } from '../../src/desk/learn-worries.ts';
import { readMail } from '../../src/desk/reading.ts';
import { languageOfTicket } from '../../src/desk/ticket.ts';
import { readWorries } from '../../src/desk/worries.ts';
import { libraryOf } from '../../src/library/library.ts';
import { inEach, sourceOf } from '../../src/model/languages.ts';

const library = libraryOf(process.cwd());
const { languages, product, tickets } = library;
const { asks } = tickets;
const scripts = inEach(languages, (language) => library.words[language].language.scripts);

/** What sentences ask beside trouble, as it is learned from the content. */
export const worries = inEach(languages, (language) => readWorries(learnWorries(sentencesOfLanguage(language, library, asks), asks)));

const words = {
  device: { mac: ['mac', 'マック'], ios: ['iphone'] },
  app: { 'desktop-app': ['macアプリ'] },
  auth: { microsoft: ['outlook', 'microsoft'], google: ['google', 'gmail'] },
  org: { university: ['大学'], company: ['会社'] },
};
const works = product.works.map((pattern) => new RegExp(pattern, 'giu'));

/** Reads a mail as the desk does, with few words for facets. */
export const read = (pasted: string) =>
  readMail(pasted, { ...product, words, works, worries: worries[languageOfTicket(pasted, scripts, sourceOf(languages))] }, tickets);
