import { expect, test } from "vitest";
import type { Trouble, TroubleEntry } from "../browser/protocol.ts";
import { logTrouble } from "./trouble-log.ts";

const trouble: Trouble = {
  part: "worker",
  doing: "page/read",
  error: "TypeError",
  at: ["background.js:1:20"],
};
const on = (today: string, version = "1.0.0") => ({ today, version });

test("a trouble is dated by days", () => {
  expect(logTrouble([], trouble, on("2026-03-01"))).toEqual([
    { ...trouble, version: "1.0.0", first: "2026-03-01", last: "2026-03-01", count: 1 },
  ]);
});

test("what happens again is counted and comes first", () => {
  const other: Trouble = { ...trouble, doing: "card/view" };
  let log = logTrouble([], trouble, on("2026-03-01"));
  log = logTrouble(log, other, on("2026-03-02"));
  log = logTrouble(log, trouble, on("2026-03-03"));
  expect(log.map(({ doing, first, last, count }) => [doing, first, last, count])).toEqual([
    ["page/read", "2026-03-01", "2026-03-03", 2],
    ["card/view", "2026-03-02", "2026-03-02", 1],
  ]);
});

test("another version's are its own", () => {
  const log = logTrouble([], trouble, on("2026-03-01"));
  expect(logTrouble(log, trouble, on("2026-03-02", "1.0.1"))).toHaveLength(2);
});

test("the log is bounded: those that happened last stay", () => {
  let log: TroubleEntry[] = [];
  for (let n = 0; n < 1_000; n += 1)
    log = logTrouble(log, { ...trouble, at: [`background.js:1:${n}`] }, on("2026-03-01"));
  expect(log).toHaveLength(40);
  expect(log[0]?.at).toEqual(["background.js:1:999"]);
});
