import type { HostHandlers } from "../../browser/messages.ts";
import type { HostResponse } from "../../browser/protocol.ts";
import { isPrivateTab, onTabClosed } from "../../browser/tabs.ts";
import { DraftDesk } from "../draft-desk.ts";
import type { Shared } from "./shared.ts";
import { sharedWork } from "./shared-work.ts";

/** Datasets that are drafted of a page. */
export function draftRequests({ pages, library }: Shared) {
  const drafts = new DraftDesk();
  onTabClosed((tab) => drafts.leave(tab));

  const make = sharedWork(async (tab: number): Promise<HostResponse<"draft/make">> => {
    const page = pages.get(tab);
    if (!page) return { state: "unread" };
    const isPrivate = await isPrivateTab(tab);
    const open = await drafts.of(page.info.url, isPrivate);
    if (open !== undefined) return { state: "ready", id: open };
    const { draftPage } = await import("../draft-page.ts");
    const made = await draftPage(page, await library());
    if (made.draft.entities.length === 0) return { state: "empty" };
    const id = crypto.randomUUID();
    await drafts.put({ ...made, version: 1, id, page: { url: page.info.url, tab }, stored: !isPrivate });
    return { state: "ready", id };
  });

  return {
    "draft/make": ({ tab }) => make(tab),

    "draft/get": ({ id }) => drafts.get(id),

    async "draft/drop"({ id }) {
      await drafts.drop(id);
      return {};
    },
  } satisfies Partial<HostHandlers>;
}
