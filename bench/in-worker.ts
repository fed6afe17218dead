import { openLexicon } from "../src/dataset/lexicon/lexicon.ts";
import { createDocument } from "../src/engine/annotate.ts";
import type { Block, Mention } from "../src/engine/types.ts";

/** What the worker does with the first page that it gets. */
export function mentionsOf(lexicon: ArrayBuffer, blocks: readonly Block[], language: string): Mention[] {
  const document = createDocument(openLexicon(lexicon), { language });
  document.read(blocks);
  return document.mentions();
}
