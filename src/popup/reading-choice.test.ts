import { expect, test } from "vitest";
import type { PageInfo } from "../browser/protocol.ts";
import { DEFAULT_SETTINGS, type Settings } from "../browser/settings.ts";
import { switchSite, whyKey } from "./reading-choice.ts";

const news: Pick<PageInfo, "site" | "judgement"> = {
  site: "a.example",
  judgement: { news: true, reason: "json-ld" },
};
const shop: Pick<PageInfo, "site" | "judgement"> = {
  site: "b.example",
  judgement: { news: false, reason: "not-an-article" },
};

test("switching a site off makes an exception, switching it on again takes it away", () => {
  const off = switchSite(DEFAULT_SETTINGS, news, false);
  expect(off.sites).toEqual({ "a.example": "off" });
  expect(switchSite(off, news, true).sites).toEqual({});
});

test("a page that is not news needs an exception to be read", () => {
  expect(switchSite(DEFAULT_SETTINGS, shop, true).sites).toEqual({ "b.example": "on" });
  expect(switchSite({ ...DEFAULT_SETTINGS, pages: "all" }, shop, true).sites).toEqual({});
});

test("other sites keep theirs", () => {
  const before: Settings = { ...DEFAULT_SETTINGS, sites: { "c.example": "off" } };
  expect(switchSite(before, news, false).sites).toEqual({ "a.example": "off", "c.example": "off" });
});

test("the reader's own choice is the reason before the page's nature is", () => {
  expect(whyKey(DEFAULT_SETTINGS, news, true)).toBe("popup_why_jsonLd");
  expect(whyKey(switchSite(DEFAULT_SETTINGS, news, false), news, false)).toBe("popup_why_siteOff");
  expect(whyKey(switchSite(DEFAULT_SETTINGS, shop, true), shop, true)).toBe("popup_why_siteOn");
  expect(whyKey({ ...DEFAULT_SETTINGS, pages: "asked" }, news, false)).toBe("popup_why_onlyAsked");
  expect(whyKey({ ...DEFAULT_SETTINGS, pages: "all" }, shop, true)).toBe("popup_why_everyPage");
  expect(whyKey(DEFAULT_SETTINGS, shop, false)).toBe("popup_why_notAnArticle");
});
