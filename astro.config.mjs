import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import remarkCjkFriendly from 'remark-cjk-friendly';
import { fullText } from './src/integrations/full-text.ts';
import { hosting } from './src/integrations/hosting.ts';
import { lastIndex } from './src/integrations/last-index.ts';
import { library } from './src/integrations/library.ts';
import { offlineList } from './src/integrations/offline-list.ts';
import { securityPolicy } from './src/integrations/security-policy.ts';
import { settingsOf } from './src/library/library.ts';
import { foreignWords } from './src/markdown/foreign-words.ts';

const { origin, pathname } = new URL(settingsOf(process.cwd()).site.address);

const FLOOR = ['chrome109', 'safari15.4'];

/** Every MDX file draws a harmless warning about its directive (withastro/astro#18087); ours would drown in them. */
function withoutKnownNoise(level, log, pass) {
  if (log.code !== 'MODULE_LEVEL_DIRECTIVE') pass(level, log);
}

/** Short addresses only lead elsewhere. */
function isArticleOrList(address) {
  return !/\/\d{4}\/$/.test(address);
}

export default defineConfig({
  site: origin,
  base: pathname,
  trailingSlash: 'always',
  server: { port: 4321 },
  devToolbar: { enabled: false },
  markdown: {
    syntaxHighlight: false,
    processor: unified({ smartypants: false, remarkPlugins: [remarkCjkFriendly], rehypePlugins: [foreignWords] }),
  },
  integrations: [
    library(),
    mdx(),
    sitemap({ filter: isArticleOrList, i18n: { defaultLocale: 'ja', locales: { ja: 'ja', en: 'en' } } }),
    fullText(),
    lastIndex(),
    securityPolicy(),
    hosting(),
    offlineList(),
  ],
  build: { inlineStylesheets: 'always' },
  vite: {
    plugins: [tailwindcss()],
    // The floor: Chromium 109 is the last for Windows 7 and 8. Repairs what Tailwind writes for newer ones.
    build: { cssTarget: FLOOR, target: FLOOR, rolldownOptions: { onLog: withoutKnownNoise } },
  },
});
