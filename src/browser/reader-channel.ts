import browser from "webextension-polyfill";
import { REST } from "./ask-again.ts";
import type { ReaderHandlers } from "./messages.ts";
import type { HostRequest, HostRequestType, HostResponse, Place, ReaderRequest } from "./protocol.ts";

/*
 * The reader script's way to the rest of the extension. It weighs on every page, so it does without the polyfill (both
 * browsers answer these few calls with promises) and without schemas: see docs/decisions/0005-light-reader-script.md.
 */

/** As in `protocol.ts`, whose schemas must stay out of this script; a test holds the two together. */
export const READER_PROTOCOL_VERSION = 1;

/**
 * Asks the background worker, which is woken where it sleeps. The answer is the worker's own, over the browser's channel.
 * @throws where it refuses, cannot answer, or the extension has been updated or removed under this script
 */
export async function askHost<T extends HostRequestType>(
  type: T,
  payload: HostRequest<T>,
): Promise<HostResponse<T>> {
  const message = { to: "host", version: READER_PROTOCOL_VERSION, type, payload };
  // Where the worker is ended, Chromium fails the question, and Firefox answers it with nothing.
  const send = async (): Promise<unknown> => {
    const answer: unknown = await browser.runtime.sendMessage(message);
    if (answer === undefined) throw new Error("the worker did not answer");
    return answer;
  };
  // A worker that is stopped while it works leaves the question without an answer; asked again, it starts anew. One that is
  // stopped in that very moment takes a while to, on a slow machine seconds: without its first answer a page would not be read at
  // all. Of an extension that is gone, the page is to be rid at once.
  const after = (wait: number) => () =>
    new Promise((rested) => setTimeout(rested, extensionIsAlive() ? wait : 0)).then(send);
  const answer = await send()
    .catch(send)
    .catch(after(REST))
    .catch(after(4 * REST));
  if (isObject(answer) && answer["ok"] === true) return answer["value"] as HostResponse<T>;
  throw new Error(isObject(answer) ? String(answer["error"]) : "the worker answers nonsense");
}

/** Answers requests of the extension's worker and screens, until `signal` aborts. */
export function serveReader(handlers: ReaderHandlers, signal: AbortSignal): void {
  const listener = (
    message: unknown,
    sender: browser.Runtime.MessageSender,
    respond: (answer: unknown) => void,
  ): true | undefined => {
    // What is not for a reader is left to whom it is for: a page of ours hears what the worker is asked.
    if (!isObject(message) || message["to"] !== "reader" || sender.id !== browser.runtime.id)
      return undefined;
    const { version, type, payload } = message;
    answerTo(handlers, version, type, payload).then(
      (value) => respond({ ok: true, value }),
      (error: unknown) => respond({ ok: false, error: String(error) }),
    );
    // Chromium takes no promise from a listener: told so, it waits for `respond`.
    return true;
  };
  // The polyfill's types know listeners that always answer and listeners that never do.
  const typed = listener as browser.Runtime.OnMessageListenerCallback;
  browser.runtime.onMessage.addListener(typed);
  signal.addEventListener("abort", () => browser.runtime.onMessage.removeListener(typed));
}

/** Calls `listener` after each change of the settings, until `signal` aborts. */
export function onSettingsChanged(listener: () => void, signal: AbortSignal): void {
  const changed = (changes: object, area: string) => {
    if (area === "local" && "settings" in changes) listener();
  };
  browser.storage.onChanged.addListener(changed);
  signal.addEventListener("abort", () => browser.storage.onChanged.removeListener(changed));
}

/** Whether the extension that this script belongs to is still there: false after an update, removal or reload of it. */
export function extensionIsAlive(): boolean {
  try {
    return browser.runtime.id !== undefined;
  } catch {
    return false;
  }
}

async function answerTo(
  handlers: ReaderHandlers,
  version: unknown,
  type: unknown,
  payload: unknown,
): Promise<unknown> {
  if (version !== READER_PROTOCOL_VERSION) throw new Error("reload the page");
  switch (type) {
    case "reader/state":
    case "reader/read":
    case "reader/set-up":
      return handlers[type]({});
    case "reader/go-to":
      if (isPlace(payload)) return handlers[type](payload);
      break;
    case "reader/step":
      if (isStep(payload)) return handlers[type](payload);
      break;
  }
  throw new Error(`no such request: ${String(type)}`);
}

function isPlace(value: unknown): value is Place {
  return (
    isObject(value) &&
    ["block", "start", "end"].every((key) => Number.isInteger(value[key]) && Number(value[key]) >= 0)
  );
}

function isStep(value: unknown): value is ReaderRequest<"reader/step"> {
  if (!isObject(value) || (value["direction"] !== 1 && value["direction"] !== -1)) return false;
  const { entity } = value;
  return (
    entity === undefined ||
    (isObject(entity) && typeof entity["dataset"] === "string" && typeof entity["entity"] === "string")
  );
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
