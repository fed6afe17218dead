import type { Lexicon, ScanTables } from "../dataset/lexicon/lexicon.ts";
import { languageFor } from "./language/languages.ts";
import { textLanguage } from "./language/text-language.ts";
import { resolve } from "./resolve/resolve.ts";
import { type SpottedBlock, spotBlock } from "./resolve/spot.ts";
import { sight } from "./sighting.ts";
import type { Block, DocumentInfo, Mention } from "./types.ts";

/** A text that is read block by block, and whose mentions are those of the whole. */
export interface TextDocument {
  /** Reads all blocks; forgets earlier ones. */
  read(blocks: readonly Block[]): void;
  /** Reads blocks that are new or changed (by id) and forgets those of `removed`. No other block is scanned again. */
  change(blocks: readonly Block[], removed: readonly number[]): void;
  /** In the order of block ids and of the text; spans lie in their blocks and never overlap. */
  mentions(): Mention[];
}

/** Mentions less likely than this are not given out. */
const LEAST_CONFIDENCE = 0.5;
/** Characters that are looked at to tell the language of a document that does not say. */
const LANGUAGE_SAMPLE = 4_000;

function languageOf(blocks: readonly Block[]): string | undefined {
  let sample = "";
  for (const { text } of blocks) {
    sample += `${text}\n`;
    if (sample.length > LANGUAGE_SAMPLE) break;
  }
  return textLanguage(undefined, sample);
}

/**
 * Makes a document over a lexicon. Its context is that of all blocks: a full name in one makes a surname in another known.
 * Any string is text; nothing throws for what a text holds.
 */
export function createDocument(lexicon: Lexicon & ScanTables, info: DocumentInfo): TextDocument {
  const spotted = new Map<number, SpottedBlock>();
  let language = info.language;
  let known: Mention[] | undefined;

  function add(blocks: readonly Block[]): void {
    known = undefined;
    const usual = languageFor(language ?? "");
    for (const block of blocks) {
      const own = block.language === undefined ? usual : languageFor(block.language);
      spotted.set(block.id, spotBlock(block, own, sight(lexicon, block.text, own)));
    }
  }

  return {
    read(blocks) {
      spotted.clear();
      language = info.language ?? languageOf(blocks);
      add(blocks);
    },
    change(blocks, removed) {
      for (const id of removed) spotted.delete(id);
      language ??= languageOf(blocks);
      add(blocks);
    },
    mentions() {
      if (!known) {
        const blocks = [...spotted.values()].sort((a, b) => a.block.id - b.block.id);
        known = resolve(lexicon, blocks, { ...info, ...(language !== undefined && { language }) }).filter(
          ({ confidence }) => confidence >= LEAST_CONFIDENCE,
        );
      }
      return known;
    },
  };
}
