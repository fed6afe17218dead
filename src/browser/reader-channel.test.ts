import { beforeEach, expect, test, vi } from "vitest";

const sendMessage = vi.fn<(message: object) => Promise<unknown>>();

vi.mock("webextension-polyfill", () => ({ default: { runtime: { sendMessage } } }));
const { PROTOCOL_VERSION } = await import("./protocol.ts");
const { askHost, READER_PROTOCOL_VERSION } = await import("./reader-channel.ts");

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

test("a refusal is not asked again", async () => {
  sendMessage.mockResolvedValue({ ok: false, error: "reload the page" });
  await expect(askHost("page/gone", {})).rejects.toThrow("reload the page");
  expect(sendMessage).toHaveBeenCalledTimes(1);
});
