import type { HostRequest, HostRequestType, HostResponse } from "../../src/browser/protocol.ts";
import { createPageReader } from "../../src/reader/page/page-reader.ts";

declare global {
  /** The text of the blocks that a summary would take for the article's. */
  var articleBody: () => Promise<string>;
}

const ROLES = new Set(["lead", "body"]);

globalThis.articleBody = () =>
  new Promise((resolve) => {
    const end = new AbortController();
    const send = async <T extends HostRequestType>(
      type: T,
      request: HostRequest<T>,
    ): Promise<HostResponse<T>> => {
      if (type === "page/read") {
        const { blocks } = request as HostRequest<"page/read">;
        end.abort();
        resolve(
          blocks
            .filter(({ role = "body" }) => ROLES.has(role))
            .map(({ text }) => text)
            .join("\n"),
        );
      }
      return new Promise(() => undefined);
    };
    createPageReader(document, {
      setup: { pages: "all", site: "on", underline: "first" },
      send,
      signal: end.signal,
    });
    setTimeout(() => resolve(""), 5_000);
  });
