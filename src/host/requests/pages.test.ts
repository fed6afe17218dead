import { expect, test, vi } from "vitest";
import { pageRequests } from "./pages.ts";
import type { Shared } from "./shared.ts";

vi.mock("webextension-polyfill", () => {
  const event = { addListener: () => undefined, removeListener: () => undefined };
  return { default: { tabs: { onRemoved: event }, storage: { onChanged: event }, runtime: {} } };
});

test("what a tab asks that is being closed, which Firefox gives no name, is answered, and nothing is read or kept", async () => {
  // Nothing of what is shared is asked for.
  const untouched = new Proxy({}, { get: (_, key) => vi.fn(() => expect.unreachable(String(key))) });
  const requests = pageRequests(untouched as Shared, "");
  const asker = { from: "reader", url: "https://news.example/1", private: false } as const;
  const page = {
    url: asker.url,
    site: "news.example",
    judgement: { news: true, reason: "every-page" },
  } as const;
  const blocks = [{ id: 0, text: "John Kirby spoke of Kabul." }];
  expect(await requests["page/read"]({ page, blocks, outline: [], isPart: false }, asker)).toEqual({
    page,
    mentions: [],
  });
  expect(await requests["page/changed"]({ blocks, outline: [], removed: [] }, asker)).toEqual({
    state: "read",
    mentions: [],
  });
  expect(await requests["page/gone"]({}, asker)).toEqual({});
});
