import { beforeEach, expect, test, vi } from "vitest";

const sendMessage = vi.fn<(message: object) => Promise<unknown>>();

type Listener = (message: object, sender: object, respond: (answer: unknown) => void) => true | undefined;
const listeners = new Set<Listener>();
const onMessage = {
  addListener: (listener: Listener) => listeners.add(listener),
  removeListener: (listener: Listener) => listeners.delete(listener),
};

const runtime: Record<string, unknown> = { id: "ours", sendMessage, onMessage };

vi.mock("webextension-polyfill", () => ({ default: { runtime } }));
const { PROTOCOL_VERSION } = await import("./protocol.ts");
const { askHost, READER_PROTOCOL_VERSION, serveReader } = await import("./reader-channel.ts");

beforeEach(() => {
  sendMessage.mockReset();
});

test("reader script and worker speak the same version", () => {
  expect(READER_PROTOCOL_VERSION).toBe(PROTOCOL_VERSION);
});

const ended = () => Promise.reject(new Error("Receiving end does not exist"));
/** What Firefox makes of a question whose worker is ended while it works. */
const nothing = async () => undefined;

test.each([
  ["fails", ended],
  ["is answered with nothing", nothing],
])("a question that %s is asked again", async (_, lost) => {
  sendMessage.mockImplementationOnce(lost).mockResolvedValueOnce({ ok: true, value: "read" });
  expect(await askHost("page/gone", {})).toBe("read");
});

test("a worker that is being stopped is asked once more, a little later", async () => {
  sendMessage.mockImplementationOnce(nothing).mockImplementationOnce(ended);
  sendMessage.mockResolvedValueOnce({ ok: true, value: "read" });
  expect(await askHost("page/gone", {})).toBe("read");
  expect(sendMessage).toHaveBeenCalledTimes(3);
});

test("a worker that takes seconds to stop is asked again then, unless the extension is gone", async () => {
  vi.useFakeTimers();
  sendMessage.mockImplementation(ended);
  const gone = expect(askHost("page/gone", {})).rejects.toThrow("Receiving end");
  await vi.advanceTimersByTimeAsync(4_999);
  expect(sendMessage).toHaveBeenCalledTimes(3);
  await vi.advanceTimersByTimeAsync(1);
  await gone;
  expect(sendMessage).toHaveBeenCalledTimes(4);
  Reflect.deleteProperty(runtime, "id");
  const atOnce = expect(askHost("page/gone", {})).rejects.toThrow("Receiving end");
  await vi.advanceTimersByTimeAsync(10);
  await atOnce;
  runtime["id"] = "ours";
  vi.useRealTimers();
});

test("a refusal is not asked again", async () => {
  sendMessage.mockResolvedValue({ ok: false, error: "reload the page" });
  await expect(askHost("page/gone", {})).rejects.toThrow("reload the page");
  expect(sendMessage).toHaveBeenCalledTimes(1);
});

test("a worker or screen of another version is told to have the page reloaded, and other extensions nothing", async () => {
  const life = new AbortController();
  const read = vi.fn(() => ({}));
  serveReader({ "reader/read": read } as unknown as Parameters<typeof serveReader>[0], life.signal);
  const say = (version: number, id = "ours") =>
    new Promise((resolve) => {
      const message = { to: "reader", version, type: "reader/read", payload: {} };
      for (const listener of listeners) if (!listener(message, { id }, resolve)) resolve("not heard");
    });
  const refusal = { ok: false, error: expect.stringContaining("reload the page") };
  expect(await say(READER_PROTOCOL_VERSION + 1)).toEqual(refusal);
  expect(await say(READER_PROTOCOL_VERSION - 1)).toEqual(refusal);
  expect(await say(READER_PROTOCOL_VERSION, "theirs")).toBe("not heard");
  expect(read).not.toHaveBeenCalled();
  expect(await say(READER_PROTOCOL_VERSION)).toEqual({ ok: true, value: {} });
  life.abort();
  expect(listeners.size).toBe(0);
});
