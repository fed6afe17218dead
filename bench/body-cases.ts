import { existsSync } from "node:fs";
import { glob, readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";

/** A page with the text of its article's body. */
export interface BodyCase {
  readonly name: string;
  readonly html: string;
  readonly expected: string;
}

/** The pages of a checkout: see the head of article-body.ts. */
export async function bodyCases(from: string): Promise<BodyCase[]> {
  const truth = join(from, "ground-truth.json");
  if (existsSync(truth)) {
    const bodies: Record<string, { articleBody?: string }> = JSON.parse(await readFile(truth, "utf8"));
    return Promise.all(
      Object.entries(bodies).map(async ([name, { articleBody = "" }]) => ({
        name,
        html: gunzipSync(await readFile(join(from, "html", `${name}.html.gz`))).toString("utf8"),
        expected: articleBody,
      })),
    );
  }
  const parsed = join(from, "tests", "resources", "parser", "test_data");
  if (existsSync(parsed)) return parsedCases(parsed);
  const pages = join(from, "test", "test-pages");
  return Promise.all(
    (await readdir(pages)).map(async (name) => ({
      name,
      html: await readFile(join(pages, name, "source.html"), "utf8"),
      expected: (await readFile(join(pages, name, "expected.html"), "utf8"))
        .replace(/<(?:figcaption|pre|code)\b[\s\S]*?<\/(?:figcaption|pre|code)>/gi, " ")
        .replace(/<[^>]*>/g, " ")
        .replace(/&nbsp;|&#xA0;/g, " ")
        .replaceAll("&lt;", "<")
        .replaceAll("&gt;", ">")
        .replaceAll("&quot;", '"')
        .replaceAll("&amp;", "&"),
    })),
  );
}

interface ParsedBody {
  readonly summary?: readonly string[];
  readonly sections: readonly {
    readonly headline: readonly string[];
    readonly paragraphs: readonly string[];
  }[];
}

/** Paragraphs that a page is known by, and the share of them whose first four words it has. */
const KNOWN_BY = 30;
const KNOWN = 0.6;

/** `…/no/NRK_2024_08_05.html.gz` is no-NRK_2024_08_05. */
function siteOf(file: string): string {
  return file.split("/").slice(-2).join("-").replace(".html.gz", "");
}

/** Pages of a site and their bodies are told apart by no name: a body belongs to the page that has most of its paragraphs. */
async function parsedCases(from: string): Promise<BodyCase[]> {
  const found = new Map<string, { readonly share: number; readonly page: BodyCase }>();
  for await (const file of glob(join(from, "*", "*.json"))) {
    const bodies: Record<string, { body?: ParsedBody }> = JSON.parse(await readFile(file, "utf8"));
    const pages: { readonly name: string; readonly html: string; readonly text: string }[] = [];
    for await (const name of glob(file.replace(/\.json$/, "_*.html.gz"))) {
      const html = gunzipSync(await readFile(name)).toString("utf8");
      pages.push({ name, html, text: html.replace(/<[^>]+>/g, " ").replace(/\s+/g, " ") });
    }
    for (const { body } of Object.values(bodies)) {
      if (body === undefined) continue;
      const starts = body.sections
        .flatMap(({ paragraphs }) => paragraphs)
        .slice(0, KNOWN_BY)
        .map((paragraph) => paragraph.split(/\s+/).slice(0, 4).join(" "));
      const expected = [
        ...(body.summary ?? []),
        ...body.sections.flatMap(({ headline, paragraphs }) => [...headline, ...paragraphs]),
      ].join("\n");
      for (const { name, html, text } of pages) {
        const share = starts.filter((start) => text.includes(start)).length / starts.length;
        if (share >= KNOWN && share > (found.get(name)?.share ?? 0))
          found.set(name, { share, page: { name: siteOf(name), html, expected } });
      }
    }
  }
  return [...found.values()].map(({ page }) => page);
}
