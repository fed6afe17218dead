import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import type { BrowserName } from "../../scripts/lib/browser/find.ts";
import { pageCode } from "../../scripts/lib/page-code.ts";
import { root } from "../../scripts/lib/run.ts";
import { type Served, serve } from "../../scripts/lib/serve.ts";
import { pageWithoutKontekst } from "../browser/kept-browsers.ts";

export interface RealPage {
  readonly page: Page;
  /** Opens a page of HTML with the page work in it, as the global `kontekst`: see in-page.ts. */
  open(html: string): Promise<void>;
  close(): Promise<void>;
}

/** The same for both browsers. */
let code: Promise<string> | undefined;

/** A real browser with pages from loopback that the page work is loaded into, without the extension around it. */
export async function openRealPage(name: BrowserName): Promise<RealPage> {
  code ??= pageCode("tests/in-page/in-page.ts", "kontekstInPage");
  const style = readFileSync(join(root, "entrypoints", "reader.content", "highlights.css"), "utf8");
  const script = await code;
  let body = "";
  const served: Served = await serve(() => ({ body }));
  const page = await pageWithoutKontekst(name);
  await page.setViewport({ width: 800, height: 600 });
  return {
    page,
    async open(html) {
      body = html;
      await page.goto(`${served.origin}/2021/08/12/kabul`, { waitUntil: "load" });
      await page.addStyleTag({ content: style });
      await page.evaluate(script);
    },
    async close() {
      await page.close();
      await served.close();
    },
  };
}
