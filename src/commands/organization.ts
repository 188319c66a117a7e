import { existsSync, writeFileSync } from 'node:fs';
import { stringify } from 'yaml';
import { settingsOf } from '../library/library.ts';

/** npm run organization -- <address> <name in each language> — begins organization/, which an organization lays over content/. */
const FILE = 'organization/site.yaml';
const [address = '', ...names] = process.argv.slice(2);
const { languages } = settingsOf(process.cwd());

function refuse(message: string): never {
  console.error(message);
  process.exit(1);
}

if (!address.startsWith('https://') || names.length !== languages.length)
  refuse(
    `Write the address of your site and your name in each language (${languages.join(', ')}):\nnpm run organization -- https://help.example.ac.jp/ ○○大学 'Example University'`,
  );
if (existsSync(FILE)) refuse(`${FILE} is already there. Edit it: docs/organization.md says what it can hold.`);

const organization = Object.fromEntries(languages.map((language, index) => [language, names[index]]));
writeFileSync(
  FILE,
  `# What is yours. Other fields: helpDesk, contact, hours, signInPortal, notices (docs/organization.md).\n${stringify({ address, organization })}`,
);
console.log(`${FILE} is written. Then: npm run check:content, npm run build`);
