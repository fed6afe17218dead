import { expect, test } from "vitest";
import { HashPairs } from "./hash-pairs.ts";

test("keeps each pair once, in the order in which they came, however many", () => {
  const pairs = new HashPairs();
  const list = Array.from({ length: 100_000 }, (_, i) => [Math.imul(i, 0x9e37_79b1), i % 7919] as const);
  for (const [one, two] of [...list, ...list]) pairs.add(one, two);
  expect([...pairs.values]).toEqual(list.flat());
});

test("pairs that share one hash are two", () => {
  const pairs = new HashPairs();
  pairs.add(1, 2);
  pairs.add(1, 3);
  pairs.add(4, 2);
  expect(pairs.count).toBe(3);
});

test("takes hashes with a sign and without for the same", () => {
  const pairs = new HashPairs();
  pairs.add(-1, -2);
  pairs.add(0xffff_ffff, 0xffff_fffe);
  expect([...pairs.values]).toEqual([-1, -2]);
});
