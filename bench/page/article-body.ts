import { mainContent } from "../../src/article/main-content.ts";
import type { HostRequest, HostRequestType, HostResponse } from "../../src/browser/protocol.ts";
import { createPageReader } from "../../src/reader/page/page-reader.ts";

export interface Body {
  /** Lead and paragraphs. */
  readonly running: string;
  /** With lists and subheadings. */
  readonly whole: string;
}

declare global {
  /** The text of the blocks that are the article's. */
  var articleBody: () => Promise<Body>;
}

globalThis.articleBody = () =>
  new Promise((resolve) => {
    const end = new AbortController();
    const plain = (text: string) => text.replace(/\s+/g, " ").trim();
    const main = mainContent(document);
    const parts = new Set(
      Array.from(main.querySelectorAll("li, dt, dd, td, th, h2, h3, h4, h5, h6"), (part) =>
        plain(part.textContent),
      ),
    );
    const send = async <T extends HostRequestType>(
      type: T,
      request: HostRequest<T>,
    ): Promise<HostResponse<T>> => {
      if (type === "page/read") {
        const { blocks } = request as HostRequest<"page/read">;
        end.abort();
        const running = blocks.filter(({ role = "body" }) => role === "body" || role === "lead");
        const whole = blocks.filter((block) => running.includes(block) || parts.has(plain(block.text)));
        const textOf = (of: typeof blocks) => of.map(({ text }) => text).join("\n");
        resolve({ running: textOf(running), whole: textOf(whole) });
      }
      return new Promise(() => undefined);
    };
    createPageReader(document, {
      setup: { pages: "all", site: "on", underline: "first" },
      send,
      signal: end.signal,
    });
    setTimeout(() => resolve({ running: "", whole: "" }), 5_000);
  });
