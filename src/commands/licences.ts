import { writeFileSync } from 'node:fs';
import { directPackages, namedPackages } from '../data/installed-packages.ts';
import { licencesPage } from '../outputs/licences.ts';

/** npm run licences — writes docs/licences.md anew. */
const names = Object.keys(namedPackages());
writeFileSync('docs/licences.md', licencesPage(directPackages('node_modules', names)));
console.log(`docs/licences.md: ${names.length} packages.`);
