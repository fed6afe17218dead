// @vitest-environment happy-dom
import { expect, test, vi } from "vitest";
import type { ReaderSetup } from "../browser/protocol.ts";
import { type ReaderPorts, startReader } from "./reader.ts";

const setup: ReaderSetup = {
  pages: "asked",
  site: "default",
  underline: "first",
  language: "en",
  styles: "",
  messages: {},
};

test("settings that change a thousand times are asked for one at a time, and the last of them holds", async () => {
  const answers: ((setup: ReaderSetup) => void)[] = [];
  const send = vi.fn(
    (type: string) =>
      new Promise<ReaderSetup>((resolve) => {
        if (type === "reader/setup") answers.push(resolve);
      }),
  );
  let changed = () => {};
  const serve = vi.fn<ReaderPorts["serve"]>();
  const life = new AbortController();
  const started = startReader(
    document,
    {
      // The compiler does not know that each request has its answer.
      send: send as unknown as ReaderPorts["send"],
      serve,
      onSettingsChanged: (listener) => {
        changed = listener;
      },
    },
    life.signal,
  );
  const answer = async (given: ReaderSetup) => {
    answers.shift()?.(given);
    await new Promise((resolve) => setTimeout(resolve));
  };
  await answer(setup);
  await started;
  const state = () => serve.mock.calls[0]?.[0]["reader/state"]({});

  for (let n = 0; n < 1_000; n += 1) changed();
  expect(answers).toHaveLength(1);
  await answer(setup);
  // What was asked before the last change may be of before it.
  expect(answers).toHaveLength(1);
  expect(state()).toMatchObject({ state: "not-news" });
  await answer({ ...setup, site: "off" });
  expect(answers).toHaveLength(0);
  expect(state()).toMatchObject({ state: "off" });
  expect(send.mock.calls.filter(([type]) => type === "reader/setup")).toHaveLength(3);
  life.abort();
});
