import type { ReaderSetup } from "../browser/protocol.ts";
import type { EntityRef } from "../engine/types.ts";
import { createCard } from "./card/card.ts";
import type { CardContent, Correction } from "./card/content.ts";
import { createIntent } from "./intent/driver.ts";
import { nextMention, occurrencesOf } from "./mention-walk.ts";
import { troubleTo } from "./note-trouble.ts";
import type { PageMention, PageReader } from "./page/page-reader.ts";
import type { SendToHost } from "./send-to-host.ts";

/** A mention as the pointer and the keyboard know it. */
interface MentionTarget {
  readonly key: string;
  readonly mention: PageMention;
  /** Where the pointer was, CSS px of the viewport. */
  readonly at?: { readonly x: number; readonly y: number };
}

/** Cards on the mentions of a page. */
export interface Interaction {
  /** Goes to the next or previous mention, of one entity or of any, and opens its card. */
  step(direction: 1 | -1, entity?: EntityRef): void;
  /** The mentions have changed: a card whose mention has gone closes. */
  mentionsChanged(): void;
  close(): void;
}

/** Listens to pointer, keyboard and touch, and opens cards. Adds nothing to the page before the first card. */
export function createInteraction(options: {
  readonly document: Document;
  readonly page: PageReader;
  readonly setup: Pick<ReaderSetup, "language" | "messages" | "styles">;
  readonly send: SendToHost;
  readonly signal: AbortSignal;
}): Interaction {
  const { document, page, setup, send, signal } = options;

  const keys = new WeakMap<PageMention, string>();
  let keysGiven = 0;
  /** Stays open though its mention has gone, so that the refusal can be taken back. */
  let refused: PageMention | undefined;
  /** One after the other: where one must be asked again, it would else come after the next and undo it. */
  let corrected: Promise<unknown> = Promise.resolve();
  /** Where the keyboard is. */
  let current: PageMention | undefined;

  const card = createCard({
    document,
    messages: setup.messages,
    language: setup.language,
    styles: setup.styles,
    signal,
    callbacks: {
      view: load,
      occurrences: (entity) => occurrencesOf(page.mentions(), entity, intent.shown()?.mention),
      step: (entity, direction) => step(direction, entity),
      correct,
      pin: (on) => intent.pin(on),
      close: () => intent.dismiss(),
      enter: () => intent.enter(),
    },
  });

  const intent = createIntent<MentionTarget, CardContent>({
    window,
    signal,
    ports: {
      targetAt(x, y) {
        const mention = page.mentionAt(x, y);
        return mention ? { ...targetOf(mention), at: { x, y } } : null;
      },
      async load({ mention }) {
        const [content, why] = await Promise.all([load(mention), send("card/why", mention.evidence)]);
        return content && { ...content, why };
      },
      show({ mention, at }, content, mode) {
        if (mode === "keyboard") page.setCurrent(mention);
        current = mention;
        card.open(
          content,
          {
            rects: () => page.rectsOf(mention),
            node: page.nodeOf(mention) ?? document.documentElement,
            name: mention.evidence.name,
            ...(at && { at }),
          },
          mode,
        );
      },
      setMode: (mode) => card.setMode(mode),
      hide(restoreFocus) {
        refused = undefined;
        page.setCurrent(undefined);
        card.close(restoreFocus);
      },
      cardBox: () => card.box(),
      isCard: (event) => card.owns(event),
      enterCard: () => card.enter(),
      failed: troubleTo(send),
    },
  });

  async function load({ dataset, entity }: EntityRef): Promise<CardContent | null> {
    const { date } = page.page();
    const [view, map] = await Promise.all([
      send("card/view", { dataset, entity, ...(date !== undefined && { date }) }),
      send("card/map", { dataset, entity }),
    ]);
    if (view === null) return null;
    return map === null ? { view } : { view, map };
  }

  function targetOf(mention: PageMention): MentionTarget {
    let key = keys.get(mention);
    if (key === undefined) {
      keysGiven += 1;
      key = String(keysGiven);
      keys.set(mention, key);
    }
    return { key, mention };
  }

  function step(direction: 1 | -1, entity?: EntityRef): void {
    const next = nextMention(page, intent.shown()?.mention ?? current, direction, entity);
    if (!next) return;
    page.goTo(next, false);
    intent.step(targetOf(next));
  }

  async function correct(how: Correction): Promise<void> {
    const mention = intent.shown()?.mention;
    if (!mention) return;
    refused = mention;
    const { dataset, entity, evidence } = mention;
    const refusal = { dataset, entity, name: evidence.name, site: page.page().site, scope: how };
    corrected = corrected.catch(() => undefined).then(() => send("mention/correct", refusal));
    await corrected;
    page.tellAgain();
  }

  return {
    step,
    mentionsChanged() {
      const shown = intent.shown()?.mention;
      if (shown && shown !== refused && page.nodeOf(shown) === undefined) intent.gone();
    },
    close: () => intent.gone(),
  };
}
