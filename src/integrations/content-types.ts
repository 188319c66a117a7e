import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { LAYERS } from '../library/layers.ts';
import { settingsOf } from '../library/library.ts';
import { constantsOf, typesOf } from './constants.ts';

/** What the code needs of content/ before it runs: constants and types. A change of them starts a development server anew. */
export function contentTypes(): AstroIntegration {
  let types = '';
  return {
    name: 'content-types',
    hooks: {
      'astro:config:setup': ({ config, updateConfig, addWatchFile }) => {
        const settings = settingsOf(fileURLToPath(config.root));
        types = typesOf(settings);
        updateConfig({ vite: { define: constantsOf(settings) } });
        const files = ['site', 'product', ...settings.languages.map((language) => `words/${language}`)];
        for (const layer of LAYERS) for (const file of files) addWatchFile(new URL(`${layer}/${file}.yaml`, config.root));
      },
      'astro:config:done': ({ injectTypes }) => {
        injectTypes({ filename: 'content.d.ts', content: types });
      },
    },
  };
}
