import type { Environment } from "vitest/runtime";

/*
 * The environment of the tests in browsers: that of Node, and an end that waits until the browsers of a worker are
 * closed. Vitest loads it apart from the tests, so both meet in a global.
 */

const ENDS = Symbol.for("kontekst.atWorkersEnd");

/** Has something done before this worker of vitest ends. */
export function atWorkersEnd(act: () => Promise<void>): void {
  const acts: unknown = Reflect.get(globalThis, ENDS);
  if (!Array.isArray(acts)) throw new Error("this worker has another environment");
  acts.push(act);
}

export default {
  name: "browsers",
  viteEnvironment: "ssr",
  setup() {
    const acts: (() => Promise<void>)[] = [];
    Reflect.set(globalThis, ENDS, acts);
    return {
      async teardown() {
        await Promise.all(acts.map((act) => act()));
      },
    };
  },
} satisfies Environment;
