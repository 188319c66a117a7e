import { keyOfEntry } from '../model/kinds.ts';
import { addressesOf } from '../model/permalinks.ts';
import { englishNameOf } from '../model/schemas/text.ts';
import { lockedIn } from './locks.ts';
import type { Problem } from './problem.ts';
import type { Content, Entry } from './read.ts';
import { orphanCauses, unusedSources, unusedSteps } from './report.ts';

/**
 * Advice on what all articles together lack, or have too much of: translations, what nothing uses, addresses that nobody keeps yet.
 * @param problems what could not be read: nobody knows what it would have used
 */
export function adviseOnCatalogue(content: Content, files: ReadonlyMap<string, string>, problems: readonly Problem[]): Problem[] {
  return [
    ...adviseOnLanguages(content, problems),
    ...(problems.length ? [] : adviseOnWaste(content)),
    ...adviseOnAddresses(content, lockedIn(files)),
  ];
}

function adviseOnLanguages(content: Content, problems: readonly Problem[]): Problem[] {
  const { languages, articles, translations, steps, stepTranslations, pages } = content;
  const [source, ...others] = languages;
  if (!source) return [];
  const isFaulty = (id: string) => problems.some(({ file }) => file.endsWith(`/${id}.mdx`));
  const sources: Entry<unknown>[] = [...articles, ...steps, ...pages.filter(({ language }) => language === source)];
  const translated = new Set([...translations, ...stepTranslations, ...pages].map(({ id, language }) => `${language} ${id}`));
  return others.flatMap((language) =>
    sources
      .filter(({ id }) => !isFaulty(id) && !translated.has(`${language} ${id}`))
      .map(({ file }) => ({
        file,
        message: `is not translated into ${englishNameOf(language)}. Its readers get the ${englishNameOf(source)} text until ${file.replace(`/${source}/`, `/${language}/`)} is there`,
      })),
  );
}

function adviseOnWaste(content: Content): Problem[] {
  const { articles, steps } = content;
  const idle = unusedSteps(content);
  return [
    ...orphanCauses(content).map((key) => ({
      file: articles.find(({ id }) => keyOfEntry(id) === key)?.file ?? key,
      message: 'is named by no symptom. Put it into the causes of one',
    })),
    ...unusedSources(content).map((unused) => ({
      ...content.placeIn('sources', [content.sources.findIndex(({ id }) => id === unused)]),
      field: unused,
      message: 'nothing cites it. Cite it, or remove it',
    })),
    ...steps.filter(({ id }) => idle.includes(id)).map(({ file }) => ({ file, message: 'no article uses it. Use it, or remove it' })),
  ];
}

function adviseOnAddresses(content: Content, locked: readonly { file: string; address: string }[]): Problem[] {
  const kept = new Set(locked.map(({ address }) => address));
  const count = addressesOf(content).filter((address) => !kept.has(address)).length;
  const file = locked.at(-1)?.file;
  return count && file ? [{ file, message: `lacks ${count} new address${count === 1 ? '' : 'es'}. Run npm run permalinks` }] : [];
}
