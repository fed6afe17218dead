import { test } from "vitest";

/** Milliseconds: a step that is tried again takes all before it once more, on a machine that may be loaded. */
const PATIENCE = 180_000;

/** A test that goes on from where the one before has ended. @param timeout milliseconds, of all steps up to this one */
export type Step = (name: string, act: () => Promise<void>, timeout?: number) => void;

/**
 * Registers tests that each go on from the one before, as a reader does. One that is tried again, or run alone, begins
 * anew and takes all steps before it once more: what a failed attempt has left is in nobody's way.
 * @param begin makes the place where the first step begins, whatever there was before
 */
export function inOrder(begin: () => Promise<void>): Step {
  const acts: (() => Promise<void>)[] = [];
  /** How many steps have been taken since the beginning; none where one of them failed. */
  let taken = 0;
  return (name, act, timeout = PATIENCE) => {
    const at = acts.push(act) - 1;
    const goOn = async () => {
      const isHere = at > 0 && taken === at;
      taken = 0;
      if (!isHere) {
        await begin();
        for (const earlier of acts.slice(0, at)) await earlier();
      }
      await act();
      taken = at + 1;
    };
    test(name, goOn, timeout);
  };
}
