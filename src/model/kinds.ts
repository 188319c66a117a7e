/** The three kinds of article, with their folder (also the first part of their address) and the first digit of their ids. */
export const KINDS = [
  { kind: 'symptom', folder: 'symptoms', digit: 1 },
  { kind: 'cause', folder: 'causes', digit: 2 },
  { kind: 'guide', folder: 'guides', digit: 3 },
] as const;

export type Kind = (typeof KINDS)[number]['kind'];
export type Folder = (typeof KINDS)[number]['folder'];

/** The identity of an article, such as symptom/no-light. */
export type Key = `${Kind}/${string}`;

/** The folder of a kind: symptom → symptoms. */
export function folderOf(kind: Kind): Folder {
  return `${kind}s`;
}

/** The kind of a folder, or undefined where there is none of that name. */
export function kindOf(folder: string): Kind | undefined {
  return KINDS.find((entry) => entry.folder === folder)?.kind;
}

/** The kind of an article: symptom/no-light → symptom. */
export function kindOfKey(key: Key): Kind {
  return key.split('/')[0] as Kind;
}

/** Where the kind of an article stands among the kinds: 0 for the first. People look for what happens to them before they look for why. */
export function placeOfKind(key: Key): number {
  return KINDS.findIndex(({ kind }) => kind === kindOfKey(key));
}

/** The key of an article's file: symptoms/no-light → symptom/no-light. */
export function keyOfEntry(entryId: string): Key {
  const [folder = '', slug = ''] = entryId.split('/');
  return `${kindOf(folder) ?? 'symptom'}/${slug}`;
}
