import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { articleTranslation, sourceArticle } from './model/schemas/article.ts';
import { localNote } from './model/schemas/note.ts';
import { sharedStep, sharedStepTranslation } from './model/schemas/step.ts';
import { settings } from './data/settings.ts';

const mdx = (base: string) => glob({ base, pattern: '**/*.mdx' });

export const collections = {
  notes: defineCollection({
    loader: glob({ base: 'content/notes', pattern: '**/*.mdx', generateId: ({ entry }) => entry.replace(/\.mdx$/, '') }),
    schema: localNote,
  }),
  articles: defineCollection({ loader: mdx('content/articles/ja'), schema: sourceArticle(settings.facets) }),
  translations: defineCollection({ loader: mdx('content/articles/en'), schema: articleTranslation }),
  steps: defineCollection({ loader: mdx('content/steps/ja'), schema: sharedStep }),
  stepTranslations: defineCollection({ loader: mdx('content/steps/en'), schema: sharedStepTranslation }),
};
