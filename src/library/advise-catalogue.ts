import { keyOfEntry } from '../model/kinds.ts';
import { addressesOf, readLock } from '../model/permalinks.ts';
import { readYaml } from './front-matter.ts';
import type { Problem } from './problem.ts';
import type { Content, Entry } from './read.ts';
import { orphanCauses, unusedSources, unusedSteps } from './report.ts';

const LOCK = 'content/permalinks.lock';
const SOURCES = 'content/sources.yaml';

/**
 * Advice on what all articles together lack, or have too much of: translations, what nothing uses, addresses that nobody keeps yet.
 * @param problems what could not be read: nobody knows what it would have used
 */
export function adviseOnCatalogue(content: Content, files: ReadonlyMap<string, string>, problems: readonly Problem[]): Problem[] {
  return [
    ...adviseOnLanguages(content, problems),
    ...(problems.length ? [] : adviseOnWaste(content, files.get(SOURCES) ?? '')),
    ...adviseOnAddresses(content, files.get(LOCK)),
  ];
}

function adviseOnLanguages({ articles, translations, steps, stepTranslations }: Content, problems: readonly Problem[]): Problem[] {
  const isFaulty = (id: string) => problems.some(({ file }) => file.endsWith(`/${id}.mdx`));
  const lacking = (sources: readonly Entry<unknown>[], translated: readonly Entry<unknown>[]) =>
    sources.filter(({ id }) => !isFaulty(id) && !translated.some((entry) => entry.id === id));
  return [...lacking(articles, translations), ...lacking(steps, stepTranslations)].map(({ file }) => ({
    file,
    message: `is not translated. English readers get the Japanese text until ${file.replace('/ja/', '/en/')} is there`,
  }));
}

function adviseOnWaste(content: Content, sources: string): Problem[] {
  const { articles, steps } = content;
  const { lineOf } = readYaml(sources);
  const idle = unusedSteps(content);
  return [
    ...orphanCauses(content).map((key) => ({
      file: articles.find(({ id }) => keyOfEntry(id) === key)?.file ?? key,
      message: 'is named by no symptom. Put it into the causes of one',
    })),
    ...unusedSources(content).map((unused) => ({
      file: SOURCES,
      line: lineOf([content.sources.findIndex(({ id }) => id === unused)]),
      field: unused,
      message: 'nothing cites it. Cite it, or remove it',
    })),
    ...steps.filter(({ id }) => idle.includes(id)).map(({ file }) => ({ file, message: 'no article uses it. Use it, or remove it' })),
  ];
}

function adviseOnAddresses(content: Content, lock: string | undefined): Problem[] {
  if (lock === undefined) return [];
  const kept = new Set(readLock(lock));
  const count = addressesOf(content).filter((address) => !kept.has(address)).length;
  return count ? [{ file: LOCK, message: `lacks ${count} new address${count === 1 ? '' : 'es'}. Run npm run permalinks` }] : [];
}
