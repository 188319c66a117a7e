import type { Content } from '../../src/library/read.ts';
import type { Risk } from '../../src/model/schemas/step.ts';

type Language = 'ja' | 'en';

/** A step as a reader meets it in one article and language. */
export interface ToldStep {
  file: string;
  language: Language;
  id: string;
  risks: readonly Risk[];
  /** The text of the shared step, if it is one, and what the article adds to it, without citations. */
  text: string;
  /** The steps that follow in the same article. */
  after: ToldStep[];
}

/** The text of one article in one language, without citations. */
export interface ToldText {
  file: string;
  language: Language;
  /** The part for administrators, checklists for them included; empty where there is none. */
  admins: string;
  /** What stands outside the steps. */
  outside: string;
  /** Everything, what not to do included. */
  all: string;
}

const withoutCitations = (text: string) => text.replaceAll(/ ?<Cite [^>]*>/g, '');
const languageOf = (file: string): Language => (file.includes('/en/') ? 'en' : 'ja');

/** Every step of every article, in both languages, shared text included. */
export function stepsOf(content: Content): ToldStep[] {
  const shared = [...content.steps, ...content.stepTranslations];
  return articlesOf(content).flatMap(({ id: article, file, body }) => {
    const language = languageOf(file);
    const source = content.articles.find(({ id }) => id === article);
    const told = (source?.data.steps ?? []).map((step): ToldStep => {
      const id = 'use' in step ? step.use : step.id;
      const own = new RegExp(`<Step id="${id}">([\\s\\S]*?)</Step>`).exec(body)?.[1] ?? '';
      const common = 'use' in step ? shared.find((entry) => entry.id === id && languageOf(entry.file) === language)?.body : '';
      const risks = 'use' in step ? (content.steps.find((entry) => entry.id === id)?.data.risks ?? []) : step.risks;
      return { file, language, id, risks, text: withoutCitations(`${common ?? ''}\n${own}`), after: [] };
    });
    for (const [at, step] of told.entries()) step.after = told.slice(at + 1);
    return told;
  });
}

/** The text of every article in both languages, whole and in parts. */
export function textsOf(content: Content): ToldText[] {
  return articlesOf(content).map(({ id, file, body, data }) => {
    const text = withoutCitations(body);
    const who = content.articles.find((entry) => entry.id === id)?.data.who ?? [];
    const forAdminsOnly = who.every((value) => value === 'admin');
    return {
      file,
      language: languageOf(file),
      admins: forAdminsOnly ? text : (/<Admins>([\s\S]*)<\/Admins>/.exec(text)?.[1] ?? ''),
      outside: text.replaceAll(/<Step id="[^"]*">[\s\S]*?<\/Step>/g, ''),
      all: `${data.avoid.join('\n')}\n${text}`,
    };
  });
}

function articlesOf(content: Content) {
  return [...content.articles, ...content.translations];
}
