import { checkAccessibility } from './check-accessibility.ts';
import { checkArticles } from './check-articles.ts';
import { checkCharacters } from './check-characters.ts';
import { checkChecks } from './check-checks.ts';
import { checkDrawings } from './check-drawings.ts';
import { checkErrors } from './check-errors.ts';
import { checkMails } from './check-mails.ts';
import { checkPermalinks } from './check-permalinks.ts';
import { checkProduct } from './check-product.ts';
import { checkReplies } from './check-replies.ts';
import { checkSettings } from './check-settings.ts';
import { checkText } from './check-text.ts';
import { checkTranslations } from './check-translations.ts';
import { checkWords } from './check-words.ts';
import { halvesOf } from './halves.ts';
import { lockedIn } from './locks.ts';
import type { Problem } from './problem.ts';
import { readContent } from './read.ts';

/**
 * Everything that stops a build, found before it begins.
 * @param files the text of each file of content/, by its path below the project
 * @param reading what readContent made of them
 * @returns the problems, none when the content is good
 */
export function checkContent(files: ReadonlyMap<string, string>, reading = readContent(files)): Problem[] {
  const { content, problems } = reading;
  const halves = halvesOf(files, content);
  // What has a fault of its own is checked too, as far as it can be read: a writer is told everything at once.
  const fields = { ...content, articles: [...content.articles, ...halves.articles] };
  const found = [
    ...problems,
    ...checkArticles(fields),
    ...checkErrors(fields),
    ...checkChecks(fields),
    ...checkSettings(content),
    ...checkText(content, halves.texts),
    ...checkTranslations(content),
    ...checkDrawings(content),
    ...checkMails(fields),
    ...checkAccessibility(content),
    ...checkWords(content),
    ...checkProduct(content),
    ...checkReplies(content),
    ...checkPermalinks(content, lockedIn(files)),
  ];
  // What was found in a field or a tag is told there, and not of the file once more.
  const known = new Set(found.map(({ file, message }) => file + message));
  return [...found, ...checkCharacters(files).filter(({ file, message }) => !known.has(file + message))];
}
