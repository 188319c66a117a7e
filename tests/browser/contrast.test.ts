import { afterAll, beforeAll, expect, it } from 'vitest';
import { liveSite, type LiveSite } from '../support/site.ts';

let site: LiveSite;
beforeAll(async () => {
  site = await liveSite();
});
afterAll(() => site.close());

/** axe does not look at what stands in an empty box. */
it.each(['light', 'dark'] as const)('what stands in an empty box has a contrast of 4.5 to 1 or more: %s', async (colorScheme) => {
  for (const path of ['/', '/en/search/', '/404.html']) {
    const page = await site.open(path, { colorScheme });
    const contrast = await page.locator('textarea[placeholder]').evaluate((box) => {
      const canvas = new OffscreenCanvas(1, 1).getContext('2d') as OffscreenCanvasRenderingContext2D;
      const luminanceOf = (...layers: [color: string, opacity: number][]) => {
        for (const [color, opacity] of layers) {
          canvas.fillStyle = color;
          canvas.globalAlpha = opacity;
          canvas.fillRect(0, 0, 1, 1);
        }
        const [red = 0, green = 0, blue = 0] = [...canvas.getImageData(0, 0, 1, 1).data].map((value) =>
          value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4,
        );
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
      };
      const paper = getComputedStyle(box).backgroundColor;
      const { color, opacity } = getComputedStyle(box, '::placeholder');
      const [dark = 0, light = 0] = [luminanceOf([paper, 1]), luminanceOf([paper, 1], [color, Number(opacity)])].sort((a, b) => a - b);
      return (light + 0.05) / (dark + 0.05);
    });
    expect(contrast, path).toBeGreaterThanOrEqual(4.5);
    await page.context().close();
  }
});
