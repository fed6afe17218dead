import { expect, test } from "vitest";
import type { PageInfo, PageReport } from "../browser/protocol.ts";
import { closedReason, pageState } from "./page-state.ts";

const page: PageInfo = {
  url: "https://a.example/",
  site: "a.example",
  judgement: { news: true, reason: "json-ld" },
};
const report: PageReport = { page, entities: [], summary: [], numbers: [], words: 0 };

test("a tab without reader script is closed, and its address says why", () => {
  expect(pageState({ id: 1, url: "about:debugging" }, null, null)).toEqual({
    kind: "closed",
    reason: "browser",
  });
  expect(closedReason("chrome://extensions/")).toBe("browser");
  expect(closedReason("https://addons.mozilla.org/nb-NO/firefox/")).toBe("store");
  expect(closedReason("https://a.example/rapport.PDF?x=1")).toBe("pdf");
  expect(closedReason("file:///home/reader/saved.html")).toBe("file");
  expect(closedReason("https://a.example/")).toBe("unloaded");
  expect(closedReason(undefined)).toBe("unknown");
  expect(closedReason("not an address")).toBe("unknown");
});

test("a script that does not read outranks a report from before it was switched off", () => {
  expect(pageState({ id: 1 }, { state: "off", page }, report)).toEqual({ kind: "off", page });
  expect(pageState({ id: 1 }, { state: "not-news", page }, null)).toEqual({ kind: "not-news", page });
});

test("a page that is read waits for its report", () => {
  expect(pageState({ id: 1 }, { state: "reading", page }, null)).toEqual({
    kind: "waiting",
    page,
    again: false,
  });
  expect(pageState({ id: 1 }, { state: "reading", page }, report)).toEqual({ kind: "report", page, report });
});

test("a viewer of PDFs is no page, though our script runs in it", () => {
  const viewer = { ...page, url: "https://a.example/report.pdf" };
  const closed = { kind: "closed", reason: "pdf" };
  expect(pageState({ id: 1 }, { state: "not-news", page: viewer }, null)).toEqual(closed);
  expect(pageState({ id: 1 }, { state: "reading", page: viewer }, { ...report, page: viewer })).toEqual(
    closed,
  );
  const told = { ...report, page: viewer, words: 300 };
  expect(pageState({ id: 1 }, { state: "reading", page: viewer }, told).kind).toBe("report");
});
