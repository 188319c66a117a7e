/**
 * A function that is asked once for each question during a build, where its answers cannot change. While somebody develops,
 * files do change, and it is asked anew each time.
 * @param ask the question as a string, the same for the same answer
 */
export function kept<Question extends string, Answer>(ask: (question: Question) => Answer): (question: Question) => Answer {
  const answers = new Map<Question, Answer>();
  return (question) => {
    const known = import.meta.env.PROD ? answers.get(question) : undefined;
    if (known !== undefined) return known;
    const answer = ask(question);
    answers.set(question, answer);
    return answer;
  };
}
