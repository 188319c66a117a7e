import type { Page } from 'playwright-core';

/** Where a step landed. */
export interface Landing {
  /** How far below the top of the window, in CSS pixels. */
  top: number;
  focused: boolean;
  marked: boolean;
  covered: boolean;
  /** How far things moved after they were painted, where countShifts was called. */
  shift: number;
}

/** Where a step of an open page landed. */
export async function landing(page: Page, id: string): Promise<Landing> {
  return page.evaluate((step) => {
    const section = document.getElementById(step) as HTMLElement;
    return {
      top: Math.round(section.getBoundingClientRect().top),
      focused: document.activeElement === section.querySelector('h2'),
      marked: section.hasAttribute('data-landed'),
      covered: section.closest('[hidden]') !== null,
      shift: (window as unknown as { shift?: number }).shift ?? 0,
    };
  }, id);
}

/** Whether a step stands at the top, focused, marked and open, and nothing moved. */
export function isRight({ top, focused, marked, covered, shift }: Landing): boolean {
  return top >= 0 && top <= 8 && focused && marked && !covered && shift === 0;
}
