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
  expect(closedReason({ url: "chrome://extensions/" })).toBe("browser");
  expect(closedReason({ url: "https://addons.mozilla.org/nb-NO/firefox/" })).toBe("store");
  expect(closedReason({ url: "https://a.example/rapport.PDF?x=1" })).toBe("pdf");
  expect(closedReason({ url: "file:///home/reader/saved.html" })).toBe("file");
  expect(closedReason({ url: "https://a.example/" })).toBe("unloaded");
  expect(closedReason({})).toBe("unknown");
  expect(closedReason({ url: "not an address" })).toBe("unknown");
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
  const viewer: PageInfo = { ...page, judgement: { news: false, reason: "pdf" } };
  const closed = { kind: "closed", reason: "pdf" };
  expect(pageState({ id: 1 }, { state: "not-news", page: viewer }, null)).toEqual(closed);
  expect(pageState({ id: 1 }, { state: "off", page: viewer }, null)).toEqual(closed);
});

test("a PDF with a title of its own is told by the icon that Firefox gives its viewer", () => {
  const tab = { url: "https://a.example/report?id=1", title: "The year in figures - report" };
  expect(closedReason({ ...tab, icon: "chrome://global/skin/icons/pdf.svg" })).toBe("pdf");
  expect(closedReason({ ...tab, icon: "https://a.example/pdf.svg" })).toBe("unloaded");
});

test("where our script may not be, the tab's title tells a PDF whose address does not", () => {
  expect(closedReason({ url: "https://a.example/report?id=1", title: "report" })).toBe("pdf");
  expect(closedReason({ url: "https://a.example/get?id=1", title: "Yearly report.pdf" })).toBe("pdf");
  expect(closedReason({ url: "https://a.example/report", title: "The report of the year" })).toBe("unloaded");
  expect(closedReason({ url: "https://a.example/", title: "" })).toBe("unloaded");
});
