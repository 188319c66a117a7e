import type { Problem } from './problem.ts';
import type { Content } from './read.ts';

const FILE = 'content/accessibility.yaml';
const inOrder = new Intl.Collator('und', { numeric: true });

/** Checks what one criterion alone cannot show: that each stands once, in order, and was tested in the days given. */
export function checkAccessibility({ accessibility: { criteria, tested } }: Content): Problem[] {
  const problem = (field: string, message: string): Problem => ({ file: FILE, field, message });
  const order = criteria.flatMap(({ criterion }, index) => {
    const before = criteria[index - 1]?.criterion;
    if (before === undefined || inOrder.compare(before, criterion) < 0) return [];
    return [problem(criterion, before === criterion ? 'stands here twice. Keep one' : `comes after ${before}. Put it in its place`)];
  });
  const days = criteria
    .filter(({ date }) => date !== undefined && (date < tested.from || date > tested.until))
    .map(({ criterion, date }) => problem(criterion, `was tested on ${date ?? ''}, outside of tested. Move from or until`));
  const turned = tested.from > tested.until ? [problem('tested.until', 'is before from. Turn them round')] : [];
  return [...turned, ...order, ...days];
}
