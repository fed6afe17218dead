import { addressOf } from "../article/page-address.ts";
import type { ReaderHandlers } from "../browser/messages.ts";
import type { ReaderSetup } from "../browser/protocol.ts";
import { createInteraction, type Interaction } from "./interaction.ts";
import { removeLeftovers } from "./leftovers.ts";
import { createPageReader, type PageReader } from "./page/page-reader.ts";
import { partOfLife } from "./part-of-life.ts";
import type { SendToHost } from "./send-to-host.ts";

/** What the reader needs of the browser. */
export interface ReaderPorts {
  readonly send: SendToHost;
  /** Answers requests until the signal aborts. */
  readonly serve: (handlers: ReaderHandlers, signal: AbortSignal) => void;
  /** Calls back after each change of the settings, until the signal aborts. */
  readonly onSettingsChanged: (listener: () => void, signal: AbortSignal) => void;
  /** The page is to be read whatever the settings say of pages and sites. */
  readonly always?: boolean;
}

/** A page that is being read with certain settings. */
interface Reading {
  readonly setup: ReaderSetup;
  readonly page: PageReader;
  /** Undefined until there are mentions: a page without any is not listened to. */
  interaction(): Interaction | undefined;
  end(): void;
}

/** Reads the open page and shows cards on it, as the settings say, until `signal` aborts. */
export async function startReader(
  document: Document,
  ports: ReaderPorts,
  signal: AbortSignal,
): Promise<void> {
  if (import.meta.env["FIREFOX"]) removeLeftovers(document);
  const { send } = ports;
  const setUp = async (): Promise<ReaderSetup> => {
    const setup = await send("reader/setup", { site: addressOf(document.URL).site });
    return ports.always ? { ...setup, pages: "all", site: "default" } : setup;
  };
  const setup = await setUp();
  if (signal.aborted) return;
  let reading = begin(setup);

  function begin(setup: ReaderSetup): Reading {
    const life = partOfLife(signal);
    const ends = life.signal;
    let interaction: Interaction | undefined;
    // The page is read from the start, before its reader is at hand here; there are no mentions yet then.
    let page: PageReader | undefined;
    const made = createPageReader(document, {
      setup,
      send,
      signal: ends,
      onMentions() {
        if (page && page.mentions().length > 0) {
          interaction ??= createInteraction({ document, page, setup, send, signal: ends });
        }
        interaction?.mentionsChanged();
      },
      onNavigate: () => interaction?.close(),
    });
    page = made;
    return { setup, page: made, interaction: () => interaction, end: () => life.abort() };
  }

  const take = (setup: ReaderSetup) => {
    if (signal.aborted) return;
    if (JSON.stringify(setup) === JSON.stringify(reading.setup)) return reading.page.tellAgain();
    reading.end();
    reading = begin(setup);
  };
  let isAsking = false;
  let isStale = false;
  /** Asks one at a time, however fast the settings change: of two answers, the older might come last. */
  const setUpAgain = async () => {
    isStale = true;
    if (isAsking) return;
    isAsking = true;
    try {
      while (isStale) {
        isStale = false;
        // Where the worker cannot answer, what is shown stays as it is.
        await setUp().then(take, () => undefined);
      }
    } finally {
      isAsking = false;
    }
  };
  ports.onSettingsChanged(() => void setUpAgain(), signal);

  ports.serve(
    {
      "reader/state": () => ({ page: reading.page.page(), state: reading.page.state() }),
      "reader/read": () => {
        reading.page.read();
        return {};
      },
      "reader/set-up": () => {
        void setUpAgain();
        return {};
      },
      "reader/go-to": (place) => ({ found: reading.page.goTo(place) }),
      "reader/step": ({ direction, entity }) => {
        reading.interaction()?.step(direction, entity);
        return {};
      },
    },
    signal,
  );
}
