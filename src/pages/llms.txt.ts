import { library } from 'genkan:library';
import type { APIRoute } from 'astro';
import { articlesIn } from '../data/articles.ts';
import { text } from '../model/i18n/text.ts';
import { KINDS } from '../model/kinds.ts';
import { LANGUAGES, SCREENS, SOURCE_LANGUAGE } from '../model/languages.ts';
import { articlePath, href } from '../model/links.ts';

/** What the site holds, for language models (llmstxt.org): every article's Markdown. */
export const GET: APIRoute = () => {
  const { site } = library;
  const sections = LANGUAGES.flatMap((language) => {
    const articles = articlesIn(language);
    return KINDS.flatMap(({ kind }) => [
      `## ${text(language, `kinds.${kind}`)}`,
      ...articles
        .filter((article) => article.kind === kind)
        .map(
          ({ key, title, summary }) =>
            `- [${title}](${new URL(href(language, articlePath(key)).replace(/\/$/, '.md'), site.address).href}): ${summary}`,
        ),
      '',
    ]);
  });
  // Of those who read in several languages, most read the one of the screens.
  const language = LANGUAGES.find((each) => each === SCREENS) ?? SOURCE_LANGUAGE;
  const head = [
    `# ${site.name}`,
    '',
    `> ${text(language, 'site.description')} ${text(language, 'site.unofficial')} ${text(language, 'site.trust')}`,
    '',
  ];
  return new Response([...head, ...sections].join('\n'), { headers: { 'Content-Type': 'text/plain;charset=utf-8' } });
};
