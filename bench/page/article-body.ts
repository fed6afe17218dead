import type { HostRequest, HostRequestType, HostResponse } from "../../src/browser/protocol.ts";
import type { BlockRole } from "../../src/engine/types.ts";
import { createPageReader } from "../../src/reader/page/page-reader.ts";
import { storyRoles } from "../../src/summary/body/story-roles.ts";

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
    const send = async <T extends HostRequestType>(
      type: T,
      request: HostRequest<T>,
    ): Promise<HostResponse<T>> => {
      if (type === "page/read") {
        const { page, blocks, outline, isPart } = request as HostRequest<"page/read">;
        if (isPart) return { page, mentions: [] } as unknown as HostResponse<T>;
        end.abort();
        const story = storyRoles(blocks, outline);
        const textOf = (...roles: readonly (BlockRole | undefined)[]) =>
          story.flatMap(({ text, role }) => (roles.includes(role) ? text : [])).join("\n");
        resolve({ running: textOf("body", "lead"), whole: textOf("body", "lead", "list", "subheading") });
      }
      return new Promise(() => undefined);
    };
    createPageReader(document, {
      setup: { pages: "all", site: "on", underline: "first" },
      send,
      signal: end.signal,
    });
    setTimeout(() => resolve({ running: "", whole: "" }), 20_000);
  });
