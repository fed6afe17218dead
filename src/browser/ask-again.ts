/** Milliseconds without an answer after which a question is asked again: a slow machine answers nearly all by then. */
const LOST = 5_000;

/** Milliseconds until a worker that failed twice is asked for the last time: while it is being stopped, it fails at once. */
export const REST = 1_000;

/** How often one thing is asked at most. */
const MOST = 3;

/**
 * Asks the background worker until it answers. A worker that is stopped while it works leaves a question without an
 * answer: most fail then, and some perhaps without a word in Firefox, see docs/browser-bugs.md. Asked again, the worker
 * starts anew. Every request may come up to three times: a late answer is as good as another.
 * @throws as the last question does that fails, where the others fail as well or are lost
 */
export function askUntilAnswered(send: () => Promise<unknown>): Promise<unknown> {
  return new Promise((resolve, reject) => {
    let asked = 0;
    let open = 0;
    let lost: ReturnType<typeof setTimeout> | undefined;
    const askIn = (wait: number) => {
      clearTimeout(lost);
      lost = setTimeout(ask, wait);
    };
    const ask = () => {
      asked += 1;
      open += 1;
      if (asked < MOST) askIn(LOST);
      hear().catch((error: unknown) => {
        open -= 1;
        if (asked < MOST) askIn(asked === 1 ? 0 : REST);
        else if (open === 0) reject(error);
        else lost = setTimeout(reject, LOST, error);
      });
    };
    const hear = async () => {
      const answer = await send();
      if (answer === undefined) throw new Error("the worker did not answer");
      clearTimeout(lost);
      asked = MOST;
      resolve(answer);
    };
    ask();
  });
}
