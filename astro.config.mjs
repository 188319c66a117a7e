import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import { contentTypes } from './src/integrations/content-types.ts';
import { forwards } from './src/integrations/forwards.ts';
import { fullText } from './src/integrations/full-text.ts';
import { hosting } from './src/integrations/hosting.ts';
import { lastIndex } from './src/integrations/last-index.ts';
import { library } from './src/integrations/library.ts';
import { modulePreloads } from './src/integrations/module-preloads.ts';
import { offlineList } from './src/integrations/offline-list.ts';
import { securityPolicy } from './src/integrations/security-policy.ts';
import { settingsOf } from './src/library/library.ts';
import { inEach } from './src/model/languages.ts';
import { isBlankForward } from './src/outputs/forward-page.ts';

const { site, languages } = settingsOf(process.cwd());
const { origin, pathname } = new URL(site.address);

const FLOOR = ['chrome109', 'safari15.4'];

/** Addresses that only lead elsewhere are left out. */
function isArticleOrList(address) {
  return !isBlankForward(address);
}

/** The policies of all pages, for the headers of hosts. */
const policies = new Set();

export default defineConfig({
  site: origin,
  base: pathname,
  trailingSlash: 'always',
  server: { port: 4321 },
  devToolbar: { enabled: false },
  integrations: [
    contentTypes(),
    library(),
    mdx(),
    sitemap({ filter: isArticleOrList, i18n: { defaultLocale: languages[0], locales: inEach(languages, (language) => language) } }),
    fullText(),
    lastIndex(),
    modulePreloads(),
    securityPolicy(policies),
    forwards(),
    hosting(policies),
    offlineList(languages),
  ],
  build: { inlineStylesheets: 'always' },
  vite: {
    plugins: [tailwindcss()],
    // The floor: Chromium 109 is the last for Windows 7 and 8. Repairs what Tailwind writes for newer ones.
    build: { cssTarget: FLOOR, target: FLOOR },
  },
});
