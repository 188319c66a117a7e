import type { z } from 'astro/zod';
import { inEach, type Language } from '../model/languages.ts';
import { accessibilityFile, type Accessibility } from '../model/schemas/accessibility.ts';
import { checksFile, type CheckEntry } from '../model/schemas/checks.ts';
import { deskFile, type ReplyStyle } from '../model/schemas/desk.ts';
import { elsewhereFile, elsewhereLateFile, type ElsewhereLate } from '../model/schemas/elsewhere.ts';
import { facetsFile, type Facet } from '../model/schemas/facets.ts';
import { productFile, type Product } from '../model/schemas/product.ts';
import { redirectsFile, type Redirects } from '../model/schemas/redirects.ts';
import { languagesField, siteFile, type Site } from '../model/schemas/site.ts';
import { sourcesFile, type Source } from '../model/schemas/source.ts';
import { synonymsFile, type SynonymSet } from '../model/schemas/synonyms.ts';
import { NO_PATTERNS, ticketsFile, type TicketPatterns } from '../model/schemas/tickets.ts';
import { wordsFile, type WordsFile } from '../model/schemas/words.ts';
import { readYaml } from './front-matter.ts';
import { LAYERS, layOver, type Laid } from './layers.ts';
import type { Problem } from './problem.ts';
import { validate } from './validate.ts';

/** The YAML files of content/. */
export interface Settings {
  /** The source first. */
  languages: readonly Language[];
  facets: Facet[];
  sources: Source[];
  site: Site;
  synonyms: SynonymSet[];
  elsewhere: string[];
  elsewhereLate: ElsewhereLate;
  redirects: Redirects;
  accessibility: Accessibility;
  product: Product;
  /** What is asked to find the cause; none where nothing is. */
  checks: CheckEntry[];
  /** What a mail to a help desk tells beside its problem. */
  tickets: TicketPatterns;
  /** The words of the interface in each language. */
  words: Record<Language, WordsFile>;
  /** The styles of replies, in order. */
  desk: ReplyStyle[];
  /** Where a part of a YAML file stands: of sources, that of the third entry. */
  placeIn: (setting: string, path: readonly PropertyKey[]) => { file: string; line?: number };
}

const NO_SITE: Site = { name: 'Genkan', address: 'https://genkan.example/', languages: [], home: { common: [], groups: [] }, notices: [] };
const NO_PRODUCT: Product = {
  name: '',
  maker: '',
  names: [],
  within: [],
  beyond: [],
  works: [],
  beside: [],
  screens: '',
  hops: [],
  sourceKinds: [],
  domains: [],
};
const NO_WORDS: WordsFile = { language: { name: '', direction: 'ltr', stopWords: [], scripts: [], locale: '' }, words: {} };

/** Reads the YAML files of content/. What cannot be read is told in problems and left empty. */
export function readSettings(files: ReadonlyMap<string, string>, problems: Problem[]): Settings {
  const languages = languagesOf(files);
  const places = new Map<string, Laid['placeOf']>();
  const readIf = <T>(name: string, schema: z.ZodType<T>): T | undefined => {
    const laid = laidOver(name, files);
    if (laid) places.set(name, laid.placeOf);
    return laid && validate(schema, laid, problems);
  };
  const read = <T>(name: string, schema: z.ZodType<T>, otherwise: T, remedy = 'It must be there, even if it holds nothing but []'): T => {
    const found = readIf(name, schema);
    if (!places.has(name)) problems.push({ file: `content/${name}.yaml`, message: `is missing. ${remedy}` });
    return found ?? otherwise;
  };
  const product = read('product', productFile(languages), NO_PRODUCT);
  const facets = read<Facet[]>('facets', facetsFile(languages), []);
  return {
    languages,
    product,
    facets,
    checks: readIf('checks', checksFile(languages, facets)) ?? [],
    sources: read<Source[]>('sources', sourcesFile(languages, product.sourceKinds), []),
    site: read<Site>('site', siteFile(languages), NO_SITE),
    synonyms: read<SynonymSet[]>('synonyms', synonymsFile, []),
    elsewhere: read<string[]>('elsewhere', elsewhereFile, []),
    elsewhereLate: readIf('elsewhere-late', elsewhereLateFile(languages)) ?? {},
    redirects: read<Redirects>('redirects', redirectsFile, { moved: [], superseded: [] }),
    accessibility: read<Accessibility>('accessibility', accessibilityFile(languages), {
      ...{ level: 'AA', browser: '', criteria: [], tested: { from: '', until: '' } },
    }),
    tickets: readIf('tickets', ticketsFile) ?? NO_PATTERNS,
    words: inEach(languages, (language) =>
      read(`words/${language}`, wordsFile, NO_WORDS, `Copy content/words/${languages[0] ?? ''}.yaml, and write its words in ${language}`),
    ),
    desk: [...new Set([...files.keys()].flatMap((file) => /\/(desk\/[^/]+)\.yaml$/.exec(file)?.[1] ?? []))]
      .flatMap((name) => {
        const style = readIf(name, deskFile(languages));
        return style ? [{ ...style, id: name.replace('desk/', '') }] : [];
      })
      .sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1)),
    placeIn: (setting, path) => places.get(setting)?.(path) ?? { file: `content/${setting}.yaml` },
  };
}

/** The languages of the site, by which all else is read. What is wrong with them is told of site.yaml. */
function languagesOf(files: ReadonlyMap<string, string>): Language[] {
  const site = laidOver('site', files)?.data as { languages?: unknown } | null | undefined;
  return languagesField.safeParse(site?.languages).data ?? [];
}

/** Settings that a house adds to: what a mail says there beside what it says everywhere. */
const GROWING: readonly string[] = ['tickets'];

/** The files of a name, one over the other; undefined where there is none. */
function laidOver(name: string, files: ReadonlyMap<string, string>): Laid | undefined {
  const [lowest, ...upper] = LAYERS.map((layer) => `${layer}/${name}.yaml`).flatMap((file) => {
    const text = files.get(file);
    return text === undefined ? [] : [{ file, ...readYaml(text) }];
  });
  return lowest && layOver([lowest, ...upper], GROWING.includes(name));
}
