import { expect, test } from "vitest";
import { HashPairs } from "./hash-pairs.ts";

test("keeps each pair once, in the order in which they came, however many", () => {
  const pairs = new HashPairs();
  const list = Array.from({ length: 3000 }, (_, i) => [(i * 2 ** 20) >>> 0, i % 7] as const);
  for (const [one, two] of [...list, ...list]) pairs.add(one, two);
  expect([...pairs.first.values]).toEqual(list.map(([one]) => one));
  expect([...pairs.second.values]).toEqual(list.map(([, two]) => two));
});

test("pairs that share one hash are two", () => {
  const pairs = new HashPairs();
  pairs.add(1, 2);
  pairs.add(1, 3);
  pairs.add(4, 2);
  expect(pairs.count).toBe(3);
});
