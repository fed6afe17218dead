import { expect, test } from "vitest";
import { articleOf } from "../../scripts/lib/draft-article.ts";
import { knownEntities } from "../../scripts/lib/known-entities.ts";
import { loadDatasets } from "../../scripts/lib/load-datasets.ts";
import { cpuTime } from "../../tests/lib/cpu-time.ts";
import { draftDataset } from "./draft-dataset.ts";

const world = knownEntities(await loadDatasets(["world"]));
const idsOf = (file: string, text: string, language: string): string[] =>
  draftDataset(articleOf(file, text, language), world).entities.map(({ id }) => id);

const PARAGRAPH =
  "Ordfører Lise Vangsnes sier at byens folk skal få nye lokaler, og at ingen mister jobben når flyttingen er over til sommeren.";
const page = (top: string, bottom = "") =>
  `<!doctype html><html lang="nb"><title>Havna</title><article><h1>Havna flyttes</h1>${top}<p>${PARAGRAPH}</p><p>${PARAGRAPH}</p>${bottom}<p>${PARAGRAPH}</p></article>`;

test("who wrote the article and who took its pictures is no part of the story", () => {
  const top = "<div>Kari Solheim</div><div>Av Peter Dahl og Ida Moe</div>";
  const bottom = "<figure><figcaption>Kaia. Foto: Nils Berg / Avisa</figcaption></figure>";
  expect(idsOf("page.html", page(top, bottom), "nb")).toEqual(["lise-vangsnes"]);
});

test("a name with an agency beside it took the picture", () => {
  const text = "Kaia lå øde i går. Nils Berg/AFP\nEFE/ J.J. Velsing";
  expect(idsOf("article.txt", text, "nb").filter((id) => /berg|velsing/.test(id))).toEqual([]);
});

test("who is credited and stands in the story as well is kept", () => {
  const bottom =
    "<p>Foto: Nils Berg</p><p>Fotografen Nils Berg falt i vannet mens han tok bildet av den nye kaia.</p>";
  expect(idsOf("page.html", page("", bottom), "nb")).toEqual(["lise-vangsnes", "nils-berg"]);
});

test("a list of names is no byline", () => {
  const names = ["Kari Solheim", "Peter Dahl", "Ida Moe", "Nils Berg", "Ole Vik"];
  expect(idsOf("page.html", page(names.map((name) => `<div>${name}</div>`).join("")), "nb")).toHaveLength(6);
});

test.each([
  ["Les også: Kari Solheim åpner opp om havna", "nb"],
  ["Läs mer: Kari Solheim berättar om hamnen", "sv"],
  ["Read more: Kari Solheim speaks of the port", "en"],
  ["Lire aussi : Kari Solheim parle du port", "fr"],
])("«%s» leads to another story", (teaser, language) => {
  expect(idsOf("article.txt", teaser, language)).toEqual([]);
});

test("shouted words before a colon begin a caption, and buttons to share a page are no name", () => {
  expect(idsOf("article.txt", "STERKE BILDER: Her ligger kaia øde.\nKNIV: Den er øde.", "nb")).toEqual([]);
  const bar = "Facebook Twitter Flipboard Send Linkedin Messenger Bluesky Telegram";
  expect(idsOf("article.txt", bar, "en")).toEqual([]);
});

test("shouted lines and long numbers are read in no time", () => {
  const shouted = "SOCCERRESULTSOFFRIDAYANDSATURDAYINVELSTRANDANDELSEWHERE a";
  const text = `Foto: ${shouted}, Nils Berg\nAv ${shouted}\nAv ${"1".repeat(60)} a\n`;
  expect(cpuTime(() => idsOf("article.txt", text, "nb"))).toBeLessThan(2_000);
});
