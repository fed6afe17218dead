import { MOST_BLOCKS, MOST_ELEMENTS, MOST_UNITS } from "../browser/protocol/pages.ts";
import type { PageInfo } from "../browser/protocol.ts";
import { createDocument, type TextDocument } from "../engine/annotate.ts";
import { textLanguage } from "../engine/language/text-language.ts";
import type { Block, Mention, Outline, OutlineElement } from "../engine/types.ts";
import type { Library } from "./library.ts";

/** A page that a tab shows, as far as it has been read. */
export interface OpenPage {
  readonly info: PageInfo;
  readonly document: TextDocument;
  /** Whether its tab is in a private window. */
  readonly private: boolean;
  /** The text of each block, in the order of their ids. */
  readonly blocks: Map<number, Block>;
  /** The elements around them. */
  readonly outline: OutlineElement[];
  mentions: readonly Mention[];
}

/**
 * What is known of the pages that are open, by tab. It lives as long as the worker: a page that is asked for after the
 * worker was stopped is unknown, and its reader script sends it again.
 */
export class OpenPages {
  readonly #pages = new Map<number, OpenPage>();

  get(tab: number): OpenPage | undefined {
    return this.#pages.get(tab);
  }

  read(tab: number, ...page: Parameters<typeof readPage>): OpenPage {
    const read = readPage(...page);
    this.#pages.set(tab, read);
    return read;
  }

  /**
   * Undefined where the page is not known, or has told more in all its changes than one message may: the reader script must
   * send all of it, as far as it is still there.
   */
  change(
    tab: number,
    blocks: readonly Block[],
    removed: readonly number[],
    outline: Outline = [],
  ): OpenPage | undefined {
    const page = this.#pages.get(tab);
    if (!page) return undefined;
    for (const element of outline) page.outline.push(element);
    page.document.change(blocks, removed);
    for (const id of removed) page.blocks.delete(id);
    for (const block of blocks) page.blocks.set(block.id, block);
    if (isTooMuch(page)) {
      this.#pages.delete(tab);
      return undefined;
    }
    page.mentions = page.document.mentions();
    return page;
  }

  forget(tab: number): void {
    this.#pages.delete(tab);
  }

  forgetAll(): void {
    this.#pages.clear();
  }
}

/** @param said what the page says of itself; its language is believed as far as its text bears it out */
export function readPage(
  lexicon: Library["lexicon"],
  said: PageInfo,
  blocks: readonly Block[],
  isPrivate = false,
  outline: Outline = [],
): OpenPage {
  const { language: declared, ...rest } = said;
  const language = textLanguage(declared, storyOf(blocks));
  const info: PageInfo = { ...rest, ...(language !== undefined && { language }) };
  const document = createDocument(lexicon, {
    ...(info.language !== undefined && { language: info.language }),
    ...(info.date !== undefined && { date: info.date }),
    ...(info.headline !== undefined && { title: info.headline }),
    ...(info.publisher !== undefined && { publisher: info.publisher }),
  });
  document.read(blocks);
  return {
    info,
    document,
    private: isPrivate,
    blocks: new Map(blocks.map((block) => [block.id, block])),
    outline: [...outline],
    mentions: document.mentions(),
  };
}

function isTooMuch({ blocks, outline }: OpenPage): boolean {
  if (outline.length > MOST_ELEMENTS || blocks.size > MOST_BLOCKS) return true;
  let units = 0;
  for (const { text } of blocks.values()) units += text.length;
  return units > MOST_UNITS;
}

/** Ids of the entities of a dataset that a page names. */
export function entitiesOf({ mentions }: OpenPage, dataset: string): string[] {
  return mentions.flatMap((mention) => (mention.dataset === dataset ? mention.entity : []));
}

/** The text that tells a page's language: the story first, as menus and teasers are in many. */
function storyOf(blocks: readonly Block[]): string {
  const isStory = ({ role }: Block) => role === "body" || role === "lead" || role === "headline";
  const texts = blocks.toSorted((a, b) => Number(isStory(b)) - Number(isStory(a))).map(({ text }) => text);
  return texts.join("\n");
}
