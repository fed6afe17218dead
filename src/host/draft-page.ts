import type { KeptDraft } from "../browser/drafts.ts";
import { articleBlocks } from "../draft/article-blocks.ts";
import type { DraftArticle } from "../draft/draft-article.ts";
import { draftOf, findNames } from "../draft/draft-dataset.ts";
import type { Block } from "../engine/types.ts";
import type { Library } from "./library.ts";
import type { OpenPage } from "./open-pages.ts";
import { storyBlocks } from "./story-blocks.ts";

/** UTF-16 units of a page that a draft is made of: a long book chapter. What follows is left out, and said to be. */
const LONGEST = 200_000;

const HTTPS = /^https:\/\/[^\s/?#@\\]+(?:\/[^\s\\?#]*)?$/;

/** Drafts a dataset of a page that has been read, on what the enabled datasets know. */
export async function draftPage(
  { info, blocks, outline }: Pick<OpenPage, "info" | "blocks" | "outline">,
  { lexicon, excerpts }: Pick<Library, "lexicon" | "excerpts">,
): Promise<Pick<KeptDraft, "draft" | "paragraphs" | "cut">> {
  const whole = articleBlocks([...storyBlocks({ blocks, outline }).values()].sort((a, b) => a.id - b.id));
  const story = beginningOf(whole);
  const article: DraftArticle = {
    blocks: story,
    title: info.headline ?? info.site,
    ...(info.language !== undefined && { language: info.language }),
    ...(info.date !== undefined && { date: info.date }),
    ...(info.publisher !== undefined && { publisher: info.publisher }),
    ...(HTTPS.test(info.url) && { url: info.url }),
  };
  const names = findNames(article, lexicon);
  const known = Map.groupBy(
    names.groups.flatMap((group) => group.known ?? []),
    ({ dataset }) => dataset,
  );
  const indices = new Map(
    (
      await excerpts((id) => {
        const named = known.get(id)?.map(({ entity }) => entity);
        return named && { described: named };
      })
    ).map((index) => [index.id, index]),
  );
  const draft = draftOf(names, {
    entity: ({ dataset, entity }) => indices.get(dataset)?.entity(entity),
    source: (dataset, id) => indices.get(dataset)?.source(id),
  });
  return { draft, paragraphs: story.map(({ text }) => text), cut: story.length < whole.length };
}

function beginningOf(blocks: readonly Block[]): readonly Block[] {
  let units = 0;
  for (const [at, { text }] of blocks.entries()) {
    units += text.length;
    if (units > LONGEST) return blocks.slice(0, Math.max(1, at));
  }
  return blocks;
}
