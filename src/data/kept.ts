/**
 * A function that is asked once for each question during a build, where its answers cannot change. While somebody develops,
 * files do change, and it is asked anew each time.
 * @param ask the question as a string, the same for the same answer
 */
export function kept<Answer>(ask: (question: string) => Answer): (question: string) => Answer {
  const answers = new Map<string, Answer>();
  return (question) => {
    const known = import.meta.env.PROD ? answers.get(question) : undefined;
    if (known !== undefined) return known;
    const answer = ask(question);
    answers.set(question, answer);
    return answer;
  };
}
