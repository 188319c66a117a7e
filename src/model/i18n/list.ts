/** Things in a row, as readers of the language write them: A、B or A, B. */
export function listOf(language: string, things: readonly string[]): string {
  return new Intl.ListFormat(language, { style: 'narrow' }).format(things);
}
