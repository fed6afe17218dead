// @vitest-environment happy-dom
import { afterEach, expect, test } from "vitest";
import { fakeApi, page, press, putAway, report, show } from "../../tests/lib/shown-popup.ts";
import type { PopupApi } from "./api.ts";

afterEach(putAway);

test.each([
  ["switched off", { readerState: async () => ({ state: "off", page }) }, "Kontekst is off here"],
  [
    "not news",
    {
      readerState: async () => ({
        state: "not-news",
        page: { ...page, judgement: { news: false, reason: "readable" } },
      }),
    },
    "Probably not a news page",
  ],
  ["only when asked", { readerState: async () => ({ state: "not-news", page }) }, "Kontekst waits for you"],
  [
    "a browser page",
    { tab: async () => ({ id: 7, url: "about:config" }), readerState: async () => null },
    "A page of the browser’s own",
  ],
  [
    "a PDF",
    { tab: async () => ({ id: 7, url: "https://a.example/b.pdf" }), readerState: async () => null },
    "A PDF",
  ],
  ["no names", { report: async () => ({ ...report, entities: [] }) }, "No known names"],
  ["being read", { report: async () => null }, "Reading the page…"],
  ["no answer", { report: () => Promise.reject(new Error("gone")) }, "Kontekst does not answer"],
] satisfies [string, Partial<PopupApi>, string][])("%s is said in words", async (_, changed, title) => {
  const body = await show(fakeApi(changed));
  expect(body.querySelector(".notice")?.textContent).toContain(title);
});

test("a page that is not news can be read all the same", async () => {
  const api = fakeApi({ readerState: async () => ({ state: "not-news", page }) });
  await show(api);
  await press(".notice button");
  expect(api.readPage).toHaveBeenCalledWith(7);
});
