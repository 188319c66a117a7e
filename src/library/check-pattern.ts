import { analyse } from 'scslre';
import { compilePattern, foldPaste } from '../search/fingerprints.ts';

/** As much of the tree of a regular expression as is looked at. */
interface PatternNode {
  type: string;
  raw: string;
  min?: number;
  max?: number;
  element?: PatternNode;
  elements?: PatternNode[];
  alternatives?: PatternNode[];
}

/** More repetitions than this are as good as no end. */
const MOST = 100;

const LETTERS = [...'abcdefghijklmnopqrstuvwxyz0123456789あア一'];

/** What is wrong with an error's pattern, or undefined: it must be a regular expression, recognise its own message, and be quick on any text. */
export function findPattern(pattern: string, text: string): string | undefined {
  try {
    if (pattern.includes('(?<')) return 'looks behind or names a group with (?<, which Safari before 16.4 refuses. Write it without';
    const compiled = compilePattern(pattern);
    // First, since a slow pattern may be slow on its own message.
    const slow = slowPart(pattern, compiled.flags);
    if (slow) return slow;
    if (!compiled.test(foldPaste(text))) return `does not recognise "${text}". Mend the pattern: it must match its own message`;
    return compiled.test('') ? 'matches everything. Write the words that are always there' : undefined;
  } catch (error) {
    return `is not a regular expression: ${(error as Error).message}. Put a \\ before characters such as ( ) ? .`;
  }
}

/**
 * What would let a hostile text keep a browser busy: time that grows faster than the text. A repetition without end may only be of white
 * space and punctuation, a group is never repeated, and no two repetitions share what they match.
 */
function slowPart(pattern: string, flags: string): string | undefined {
  const { parsed, reports } = analyse({ source: pattern, flags });
  const faults = nodesOf(parsed.pattern as unknown as PatternNode).map(slowNode);
  const fault = faults.find((found) => found !== undefined);
  if (fault) return fault;
  const [report] = reports;
  if (!report) return undefined;
  const parts =
    'startQuant' in report
      ? `${report.startQuant.raw} and ${report.endQuant.raw} can match the same characters`
      : `${report.quant.raw} is tried again from each character`;
  return `can take very long on a long text: ${parts}. Put what may be missing into one group with its spaces, such as error\\s*([:(]\\s*)?409, and begin with a word`;
}

function slowNode({ type, raw, max = 0, element }: PatternNode): string | undefined {
  if (type === 'Backreference') return `${raw} repeats a group. Write its words again`;
  if (type !== 'Quantifier' || !element || max <= 1) return undefined;
  if (element.type.endsWith('Group'))
    return `can take very long on a long text: ${raw} repeats a group. Write each repetition out, or repeat one character or [ ] only`;
  const bounded = `${element.raw}{0,30}`;
  if (max > MOST && max !== Infinity) return `${raw} repeats more than ${MOST} times. Write how many there are at most, such as ${bounded}`;
  const ofLetters = max === Infinity && LETTERS.some((letter) => new RegExp(`^(?:${element.raw})$`, 'iu').test(letter));
  return ofLetters
    ? `can take very long on a long text: ${raw} repeats letters or digits without end. Write how many there are at most, such as ${bounded}`
    : undefined;
}

function nodesOf(node: PatternNode): PatternNode[] {
  const below = [...(node.alternatives ?? []), ...(node.elements ?? []), ...(node.element ? [node.element] : [])];
  return [node, ...below.flatMap(nodesOf)];
}
