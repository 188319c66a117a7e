import { alikeCauses, idleChecks } from '../triage/alike.ts';
import { tableOf } from '../triage/read-table.ts';
import { UNKNOWN } from '../triage/table.ts';
import { keyOfEntry, kindOfKey } from '../model/kinds.ts';
import type { SourceArticle } from '../model/schemas/article.ts';
import { duplicates, reporter, type Problem, type Report } from './problem.ts';
import type { Content, Entry } from './read.ts';

/** Checks what finds the cause: the checks themselves, what causes say of them, and that something tells each cause from every other. */
export function checkChecks(content: Content): Problem[] {
  const { checks, articles, placeIn } = content;
  const problems: Problem[] = [];
  const place = (...path: PropertyKey[]) => placeIn('checks', path);
  checks.forEach(({ step, answers }, at) => {
    if (step && !content.faulty.has(step) && !content.steps.some(({ id }) => id === step))
      problems.push({ ...place(at, 'step'), field: `${at}.step`, message: `there is no shared step ${step}. Write one of content/steps` });
    const reserved = answers.findIndex(({ id }) => id === UNKNOWN);
    if (reserved >= 0)
      problems.push({
        ...place(at, 'answers', reserved),
        field: UNKNOWN,
        message: 'every check takes this answer already. Remove it here',
      });
    problems.push(
      ...duplicates(
        answers.map(({ id }) => id),
        (index) => place(at, 'answers', index),
      ),
    );
  });
  problems.push(
    ...duplicates(
      checks.map(({ id }) => id),
      (index) => place(index),
    ),
  );
  for (const entry of articles) checkEvidence(entry, content, reporter(entry, problems));
  if (!problems.length) checkTable(content, problems);
  return problems;
}

function checkEvidence({ id, data }: Entry<SourceArticle>, { checks }: Content, report: Report): void {
  const { evidence, frequency } = data;
  if (kindOfKey(keyOfEntry(id)) !== 'cause') {
    if (evidence) report('evidence', 'only a cause has it. Remove it here');
    if (frequency) report('frequency', 'only a cause has it. Remove it here; a symptom says in causes how likely each is');
    return;
  }
  if (checks.length && !frequency)
    report('frequency', 'is missing. Write how often this is what keeps people out: common, occasional or rare');
  for (const [check, shown] of Object.entries(evidence ?? {})) {
    const known = checks.find((each) => each.id === check)?.answers.map((answer) => answer.id);
    const field = `evidence.${check}`;
    if (!known) report(field, `there is no check ${check}. Write one of: ${checks.map((each) => each.id).join(', ')}`);
    else
      for (const answer of [shown].flat())
        if (!known.includes(answer)) report(field, `${answer} is no answer of ${check}. Write one of: ${known.join(', ')}`);
  }
}

/** What no check tells apart, and what tells nothing apart. */
function checkTable(content: Content, problems: Problem[]): void {
  if (!content.checks.length) return;
  const table = tableOf(content);
  for (const [one, other] of alikeCauses(table.causes)) {
    const entry = content.articles.find(({ id }) => keyOfEntry(id) === other);
    if (entry)
      reporter(entry, problems)(
        'evidence',
        `nothing tells this cause from ${one}: evidence, about and notFor are the same. Write what would show the difference`,
      );
  }
  for (const id of idleChecks(table))
    problems.push({
      ...content.placeIn('checks', [content.checks.findIndex((check) => check.id === id)]),
      field: id,
      message: 'tells no two causes apart. Write in the evidence of causes what it shows, or remove it',
    });
}
