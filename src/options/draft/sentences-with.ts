import type { DraftEntity } from "../../draft/draft.ts";

/** A sentence in parts: names of the entity, and what stands between them. */
export interface NamingSentence {
  /** Place of its paragraph, from 0. */
  readonly block: number;
  /** UTF-16 offset into the paragraph. */
  readonly start: number;
  readonly parts: readonly { readonly text: string; readonly isName: boolean }[];
}

/** The sentences that name an entity, each once, in the order of the text. Places that the text does not have are left out. */
export function sentencesWith(
  { names }: Pick<DraftEntity, "names">,
  paragraphs: readonly string[],
): NamingSentence[] {
  const places = names.flatMap((name) => name.places).sort((a, b) => a.block - b.block || a.start - b.start);
  const bySentence = Map.groupBy(places, ({ block, sentence }) => `${block} ${sentence.start}`);
  return [...bySentence.values()].flatMap(([first, ...rest]) => {
    const text = first && paragraphs[first.block];
    if (!first || text === undefined) return [];
    const { start, end } = first.sentence;
    const parts: { text: string; isName: boolean }[] = [];
    const add = (from: number, to: number, isName: boolean) => {
      if (to > from) parts.push({ text: text.slice(from, to), isName });
    };
    let at = start;
    for (const place of [first, ...rest]) {
      add(at, place.start, false);
      add(Math.max(at, place.start), Math.min(place.end, end), true);
      at = Math.max(at, place.end);
    }
    add(at, end, false);
    return [{ block: first.block, start, parts }];
  });
}
