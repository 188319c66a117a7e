import type { Content } from '../../src/library/read.ts';

/** One step of an article, in one language; step is "before" for what stands above the steps and "admins" for the administrators' part. */
export interface Part {
  language: 'ja' | 'en';
  /** As symptoms/login-loop. */
  article: string;
  step: string;
  risks: readonly string[];
  text: string;
  /** What is read before the first numbered line or bullet. */
  beforeActions: string;
}

/** The articles of a content in pieces that are read together, the shared steps' own texts aside. */
export function partsOf(content: Content): Part[] {
  return content.articles.flatMap((article) => {
    const translation = content.translations.find(({ id }) => id === article.id);
    const risks = new Map(article.data.steps.map((step) => ('id' in step ? [step.id, step.risks] : [step.use, []])));
    const bodies = [
      ['ja', article.body],
      ['en', translation?.body ?? ''],
    ] as const;
    return bodies.flatMap(([language, body]) =>
      body.split(/^(?=<Step id=|<Admins>)/m).map((text) => {
        const step = /^<Step id="([\w-]+)"/.exec(text)?.[1] ?? (text.startsWith('<Admins>') ? 'admins' : 'before');
        const [beforeActions = ''] = text.split(/^(?:\d+\.|-) /m);
        return { language, article: article.id, step, risks: risks.get(step) ?? [], text, beforeActions };
      }),
    );
  });
}

/** The model letters of a text: what stands in a quotation or in a block of code, one string each. */
export function lettersIn(text: string): string[] {
  const quoted = [...text.matchAll(/(?:^> .*\n?)+/gm)].map(([letter]) => letter.replace(/^> /gm, ''));
  const blocks = [...text.matchAll(/^```text\n([^`]*)^```/gm)].map(([, letter = '']) => letter);
  return [...quoted, ...blocks];
}
