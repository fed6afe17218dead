import { type ErrorList, type Explanation, type PathSegment, quote, say } from "./dataset-error.ts";
import { texts } from "./explain-text.ts";
import { nearest } from "./nearest.ts";
import { LanguageTag } from "./schema.ts";
import { type ActionNode, base, bound, breaks, breaksRule, type SchemaNode } from "./schema-node.ts";

/**
 * Reports everything in `value`, plain data of bounded depth, that does not fit `node`. Valibot judges; but its issues are
 * made for programmers (a union says «Expected (string | Object)», a strict object names one unknown key of many), so what
 * a dataset's author reads is made here from the same schema.
 */
export function explain(node: SchemaNode, value: unknown, path: PathSegment[], list: ErrorList): void {
  const named = texts.get(node);
  if (named) {
    if (typeof value !== "string") reportKind(node, value, path, list);
    else if (breaksRule(node, value)) list.add(path, () => named.explain(value));
    return;
  }
  if (node.pipe) {
    explainPipe(node, node.pipe, value, path, list);
    return;
  }
  switch (node.type) {
    case "exact_optional":
      if (value === null && !(node.wrapped && fits(node.wrapped, "null"))) {
        list.add(path, () => ({
          problem: "null stands here",
          remedy: "leave the key out where there is nothing to say",
        }));
      } else if (Array.isArray(value) && value.length === 0 && node.wrapped && needsMember(node.wrapped)) {
        list.add(path, () => ({
          problem: "the list is empty",
          remedy: "write at least one, or leave the key out",
        }));
      } else if (node.wrapped) explain(node.wrapped, value, path, list);
      return;
    case "union":
      explainUnion(node, value, path, list);
      return;
    case "literal":
      // The only one is the version of the format, which migration has judged.
      return;
    case "picklist":
      explainChoice(node, value, path, list);
      return;
    case "array":
      if (!Array.isArray(value)) reportKind(node, value, path, list);
      else if (node.item) explainMembers(node.item, value, path, list);
      return;
    case "record":
      if (!isObject(value)) reportKind(node, value, path, list);
      else explainRecord(node, value, path, list);
      return;
    case "strict_object":
      if (!isObject(value)) reportKind(node, value, path, list);
      else explainObject(node.entries ?? {}, value, path, list);
      return;
    default:
      if (kindOf(value) !== node.type) reportKind(node, value, path, list);
  }
}

function explainPipe(
  node: SchemaNode,
  pipe: readonly (SchemaNode | ActionNode)[],
  value: unknown,
  path: PathSegment[],
  list: ErrorList,
): void {
  for (const part of pipe) if (part.kind === "schema") explain(part, value, path, list);
  for (const part of pipe) {
    if (part.kind === "schema" || !breaks(part, value)) continue;
    list.add(path, () => explainBounds(node, value));
    return;
  }
}

function explainMembers(item: SchemaNode, members: readonly unknown[], path: PathSegment[], list: ErrorList) {
  for (const [index, member] of members.entries()) explain(item, member, [...path, index], list);
}

function explainRecord(node: SchemaNode, value: object, path: PathSegment[], list: ErrorList): void {
  const keyText = texts.get(node.key);
  for (const [key, member] of Object.entries(value)) {
    const memberPath = [...path, key];
    if (node.key && keyText && breaksRule(node.key, key)) list.add(memberPath, () => keyText.explain(key));
    else if (node.value) explain(node.value, member, memberPath, list);
  }
  if (Object.keys(value).length === 0 && node.key === LanguageTag) {
    list.add(path, () => ({
      problem: "no text in any language",
      remedy: 'write a text a language, { "nb": "…", "en": "…" }, or leave it out',
    }));
  }
}

function explainObject(
  entries: Readonly<Record<string, SchemaNode>>,
  value: object,
  path: PathSegment[],
  list: ErrorList,
): void {
  const members = new Map(Object.entries(value));
  for (const [key, node] of Object.entries(entries)) {
    if (members.has(key)) explain(node, members.get(key), [...path, key], list);
    else if (node.type !== "exact_optional") {
      list.add([...path, key], () => ({
        problem: "missing",
        remedy: `write ${whatFits(node)}`,
        ...say("missing"),
      }));
    }
  }
  for (const key of members.keys()) {
    if (Object.hasOwn(entries, key)) continue;
    list.add([...path, key], () => {
      const free = Object.keys(entries).filter((known) => !members.has(known));
      const meant = nearest(key, free);
      return {
        problem: `unknown key ${quote(key)}`,
        remedy: meant
          ? `did you mean ${quote(meant)}?`
          : `take it out; keys here are ${Object.keys(entries).join(", ")}`,
        ...(meant ? say("keyMeant", key, meant) : say("key", key)),
      };
    });
  }
}

/** Explains by the option for this kind of value, so that a wrong text is explained as a text. */
function explainUnion(node: SchemaNode, value: unknown, path: PathSegment[], list: ErrorList): void {
  const option = (node.options ?? []).find(
    (candidate) => typeof candidate === "object" && fits(candidate, kindOf(value)),
  );
  if (typeof option === "object") explain(option, value, path, list);
  else reportKind(node, value, path, list);
}

function explainChoice(node: SchemaNode, value: unknown, path: PathSegment[], list: ErrorList): void {
  const choices = (node.options ?? []).filter((option) => typeof option === "string");
  if (typeof value === "string" && choices.includes(value)) return;
  if (typeof value !== "string") {
    reportKind(node, value, path, list);
    return;
  }
  list.add(path, () => {
    const meant = nearest(value.toLowerCase(), choices);
    return {
      problem: `${quote(value)} is none of ${choices.join(", ")}`,
      remedy: meant ? `did you mean ${quote(meant)}?` : "write one of these",
    };
  });
}

function reportKind(node: SchemaNode, value: unknown, path: readonly PathSegment[], list: ErrorList): void {
  list.add(path, () => ({
    problem: `${kindWords[kindOf(value)]} stands here`,
    remedy: `write ${inOtherDress(node, value) ?? whatFits(node)}`,
  }));
}

/** The same with quotes where a text must stand, and without where a number must: «2021», 59.9. */
function inOtherDress(node: SchemaNode, value: unknown): string | undefined {
  if (typeof value === "number") {
    const fitsQuoted = texts.has(node) && !breaksRule(node, String(value));
    return fitsQuoted ? `it in quotes, "${value}"` : undefined;
  }
  if (typeof value !== "string" || !fits(node, "number")) return undefined;
  const [number] = /^-?\d+(?:[.,]\d+)?$/.exec(value.trim()) ?? [];
  return number === undefined ? undefined : `it without quotes, ${number.replace(",", ".")}`;
}

type Kind = "string" | "number" | "boolean" | "null" | "list" | "object" | "other";

const kindWords: Readonly<Record<Kind, string>> = {
  string: "a text",
  number: "a number",
  boolean: "true or false",
  null: "null",
  list: "a list",
  object: "an object",
  other: "something that is not JSON",
};

function kindOf(value: unknown): Kind {
  if (value === null) return "null";
  if (Array.isArray(value)) return "list";
  if (Number.isNaN(value)) return "other";
  const type = typeof value;
  return type === "string" || type === "number" || type === "boolean" || type === "object" ? type : "other";
}

function fits(node: SchemaNode, kind: Kind): boolean {
  const { type, options } = base(node);
  if (type === "union")
    return (options ?? []).some((option) => typeof option === "object" && fits(option, kind));
  if (type === "array") return kind === "list";
  if (type === "record" || type === "strict_object") return kind === "object";
  return kind === type;
}

/** What to write where `node` stands: «a text, or { "nb": "…", "en": "…" }». */
function whatFits(node: SchemaNode): string {
  const text = texts.get(node);
  if (text) return text.what;
  const inner = node.pipe?.[0];
  if (inner?.kind === "schema" && inner !== node) return whatFits(inner);
  if (node.wrapped) return whatFits(node.wrapped);
  if (node.type === "union") {
    return (node.options ?? [])
      .filter((option) => typeof option === "object")
      .map(whatFits)
      .join(", or ");
  }
  if (node.type === "picklist") return `one of ${(node.options ?? []).join(", ")}`;
  if (node.type === "record") return node.key === LanguageTag ? '{ "nb": "…", "en": "…" }' : '{ "key": … }';
  if (node.type === "array" && node.item) return `a list [ … ], each ${whatFits(node.item)}`;
  if (node.type === "number") return "a number";
  const needed = Object.entries(node.entries ?? {}).filter(([, entry]) => entry.type !== "exact_optional");
  return `{ ${needed.map(([key]) => `"${key}": …`).join(", ")} }`;
}

function explainBounds(node: SchemaNode, value: unknown): Explanation {
  if (Array.isArray(value)) {
    return value.length === 0
      ? { problem: "the list is empty", remedy: "write at least one", ...say("empty") }
      : { problem: `${value.length} members are too many`, remedy: "split the dataset" };
  }
  const least = bound(node, "min_value");
  const most = bound(node, "max_value");
  const isWhole = bound(node, "integer") !== undefined;
  return {
    problem: `${String(value)} does not fit`,
    remedy: `write a ${isWhole ? "whole number" : "number"} from ${least ?? "any"} to ${most ?? "any"}`,
  };
}

function needsMember(node: SchemaNode): boolean {
  const lists = (base(node).options ?? [node]).filter(
    (option) => typeof option === "object" && fits(option, "list"),
  );
  return lists.some((option) => typeof option === "object" && bound(option, "min_length") === 1);
}

function isObject(value: unknown): value is object {
  return kindOf(value) === "object";
}
