import type { PageInfo } from "../browser/protocol.ts";
import type { Settings } from "../browser/settings.ts";

type Judged = Pick<PageInfo, "site" | "judgement">;

/** Whether Kontekst reads a page of this kind without being asked. */
function readsByItself(pages: Settings["pages"], page: Judged): boolean {
  return pages === "all" || (pages === "news" && page.judgement.news);
}

/** Settings with Kontekst on or off at the page's site. A site that needs no exception has none. */
export function switchSite(settings: Settings, page: Judged, on: boolean): Settings {
  const { [page.site]: _, ...others } = settings.sites;
  const needsException = readsByItself(settings.pages, page) !== on;
  return { ...settings, sites: needsException ? { ...others, [page.site]: on ? "on" : "off" } : others };
}

/** Key of the sentence that says why the page is read, or is not. */
export function whyKey(settings: Settings, page: Judged, reading: boolean): string {
  const site = settings.sites[page.site];
  if (site === "on" && reading) return "popup_why_siteOn";
  if (site === "off" && !reading) return "popup_why_siteOff";
  if (!reading && settings.pages === "asked") return "popup_why_onlyAsked";
  if (reading && settings.pages === "all" && !page.judgement.news) return "popup_why_everyPage";
  return WHY[page.judgement.reason];
}

const WHY = {
  "json-ld": "popup_why_jsonLd",
  "og-article": "popup_why_ogArticle",
  "dated-article": "popup_why_datedArticle",
  readable: "popup_why_readable",
  "not-an-article": "popup_why_notAnArticle",
  pdf: "popup_why_notAnArticle",
  asked: "popup_why_asked",
  "every-page": "popup_why_everyPage",
} as const satisfies Record<PageInfo["judgement"]["reason"], string>;
