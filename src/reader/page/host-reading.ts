import type { HostRequest, PageInfo } from "../../browser/protocol.ts";
import type { Block, Mention } from "../../engine/types.ts";
import { troubleTo } from "../note-trouble.ts";
import type { SendToHost } from "../send-to-host.ts";
import { PageOutline } from "./page-outline.ts";
import type { TextBlock } from "./text-block.ts";
import type { TextMap } from "./text-map.ts";
import { rest } from "./yield-to-page.ts";

/** Shortest and longest time (ms) between an answer of the host and the next question about changes. */
const PAUSE = { shortest: 100, longest: 2_000 } as const;
/** After an error of the host: first wait (ms), doubled each time, and how often. */
const RETRY = { wait: 500, times: 6 } as const;

/** What the page says of itself: in its own words, until the host has understood them. */
export type SaidOfPage = Pick<HostRequest<"page/read">, "page" | "declared" | "previous">;

/** Keeps the host told of the page's text, one question at a time, and hands on the mentions that it finds. */
export class HostReading {
  readonly #map: TextMap;
  readonly #send: SendToHost;
  readonly #signal: AbortSignal;
  readonly #onMentions: (mentions: readonly Mention[]) => void;
  /** What the host knows of the page's text: ids and texts. */
  readonly #told = new Map<number, string>();
  readonly #untold = new Set<number>();
  #said: SaidOfPage;
  #outline = new PageOutline();
  #tellsAll = true;
  #isPart = false;
  #isAsking = false;
  #pause: number = PAUSE.shortest;
  #failures = 0;

  constructor(
    map: TextMap,
    { said, send, signal }: { said: SaidOfPage; send: SendToHost; signal: AbortSignal },
    onMentions: (mentions: readonly Mention[]) => void,
  ) {
    this.#map = map;
    this.#said = said;
    this.#send = send;
    this.#signal = signal;
    this.#onMentions = onMentions;
  }

  /** The page as far as it is known. */
  get page(): PageInfo {
    return this.#said.page;
  }

  /** Whether a block still has the text that the host has read. */
  knows(block: number): boolean {
    return this.#map.get(block)?.text === this.#told.get(block);
  }

  /**
   * Blocks are new, changed or gone.
   * @param isPart whether the page is not read to its end yet: the host then reads it anew each time
   */
  tell(blocks: Iterable<number>, isPart: boolean): void {
    for (const id of blocks) this.#untold.add(id);
    this.#tellsAll ||= isPart || this.#isPart;
    this.#isPart = isPart;
    void this.#tell();
  }

  /** Tells everything again: the host has forgotten it, or would read it otherwise now. */
  tellAgain(): void {
    this.#tellsAll = true;
    void this.#tell();
  }

  async #tell(): Promise<void> {
    if (this.#isAsking) return;
    this.#isAsking = true;
    while (!this.#signal.aborted && (this.#tellsAll || this.#untold.size > 0)) {
      try {
        const isPart = this.#isPart;
        const mentions = await this.#ask();
        if (this.#signal.aborted) return;
        this.#failures = 0;
        if (mentions !== undefined) this.#onMentions(mentions);
        // What follows a part is no change of the page.
        if (isPart) continue;
        await rest(this.#pause);
        this.#pause = this.#untold.size > 0 ? Math.min(this.#pause * 2, PAUSE.longest) : PAUSE.shortest;
      } catch (error) {
        troubleTo(this.#send)(error);
        this.#tellsAll = true;
        this.#failures += 1;
        if (this.#failures > RETRY.times) break;
        await rest(RETRY.wait * 2 ** this.#failures);
      }
    }
    this.#isAsking = false;
  }

  /** @returns all mentions of the page; undefined where nothing needed to be asked, or all must be told again */
  async #ask(): Promise<readonly Mention[] | undefined> {
    const blocks: Block[] = [];
    if (this.#tellsAll) {
      this.#tellsAll = false;
      this.#untold.clear();
      this.#told.clear();
      this.#outline = new PageOutline();
      for (const block of this.#map.inOrder()) blocks.push(this.#noted(block));
      const outline = this.#outline.untold();
      const isPart = this.#isPart;
      const { page, mentions } = await this.#send("page/read", { ...this.#said, blocks, outline, isPart });
      this.#said = { page };
      return mentions;
    }
    const removed: number[] = [];
    for (const id of this.#untold) {
      const block = this.#map.get(id);
      if (block === undefined) {
        if (this.#told.delete(id)) removed.push(id);
      } else if (!this.knows(id)) blocks.push(this.#noted(block));
    }
    this.#untold.clear();
    if (blocks.length === 0 && removed.length === 0) return undefined;
    const outline = this.#outline.untold();
    const answer = await this.#send("page/changed", { blocks, outline, removed });
    if (answer.state === "read") return answer.mentions;
    this.#tellsAll = true;
    return undefined;
  }

  #noted(block: TextBlock): Block {
    const { id, text, role, language } = block;
    this.#told.set(id, text);
    return { id, text, role, ...this.#outline.place(block), ...(language !== undefined && { language }) };
  }
}
