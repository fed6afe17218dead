import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import { expect } from "vitest";
import { articlePage } from "../../scripts/lib/article-page.ts";
import type { OpenBrowser } from "../../scripts/lib/browser/open.ts";
import { root } from "../../scripts/lib/run.ts";

/** The text of the tutorial. */
export const tutorial = readFileSync(join(root, "docs", "tutorial.md"), "utf8");
const [, story = ""] = /```text\n(The council.*?)```/s.exec(tutorial) ?? [];

/** The article of the tutorial as a news page. */
export const harbour = articlePage({
  title: "Council sells harbour",
  date: "2024-05-02",
  language: "en",
  publisher: "The Gazette",
  paragraphs: story.trim().split("\n"),
});

/** The tabs that show drafts, as the extension sees them. */
export function draftTabs(screen: Page): Promise<{ id: number; draft: string; active: boolean }[]> {
  return screen.evaluate(async () => {
    const { tabs } = Reflect.get(globalThis, "browser") ?? Reflect.get(globalThis, "chrome");
    const all: { id: number; active: boolean; url?: string }[] = await tabs.query({});
    return all.flatMap(({ id, active, url = "" }) => {
      const [, draftId] = url.split("options.html#draft=");
      return draftId === undefined ? [] : [{ id, draft: draftId, active }];
    });
  });
}

/** The page of the draft that the extension has opened in a tab of its own, but for one that was open before. */
export async function madeDraft(open: OpenBrowser, screen: Page, before?: string): Promise<Page> {
  const others = async () => (await draftTabs(screen)).filter((tab) => tab.draft !== before);
  await expect.poll(async () => (await others()).length).toBe(1);
  const [found] = await others();
  if (!found) throw new Error("no draft is open");
  // Under load the driver never gets hold of a tab of Firefox that the extension opens: it opens the address itself.
  await screen.evaluate((tab) => {
    const { tabs } = Reflect.get(globalThis, "browser") ?? Reflect.get(globalThis, "chrome");
    return tabs.remove(tab);
  }, found.id);
  return open.openScreen(`options.html#draft=${found.draft}`);
}
