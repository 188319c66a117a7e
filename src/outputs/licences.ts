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
 * @param licence an SPDX expression of names, AND, OR and brackets around the whole; undefined where a package names none
 */
export function isAllowed(licence: string | undefined): boolean {
  if (licence === undefined) return false;
  return licence
    .replace(/^\((.*)\)$/, '$1')
    .split(' OR ')
    .some((choice) => choice.split(' AND ').every((name) => ALLOWED.includes(name)));
}

/** docs/licences.md: the packages that the project names itself, with their licence. */
export function licencesPage(packages: readonly { name: string; version: string; licence: string | undefined }[]): string {
  const rows = [...packages]
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ name, version, licence }) => `| ${name} | ${version} | ${licence ?? 'none named'} |`);
  return `# Licences

The packages that \`package.json\` names. Written by \`npm run licences\`. What they bring with them has an allowed licence too (\`src/outputs/licences.ts\`); a test looks at every installed package. Of all these, only Pagefind's search script, rules of Tailwind CSS and small helpers of the bundlers are part of the built site; all of these are MIT.

| package | version | licence |
|---|---|---|
${rows.join('\n')}
`;
}
