import type { Plugin } from "vite";

/** A template without substitutions in a script. */
interface PlainTemplate {
  /** UTF-16 offsets in the script. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * Vite's minifier writes strings as templates, which engines read letter by letter: of a worker's script, most of which is word
 * lists and packed datasets, that takes a sixth more time to parse. This writes them as strings again.
 */
export function plainStrings(): Plugin {
  return {
    name: "kontekst-plain-strings",
    enforce: "post",
    generateBundle(_options, bundle) {
      for (const chunk of Object.values(bundle))
        if (chunk.type === "chunk") chunk.code = withPlainStrings(chunk.code, this.parse(chunk.code));
    },
  };
}

/** The script with its plain templates as strings. @param program its syntax tree (ESTree) */
export function withPlainStrings(code: string, program: unknown): string {
  let out = "";
  let at = 0;
  for (const { start, end, text } of [...plainTemplates(program)].sort((a, b) => a.start - b.start)) {
    out += code.slice(at, start) + quoted(text);
    at = end;
  }
  return out + code.slice(at);
}

/** In the quotes that fewer of its letters are. */
function quoted(text: string): string {
  const json = JSON.stringify(text);
  if (text.split('"').length <= text.split("'").length) return json;
  return `'${json.slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`;
}

function* plainTemplates(node: unknown): Generator<PlainTemplate> {
  if (typeof node !== "object" || node === null) return;
  const template = asPlainTemplate(node);
  if (template) yield template;
  // What a tag is given is no string.
  const inner = "tag" in node ? [node.tag] : Object.values(node);
  for (const child of inner) yield* plainTemplates(child);
}

function asPlainTemplate(node: object): PlainTemplate | undefined {
  if (
    !(
      "type" in node &&
      node.type === "TemplateLiteral" &&
      "quasis" in node &&
      "start" in node &&
      "end" in node
    )
  )
    return undefined;
  const { start, end, quasis } = node;
  if (!Array.isArray(quasis) || quasis.length !== 1) return undefined;
  const text: unknown = quasis[0]?.value?.cooked;
  return typeof start === "number" && typeof end === "number" && typeof text === "string"
    ? { start, end, text }
    : undefined;
}
