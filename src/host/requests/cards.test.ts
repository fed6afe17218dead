import { expect, test, vi } from "vitest";
import english from "../../../public/_locales/en/messages.json" with { type: "json" };
import { DatasetIndex } from "../../dataset/dataset-index.ts";
import { cardRequests } from "./cards.ts";
import type { Shared } from "./shared.ts";

vi.mock("webextension-polyfill", () => ({ default: {} }));

const places = new DatasetIndex({
  format: 1,
  id: "places",
  entities: ["Kabul", "Herat", "Ghazni", "Farah"].map((name) => ({
    id: name.toLowerCase(),
    type: "place",
    names: [{ text: name }],
  })),
});
const messages = Object.fromEntries(Object.entries(english).map(([key, { message }]) => [key, message]));

test("why a name was read so is said with the names of what is related, in the reader's language", async () => {
  const asked: unknown[] = [];
  const shared = {
    library: async () => ({
      excerpts: async (wanted: (dataset: string) => unknown) => {
        asked.push(wanted("places"), wanted("others"));
        return [places];
      },
    }),
    speech: async () => ({ language: "en", messages }),
  } as unknown as Shared;
  const entities = ["kabul", "herat", "ghazni", "farah"].map((entity) => ({ dataset: "places", entity }));
  const why = cardRequests(shared)["card/why"]({
    name: "Kandahar",
    form: "exact",
    marks: ["ambiguous"],
    reason: { kind: "related", entities },
  });
  expect(await why).toBe(
    "“Kandahar” can mean more than one thing. The text also names Kabul, Herat and Ghazni.",
  );
  expect(asked).toEqual([{ named: ["kabul", "herat", "ghazni"] }, undefined]);
});
