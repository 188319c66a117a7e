import type { Language } from './languages.ts';
import type { Source } from './schemas/source.ts';

/** Where a reader of a language reads the source: in that language where the page exists in it. */
export function addressOf({ address, addresses }: Pick<Source, 'address' | 'addresses'>, language: Language): string | undefined {
  return addresses?.[language] ?? address;
}
