import type { SourceArticle } from '../model/schemas/article.ts';

/** Ids that the page of an article itself uses as anchors. */
export const PAGE_ANCHORS = [
  'main',
  'top',
  'steps',
  'avoid',
  'meanwhile',
  'causes',
  'contents',
  'end',
  'for-admins',
  'sources',
  'related',
  'which',
  'about',
];

/** Ids of a page that nobody links to: other parts, and each source. */
const HIDDEN_IDS = /^(?:contents-title|source-\d+|question|question-hint)$/;

/** Whether the page of an article has this id, so that no step can have it. */
export function isPageId(id: string): boolean {
  return PAGE_ANCHORS.includes(id) || HIDDEN_IDS.test(id);
}

/** The id of a step in an article, its own or that of the shared step it uses. */
export function stepId(step: SourceArticle['steps'][number]): string {
  return 'use' in step ? step.use : step.id;
}
