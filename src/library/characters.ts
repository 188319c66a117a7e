/** Characters that no editor shows: a text with them is not what it seems to be. Line ends and tabs are none. */
const HIDDEN: [pattern: RegExp, name: string][] = [
  [/[\u202A-\u202E\u2066-\u2069]/u, 'turns the direction of writing round'],
  [/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F]/u, 'is a control character'],
  [/[\u{E0000}-\u{E007F}]/u, 'is an invisible letter'],
  [/\p{Surrogate}/u, 'is half a character'],
];

/**
 * The first hidden character of a text, or undefined.
 * @returns where it stands, from 0, and what it is, such as: U+202E, which turns the direction of writing round
 */
export function hiddenCharacter(text: string): { index: number; name: string } | undefined {
  for (const [pattern, name] of HIDDEN) {
    const index = text.search(pattern);
    if (index < 0) continue;
    const code = text.codePointAt(index)?.toString(16).toUpperCase().padStart(4, '0') ?? '';
    return { index, name: `U+${code}, which ${name}` };
  }
  return undefined;
}

/** What to say of a hidden character. */
export function hiddenMessage(name: string): string {
  return `here stands ${name}. Delete it and write the text again by hand`;
}

/** The first hidden character in what YAML was read as, where "\u202e" has become one, with the path to it. */
export function hiddenIn(data: unknown, path: readonly PropertyKey[] = []): { path: readonly PropertyKey[]; name: string } | undefined {
  if (typeof data === 'string') {
    const found = hiddenCharacter(data);
    return found && { path, name: found.name };
  }
  // An anchor of YAML may contain itself; no schema goes as deep as this.
  if (typeof data !== 'object' || data === null || path.length > 9) return undefined;
  for (const [key, value] of Object.entries(data)) {
    const found = hiddenIn(key) ?? hiddenIn(value, [...path, Array.isArray(data) ? Number(key) : key]);
    if (found) return found.path.length ? found : { ...found, path };
  }
  return undefined;
}
