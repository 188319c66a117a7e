/** Licences that a package may have: all let a site be built with it and given away. */
const ALLOWED = [
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  // Word lists of the spelling check, which only the tests read.
  'CC BY-SA 4.0',
  'ISC',
  // Of tools that run while building or testing; nothing of them is in dist.
  'LGPL-3.0-or-later',
  'MIT',
  'MPL-2.0',
  'Python-2.0',
  'WTFPL',
];

/**
 * Whether a package with this licence may be used.
 *
 * Read are names joined by OR, or names joined by AND, in one pair of brackets or none. What is deeper is refused, though a parser of SPDX
 * might allow it: of a thousand packages none has it, and one that had would be worth a look by a person.
 * @param licence an SPDX expression; undefined where a package names none
 */
export function isAllowed(licence = ''): boolean {
  const flat = licence.replace(/^\(([^()]*)\)$/, '$1');
  const mayUse = (name: string) => ALLOWED.includes(name);
  return flat.includes(' AND ') ? flat.split(' AND ').every(mayUse) : flat.split(' OR ').some(mayUse);
}

/** docs/licences.md: the packages that the project names itself, with their licence. */
export function licencesPage(packages: readonly { name: string; version: string; licence: string | undefined }[]): string {
  const rows = [...packages]
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ name, version, licence }) => `| ${name} | ${version} | ${licence ?? 'none named'} |`);
  return `# Licences

The packages that \`package.json\` names. Written by \`npm run licences\`. What they bring with them has an allowed licence too (\`src/outputs/licences.ts\`); a test looks at every installed package. Of all these, only Pagefind's search script, rules of Tailwind CSS and small helpers of the bundlers are part of the built site; all of these are MIT. Chromium 109, which \`npm run test:engines\` fetches, is not installed with them; its package is MIT too.

| package | version | licence |
|---|---|---|
${rows.join('\n')}
`;
}
