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
  if (!reader) return { kind: "closed", reason: closedReason(tab) };
  // In Chromium's viewer our script runs as in any page.
  if (reader.page.judgement.reason === "pdf") return { kind: "closed", reason: "pdf" };
  if (reader.state !== "reading") return { kind: reader.state, page: reader.page };
  if (!report) return { kind: "waiting", page: reader.page, again: false };
  return { kind: "report", page: report.page, report };
}

const STORES = ["chromewebstore.google.com", "microsoftedge.microsoft.com", "addons.mozilla.org"];

/** The icon that Firefox gives the tab of its viewer of PDFs. */
const PDF_ICON = /^chrome:.*\bpdf\b/;

/**
 * Why an extension's script is missing in a tab; the address is unknown where the browser does not tell it. Firefox lets no
 * extension into its viewer of PDFs nor tells what it shows, but gives the tab an icon of its own, and names it after the
 * file where that has no title: as the server calls it, or by the end of the address.
 */
export function closedReason({
  url: address,
  title,
  icon,
}: Pick<Tab, "url" | "title" | "icon">): ClosedReason {
  if (!address || !URL.canParse(address)) return "unknown";
  const url = new URL(address);
  const isWeb = url.protocol === "https:" || url.protocol === "http:";
  const [file] = url.pathname.split("/").slice(-1);
  const isNamedAsFile = title !== undefined && title !== "" && (title === file || /\.pdf$/i.test(title));
  if (PDF_ICON.test(icon ?? "")) return "pdf";
  if (/\.pdf$/i.test(url.pathname) || (isWeb && isNamedAsFile)) return "pdf";
  if (url.protocol === "file:") return "file";
  if (!isWeb) return "browser";
  return STORES.includes(url.hostname) ? "store" : "unloaded";
}
