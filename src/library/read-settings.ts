import type { z } from 'astro/zod';
import { inEach, type Language } from '../model/languages.ts';
import { accessibilityFile, type Accessibility } from '../model/schemas/accessibility.ts';
import { deskFile, type ReplyStyle } from '../model/schemas/desk.ts';
import { elsewhereFile } from '../model/schemas/elsewhere.ts';
import { facetsFile, type Facet } from '../model/schemas/facets.ts';
import { productFile, type Product } from '../model/schemas/product.ts';
import { redirectsFile, type Redirects } from '../model/schemas/redirects.ts';
import { languagesField, siteFile, type Site } from '../model/schemas/site.ts';
import { sourcesFile, type Source } from '../model/schemas/source.ts';
import { synonymsFile, type SynonymSet } from '../model/schemas/synonyms.ts';
import { wordsFile, type WordsFile } from '../model/schemas/words.ts';
import { readYaml } from './front-matter.ts';
import { placeOf } from './place.ts';
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
  redirects: Redirects;
  accessibility: Accessibility;
  product: Product;
  /** The words of the interface in each language. */
  words: Record<Language, WordsFile>;
  /** The styles of replies, in order. */
  desk: ReplyStyle[];
}

const NO_SITE: Site = { name: 'Genkan', address: 'https://genkan.example/', languages: [], home: { common: [] }, notices: [] };
const NO_PRODUCT: Product = { name: '', maker: '', names: [], screens: '', hops: [], sourceKinds: [], domains: [] };
const NO_WORDS: WordsFile = { language: { name: '', direction: 'ltr', scripts: [], locale: '' }, words: {} };

/** Reads the YAML files of content/. What cannot be read is told in problems and left empty. */
export function readSettings(files: ReadonlyMap<string, string>, problems: Problem[]): Settings {
  const languages = languagesOf(files);
  const readFile = <T>(file: string, schema: z.ZodType<T>, otherwise: T, remedy: string): T => {
    const text = files.get(file);
    if (text !== undefined) return validate(file, schema, readYaml(text), problems) ?? otherwise;
    problems.push({ file, message: `is missing. ${remedy}` });
    return otherwise;
  };
  const read = <T>(name: string, schema: z.ZodType<T>, otherwise: T) =>
    readFile(`content/${name}.yaml`, schema, otherwise, 'It must be there, even if it holds nothing but []');
  const product = read('product', productFile(languages), NO_PRODUCT);
  return {
    languages,
    product,
    facets: read<Facet[]>('facets', facetsFile(languages), []),
    sources: read<Source[]>('sources', sourcesFile(languages, product.sourceKinds), []),
    site: read<Site>('site', siteFile(languages), NO_SITE),
    synonyms: read<SynonymSet[]>('synonyms', synonymsFile, []),
    elsewhere: read<string[]>('elsewhere', elsewhereFile, []),
    redirects: read<Redirects>('redirects', redirectsFile, { moved: [], superseded: [] }),
    accessibility: read<Accessibility>('accessibility', accessibilityFile(languages), {
      ...{ level: 'AA', browser: '', criteria: [], tested: { from: '', until: '' } },
    }),
    words: inEach(languages, (language) =>
      readFile(
        `content/words/${language}.yaml`,
        wordsFile,
        NO_WORDS,
        `Copy content/words/${languages[0] ?? ''}.yaml, and write its words in ${language}`,
      ),
    ),
    desk: [...files]
      .flatMap(([file, text]) => {
        const place = placeOf(file, languages);
        if (typeof place === 'string' || place.type !== 'style') return [];
        const style = validate(file, deskFile(languages), readYaml(text), problems);
        return style ? [{ ...style, id: place.name }] : [];
      })
      .sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1)),
  };
}

/** The languages of the site, by which all else is read. What is wrong with them is told of site.yaml. */
function languagesOf(files: ReadonlyMap<string, string>): Language[] {
  const site = readYaml(files.get('content/site.yaml') ?? '').data as { languages?: unknown } | null | undefined;
  return languagesField.safeParse(site?.languages).data ?? [];
}
