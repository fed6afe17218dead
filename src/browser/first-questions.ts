import browser from "webextension-polyfill";
import { askUntilAnswered } from "./ask-again.ts";
import { PROTOCOL_VERSION } from "./protocol/version.ts";
import { SETTINGS_KEY } from "./settings-key.ts";
import { type Tab, tabInQuestion } from "./tabs.ts";

/** What a screen has been asking since before its own scripts ran; the worker's answer as it comes. */
export interface FirstQuestions {
  readonly tab: Promise<Tab | null>;
  readonly report: Promise<unknown>;
  /** As the browser stores them. */
  readonly settings: Promise<Record<string, unknown>>;
}

const ASKED = "kontekstAsked";

/**
 * Asks which tab a screen is about, what the worker knows of its page and what the reader has chosen, while the screen itself
 * is still being read: the worker, which may have to be woken, works meanwhile. The script that does it (entrypoints/ask.ts) holds nothing else.
 */
export function askFirst(): void {
  const tab = tabInQuestion();
  const report = tab.then((found) => found && askReport(found.id));
  const settings = browser.storage.local.get(SETTINGS_KEY);
  // Whoever takes them hears of what fails.
  for (const asked of [tab, report, settings]) asked.catch(() => undefined);
  Reflect.set(globalThis, ASKED, { tab, report, settings } satisfies FirstQuestions);
}

/** As `sendToHost` does, which brings all that checks answers with it. */
function askReport(tab: number): Promise<unknown> {
  const message = { to: "host", version: PROTOCOL_VERSION, type: "report/get", payload: { tab } };
  return askUntilAnswered(async () => browser.runtime.sendMessage(message));
}

/** What was asked, once; undefined where that script did not run, or it was taken. */
export function takeFirstQuestions(): FirstQuestions | undefined {
  const asked: FirstQuestions | undefined = Reflect.get(globalThis, ASKED);
  Reflect.deleteProperty(globalThis, ASKED);
  return asked;
}
