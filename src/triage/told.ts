import type { Likelihood } from '../model/schemas/article.ts';
import type { Article } from '../model/catalogue.ts';
import type { Seen } from './odds.ts';

/** The causes of each symptom with how likely they are, by the key of the symptom. */
export type CausesOf = Readonly<Record<string, Readonly<Record<string, Likelihood>>>>;

/** What articles say of their causes. */
export function causesOfAll(articles: readonly Pick<Article, 'key' | 'causes'>[]): CausesOf {
  const withCauses = articles.filter(({ causes }) => causes.length > 0);
  return Object.fromEntries(
    withCauses.map(({ key, causes }) => [key, Object.fromEntries(causes.map((cause) => [cause.key, cause.likelihood]))]),
  );
}

/**
 * What articles that a text was taken for say of causes: a cause itself says most, a symptom as much of each of its causes as that is
 * likely. Where several speak of one cause the first counts.
 * @param own the one of them whose own message was in the text
 */
export function toldBy(keys: readonly string[], causesOf: CausesOf, own = ''): NonNullable<Seen['told']> {
  const told: Record<string, Likelihood | 'itself' | 'own'> = {};
  for (const key of keys) {
    const causes = causesOf[key];
    if (!causes) told[key] ??= key === own ? 'own' : 'itself';
    else for (const [cause, likelihood] of Object.entries(causes)) told[cause] ??= likelihood;
  }
  return told;
}
