import type { PageReport } from "../browser/protocol.ts";
import type { DatasetIndex } from "../dataset/dataset-index.ts";
import { quantitiesOf } from "../summary/quantities.ts";
import { summarise } from "../summary/summarise.ts";
import { countWords } from "../summary/words.ts";
import type { OpenPage } from "./open-pages.ts";
import { pageEntities } from "./page-entities.ts";
import { storyBlocks } from "./story-blocks.ts";

/** Words of the popup's summary at most. */
const SUMMARY_WORDS = 100;

/** Numbers of the story at most. */
const NUMBERS = 6;

/** All that is known of a page, its entities ranked by their share of the story, in the reader's language. */
export function reportPage(page: OpenPage, datasets: readonly DatasetIndex[], language: string): PageReport {
  const story = storyBlocks(page);
  const blocks = [...story.values()];
  const spoken = page.info.language !== undefined && { language: page.info.language };
  const summary = summarise(blocks, { words: SUMMARY_WORDS, ...spoken, mentions: page.mentions });
  return {
    page: page.info,
    entities: pageEntities(page, datasets, language, story),
    summary,
    numbers: quantitiesOf(blocks, { ...spoken, summary, most: NUMBERS }).map(
      ({ block, start, end, phrase, sentence, explanation }) => ({
        block,
        start,
        end,
        phrase,
        sentence,
        ...(explanation && { explanation }),
      }),
    ),
    words: blocks.reduce((sum, { text }) => sum + countWords(text), 0),
  };
}
