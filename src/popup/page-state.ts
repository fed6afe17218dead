import type { PageInfo, PageReport } from "../browser/protocol.ts";
import type { Tab } from "../browser/tabs.ts";
import type { ReaderState } from "./api.ts";

/** Why no reader script runs in a tab. `unloaded`: an ordinary page that was open before Kontekst was installed. */
export type ClosedReason = "browser" | "store" | "pdf" | "file" | "unloaded" | "unknown";

/** What the popup can say of the page in question. */
export type PageState =
  | { readonly kind: "loading" }
  | { readonly kind: "closed"; readonly reason: ClosedReason }
  | { readonly kind: "off"; readonly page: PageInfo }
  | { readonly kind: "not-news"; readonly page: PageInfo }
  /** The script reads, but its report is not here. `again`: it was asked to read once more, as the worker had forgotten. */
  | { readonly kind: "waiting"; readonly page: PageInfo; readonly again: boolean }
  | { readonly kind: "report"; readonly page: PageInfo; readonly report: PageReport }
  | { readonly kind: "failed"; readonly message: string };

/** The state that the answers of reader script and worker amount to. */
export function pageState(tab: Tab, reader: ReaderState | null, report: PageReport | null): PageState {
  if (!reader) return { kind: "closed", reason: closedReason(tab.url) };
  // Chromium's viewer is a page without text, in which our script runs as in any other.
  const isEmpty = reader.state === "not-news" || report?.words === 0;
  if (isEmpty && closedReason(reader.page.url) === "pdf") return { kind: "closed", reason: "pdf" };
  if (reader.state !== "reading") return { kind: reader.state, page: reader.page };
  if (!report) return { kind: "waiting", page: reader.page, again: false };
  return { kind: "report", page: report.page, report };
}

const STORES = ["chromewebstore.google.com", "microsoftedge.microsoft.com", "addons.mozilla.org"];

/** Why an extension's script is missing at an address; the address is unknown where the browser does not tell it. */
export function closedReason(address: string | undefined): ClosedReason {
  if (!address || !URL.canParse(address)) return "unknown";
  const url = new URL(address);
  if (/\.pdf$/i.test(url.pathname)) return "pdf";
  if (url.protocol === "file:") return "file";
  if (url.protocol !== "https:" && url.protocol !== "http:") return "browser";
  return STORES.includes(url.hostname) ? "store" : "unloaded";
}
