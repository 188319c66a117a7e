/** The colours of drawings, by the words that stand for them in content/drawings. */
const COLOURS = {
  light: { ink: '#211f1b', paper: '#ffffff', accent: '#1d4175', tint: '#e7ebf2' },
  dark: { ink: '#efe9dc', paper: '#1f222b', accent: '#f2c879', tint: '#363a45' },
} as const;

export type Scheme = keyof typeof COLOURS;
export const SCHEMES = Object.keys(COLOURS) as Scheme[];

/** A drawing in the colours of a scheme: fill="ink" and stroke="accent" become real colours. */
export function colourDrawing(svg: string, scheme: Scheme): string {
  return svg.replace(
    /(fill|stroke)="(ink|paper|accent|tint)"/g,
    (_match, attribute: string, name: keyof typeof COLOURS.light) => `${attribute}="${COLOURS[scheme][name]}"`,
  );
}
