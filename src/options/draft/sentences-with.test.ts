import { expect, test } from "vitest";
import type { DraftPlace } from "../../draft/draft.ts";
import { sentencesWith } from "./sentences-with.ts";

const text = "Solheim came. Kari Solheim, says Solheim, stays.";
const place = (start: number, end: number, from: number, to: number): DraftPlace => ({
  block: 0,
  start,
  end,
  sentence: { start: from, end: to },
});
const name = (written: string, ...places: DraftPlace[]) => ({
  text: written,
  marks: [],
  places,
  known: false,
});

test("each sentence stands once, in order, with every name in it marked", () => {
  const names = [
    name("Kari Solheim", place(14, 26, 14, 48)),
    name("Solheim", place(0, 7, 0, 13), place(33, 40, 14, 48)),
  ];
  const shown = sentencesWith({ names }, [text]).map(({ parts }) =>
    parts.map((part) => (part.isName ? `[${part.text}]` : part.text)).join(""),
  );
  expect(shown).toEqual(["[Solheim] came.", "[Kari Solheim], says [Solheim], stays."]);
});

test("what the text does not have is left out", () => {
  expect(sentencesWith({ names: [name("Solheim", { ...place(0, 7, 0, 13), block: 4 })] }, [text])).toEqual(
    [],
  );
});
