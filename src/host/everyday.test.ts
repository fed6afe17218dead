import { expect, test } from "vitest";
import type { Mention } from "../engine/types.ts";
import { builtInDatasets } from "./built-in.ts";
import { countryId, countryOfPage, countryOfReader, withQuiet } from "./everyday.ts";

const nowhere = { languages: [], timeZone: "UTC" };

function mention(type: Mention["type"], entity: string, name: string = entity): Mention {
  return {
    dataset: "world",
    entity,
    block: 0,
    start: 0,
    end: 1,
    type,
    confidence: 1,
    evidence: { name, form: "exact", marks: [], reason: { kind: "only-reading" } },
  };
}

const quietOf = (...parameters: Parameters<typeof withQuiet>) =>
  withQuiet(...parameters).flatMap(({ entity, quiet }) => (quiet ? entity : []));

test.each([
  ["nb", "avis.example", "NO"],
  ["nn", "avis.example", "NO"],
  ["sv-FI", "hbl.fi", "FI"],
  ["en-GB", "bbc.com", "GB"],
  ["en", "bbc.co.uk", "GB"],
  ["en", "apnews.com", undefined],
  ["fr", "lemonde.fr", "FR"],
  ["fr", "journal.example", undefined],
  ["de", "spiegel.example", "DE"],
  ["de", "orf.at", "AT"],
  ["ps", "news.tv", "AF"],
  ["uk", "pravda.example", "UA"],
  [undefined, "nrk.no", "NO"],
  ["not a tag", "news.example", undefined],
])("a page in %s at %s is of %s", (language, site, country) => {
  expect(countryOfPage({ site, ...(language !== undefined && { language }) })).toBe(country);
});

test.each([
  [["nb-NO", "nb", "en-US"], "Europe/Oslo", "NO"],
  [["nb"], "UTC", "NO"],
  [["en-US", "en", "nb"], "Europe/Oslo", "NO"],
  [["en-US", "en"], "Europe/Oslo", undefined],
  [["en-US", "en"], "America/Chicago", "US"],
  [["en-GB"], "UTC", "GB"],
  [[], "UTC", undefined],
])("a reader of %j in %s is in %s", (languages, timeZone, country) => {
  expect(countryOfReader({ languages, timeZone })).toBe(country);
});

test("every country and territory of the world dataset is found by its ISO code", async () => {
  const text = await builtInDatasets.find(({ id }) => id === "world")?.read();
  const { entities } = JSON.parse(text ?? "") as {
    entities: { id: string; facts?: { label: string; value: string }[] }[];
  };
  const codes = entities.flatMap(({ id, facts = [] }) =>
    facts.flatMap(({ label, value }) => (label === "iso-code" ? [[value.slice(0, 2), id] as const] : [])),
  );
  expect(codes.length).toBeGreaterThan(245);
  expect(codes.filter(([code, id]) => countryId(code) !== id)).toEqual([]);
});

test("the countries of page and reader are quiet, others and namesakes of another type are not", () => {
  const mentions = [
    mention("place", "norway", "Norge"),
    mention("place", "sweden", "Sverige"),
    mention("place", "germany", "Tyskland"),
    mention("organisation", "norway"),
  ];
  const page = { language: "nb", site: "nrk.no" };
  expect(quietOf(mentions, page, { languages: ["sv-SE"], timeZone: "UTC" })).toEqual(["norway", "sweden"]);
  expect(withQuiet(mentions, page, nowhere)[2]).toBe(mentions[2]);
});

test.each([
  ["NRK", "nrk.no", ["nrk"]],
  ["BBC News", "bbc.com", ["bbc"]],
  ["The Associated Press", "apnews.com", ["associated-press"]],
  [undefined, "nrk.no", ["nrk"]],
  ["Aftenposten", "aftenposten.no", []],
])("of the publisher %s at %s, all mentions are quiet", (publisher, site, quiet) => {
  const mentions = [
    mention("organisation", "nrk", "NRK"),
    mention("organisation", "bbc", "BBC"),
    mention("organisation", "associated-press", "Associated Press"),
    mention("place", "bbc-tower", "BBC"),
  ];
  const page = { site, ...(publisher !== undefined && { publisher }) };
  expect(quietOf(mentions, page, nowhere)).toEqual(quiet);
});

test("a publisher named in full once and in short is quiet in both", () => {
  const mentions = [
    mention("organisation", "nrk", "Norsk rikskringkasting"),
    mention("organisation", "nrk", "NRK"),
  ];
  expect(quietOf(mentions, { site: "nrk.no" }, nowhere)).toEqual(["nrk", "nrk"]);
});
