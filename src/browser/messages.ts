import * as v from "valibot";
import browser from "webextension-polyfill";
import { askUntilAnswered } from "./ask-again.ts";
import {
  type HostRequest,
  type HostRequestType,
  type HostResponse,
  hostRequests,
  PROTOCOL_VERSION,
  type ReaderRequest,
  type ReaderRequestType,
  type ReaderResponse,
  readerRequests,
} from "./protocol.ts";

/** Who asked, as the browser says it: nothing here comes from the message itself. */
export interface Asker {
  /** `reader`: the script in a page; `screen`: one of the extension's own pages. */
  readonly from: "reader" | "screen";
  /** Id of the tab, where there is one. */
  readonly tab?: number;
  /** Address of the page that the script is in; of a screen none. */
  readonly url?: string;
  /** Whether the tab is in a private window. */
  readonly private: boolean;
}

const EnvelopeSchema = v.object({
  to: v.picklist(["host", "reader"]),
  version: v.number(),
  type: v.string(),
  payload: v.unknown(),
});

const AnswerSchema = v.variant("ok", [
  v.object({ ok: v.literal(true), value: v.unknown() }),
  v.object({ ok: v.literal(false), error: v.string() }),
]);

type Answer = v.InferOutput<typeof AnswerSchema>;

export type HostHandlers = {
  [T in HostRequestType]: (
    payload: HostRequest<T>,
    asker: Asker,
  ) => HostResponse<T> | Promise<HostResponse<T>>;
};

export type ReaderHandlers = {
  [T in ReaderRequestType]: (payload: ReaderRequest<T>) => ReaderResponse<T> | Promise<ReaderResponse<T>>;
};

/**
 * Asks the background worker, which is woken where it sleeps.
 * @throws where it refuses, cannot answer, or the extension has been updated or removed under this script
 */
export async function sendToHost<T extends HostRequestType>(
  type: T,
  payload: HostRequest<T>,
): Promise<HostResponse<T>> {
  const message = { to: "host", version: PROTOCOL_VERSION, type, payload };
  return hostAnswer(type, await askUntilAnswered(async () => browser.runtime.sendMessage(message)));
}

/** What the worker's answer to a request says. @throws where it refuses or cannot answer */
export function hostAnswer<T extends HostRequestType>(type: T, answer: unknown): HostResponse<T> {
  return unwrap(answer, hostRequests[type].response);
}

/** Asks the reader script of a tab; null where that tab has none (a browser page, a PDF, a page from before the installation). */
export async function sendToReader<T extends ReaderRequestType>(
  tab: number,
  type: T,
  payload: ReaderRequest<T>,
): Promise<ReaderResponse<T> | null> {
  const message = { to: "reader", version: PROTOCOL_VERSION, type, payload };
  const answer: unknown = await browser.tabs.sendMessage(tab, message, { frameId: 0 }).catch(() => undefined);
  return answer === undefined ? null : unwrap(answer, readerRequests[type].response);
}

/**
 * Answers requests in the background worker. A request that does not fit the protocol or its asker's rights is refused.
 * @param onFailure told of requests that were in order and could not be answered
 */
export function serveHost(
  handlers: HostHandlers,
  onFailure: (type: HostRequestType, error: unknown) => void,
): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: browser.Runtime.MessageSender) => {
    const request = v.safeParse(EnvelopeSchema, message);
    if (!request.success || request.output.to !== "host" || sender.id !== browser.runtime.id)
      return undefined;
    const { type, payload, version } = request.output;
    if (!isKeyOf(hostRequests, type)) return refuse(`no such request: ${type}`);
    const asker = askerOf(sender);
    const allowed: readonly Asker["from"][] = hostRequests[type].from;
    if (!allowed.includes(asker.from)) return refuse(`${type} is not for a ${asker.from}`);
    return answer(version, hostRequests[type].request, payload, async (valid) => {
      try {
        return await call(handlers[type], valid, asker);
      } catch (error) {
        onFailure(type, error);
        throw error;
      }
    });
  });
}

function isKeyOf<T extends object>(object: T, key: PropertyKey): key is keyof T {
  return Object.hasOwn(object, key);
}

function askerOf(sender: browser.Runtime.MessageSender): Asker {
  const isScreen = sender.url?.startsWith(browser.runtime.getURL("")) ?? false;
  return {
    from: isScreen ? "screen" : "reader",
    ...(sender.tab?.id !== undefined && { tab: sender.tab.id }),
    ...(!isScreen && sender.url !== undefined && { url: sender.url }),
    private: sender.tab?.incognito ?? false,
  };
}

/** The handler of a request and the payload that its schema let through belong together; the compiler sees them apart. */
function call(handler: unknown, payload: unknown, asker?: Asker): unknown {
  return (handler as (payload: unknown, asker?: Asker) => unknown)(payload, asker);
}

async function answer(
  version: number,
  schema: v.GenericSchema,
  payload: unknown,
  handle: (payload: unknown) => unknown,
): Promise<Answer> {
  if (version !== PROTOCOL_VERSION)
    return refuse(`version ${version} asks version ${PROTOCOL_VERSION}: reload the page`);
  const valid = v.safeParse(schema, payload);
  if (!valid.success) return refuse(v.flatten(valid.issues).root?.join("; ") ?? valid.issues[0].message);
  try {
    return { ok: true, value: await handle(valid.output) };
  } catch (error) {
    return { ok: false, error: String(error) };
  }
}

async function refuse(error: string): Promise<Answer> {
  return { ok: false, error };
}

function unwrap<T extends v.GenericSchema>(answer: unknown, schema: T): v.InferOutput<T> {
  const parsed = v.parse(AnswerSchema, answer);
  if (!parsed.ok) throw new Error(parsed.error);
  return v.parse(schema, parsed.value);
}
