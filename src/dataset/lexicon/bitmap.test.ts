import { expect, test } from "vitest";
import { HashBits } from "./bitmap.ts";

const hashes = Array.from({ length: 500 }, (_, i) => Math.imul(i + 1, 0x9e3779b1) >>> 0);

function passes({ shift, bits }: ReturnType<HashBits["fold"]>, hash: number): boolean {
  const place = hash >>> shift;
  return (((bits[place >>> 5] ?? 0) >>> (place & 31)) & 1) === 1;
}

test("folded together, every hash that was added passes and few others do", () => {
  const marked = new HashBits(1_000_000);
  for (const hash of hashes) marked.add(hash);
  const folded = marked.fold();
  expect(folded.bits.length * 32).toBe(8192);
  expect(hashes.every((hash) => passes(folded, hash))).toBe(true);
  const others = Array.from({ length: 10_000 }, (_, i) => Math.imul(i + 1, 0xc2b2ae35) >>> 0);
  expect(others.filter((hash) => passes(folded, hash)).length).toBeLessThan(1000);
});

test("a hash is a place of the size that 2 to the rest of its bits says", () => {
  const marked = new HashBits(0);
  marked.add(0xffff_ffff);
  const { shift, bits } = marked.fold();
  expect(bits.length * 32).toBe(2 ** (32 - shift));
  expect(bits.at(-1)).toBe(0x8000_0000);
  expect(bits.slice(0, -1).every((word) => word === 0)).toBe(true);
});
