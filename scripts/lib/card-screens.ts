import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import { sampleArticle } from "../../src/welcome/sample-article.ts";
import { textAnnotator } from "./annotate-text.ts";
import { boxesOf, pressInCard, restOn } from "./browser/card.ts";
import { changeSettings, untilCard, untilPainted } from "./browser/kontekst.ts";
import type { OpenBrowser } from "./browser/open.ts";
import { loadDatasets } from "./load-datasets.ts";
import { keepPicture, LOOKS, untilDrawn, type Wanted, wear } from "./looks.ts";
import { root } from "./run.ts";
import { samplePage } from "./sample-page.ts";
import { serve } from "./serve.ts";

/** A card to be pictured: of a name on a page, and what is pressed in it. */
interface CardState {
  readonly name: string;
  /** A page of tests/browser/cards; the sample page without. */
  readonly page?: string;
  /** As that page writes it; on the sample page, the id of an entity. */
  readonly of: string;
  readonly press?: readonly string[];
}

const WHY = ".trust button:first-of-type";
const NOT_THIS_ONE = ".trust button:last-of-type";

const STATES: readonly CardState[] = [
  { name: "country", of: "afghanistan" },
  { name: "city", of: "kabul" },
  { name: "person", of: "john-kirby", press: [".pin"] },
  { name: "organisation", of: "taliban" },
  { name: "newspaper", of: "the-new-york-times" },
  { name: "why", of: "eirik-kristoffersen", press: [".pin", ".mark", WHY] },
  { name: "refused", of: "herat", press: [".pin", NOT_THIS_ONE] },
  { name: "way-back", of: "zaranj", press: [".pin", ".held .entity"] },
  { name: "arabic", page: "arabic", of: "غزني" },
  { name: "hostile", page: "hostile", of: "Ghazni" },
  { name: "dialog", page: "dialog", of: "Herat" },
];

/** Takes pictures of the window with the packaged extension's card in every state. @throws where one does not open */
export async function shootCard(open: OpenBrowser, { only, lang, folder }: Wanted): Promise<void> {
  const sample = samplePage(lang);
  const served = await serve((path) => {
    const name = path.slice(1);
    if (name === "sample") return { body: sample };
    return STATES.some(({ page }) => page === name) ? { body: fixture(name) } : undefined;
  });
  const writtenAs = await namesOfSample(lang);
  const settings = await open.openScreen("options.html");
  await changeSettings(settings, { language: lang });
  const page = await open.browser.newPage();
  try {
    for (const state of STATES) {
      if (!`card-${state.name}`.includes(only)) continue;
      for (const look of LOOKS) {
        await wear(page, look);
        await page.goto(`${served.origin}/${state.page ?? "sample"}`);
        await untilPainted(page);
        await page.bringToFront();
        const text = state.page === undefined ? writtenAs.get(state.of) : state.of;
        if (text === undefined) throw new Error(`the sample page does not name ${state.of}`);
        await openCard(page, text);
        for (const selector of state.press ?? []) await pressInCard(page, selector);
        await untilDrawn(page);
        await keepPicture(folder, `card-${state.name}-${look.name}`, await page.screenshot());
        await changeSettings(settings, { corrections: [] });
      }
    }
  } finally {
    await page.close();
    await settings.close();
    await served.close();
  }
}

async function openCard(page: Page, text: string): Promise<void> {
  const [far] = await boxesOf(page, text);
  // As high as leaves the card its room.
  await page.evaluate((y) => scrollTo({ top: y, behavior: "instant" }), (far?.y ?? 0) - 90);
  const [box] = await boxesOf(page, text);
  if (!box) throw new Error(`«${text}» is not shown`);
  await page.mouse.move(1, 1);
  await restOn(page, box);
  await untilCard(page, (said) => said.trim() !== "");
}

/** How the sample page writes its entities first, by id. */
async function namesOfSample(lang: string): Promise<ReadonlyMap<string, string>> {
  const { title, paragraphs, date } = sampleArticle(lang);
  const annotate = textAnnotator(await loadDatasets([]));
  const mentions = annotate([title, ...paragraphs].join("\n"), { language: lang, date });
  return new Map(mentions.toReversed().map(({ entity, text }) => [entity, text]));
}

function fixture(name: string): string {
  return readFileSync(join(root, "tests", "browser", "cards", `${name}.html`), "utf8");
}
