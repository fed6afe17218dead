import { expect, test } from "vitest";
import { kindOfBytes, kindOfText } from "./file-kind.ts";

const bytes = (latin1: string) => Uint8Array.from(latin1, (character) => character.charCodeAt(0));
const zip = (name: string) => bytes(`PK\x03\x04${"\0".repeat(26)}${name}`);

test.each([
  ["a document of Word", zip("[Content_Types].xml"), "document"],
  ["a table of LibreOffice", zip("mimetype"), "document"],
  ["an old document of Word", bytes("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"), "document"],
  ["PDF", bytes("%PDF-1.7\n%\xe2\xe3"), "document"],
  ["a picture", bytes("\x89PNG\r\n\x1a\n"), "document"],
  ["ZIP", zip("names.json"), "packed"],
  ["gzip", bytes("\x1f\x8b\x08\x00"), "packed"],
  ["JSON", bytes('{"format":1}'), undefined],
])("the first bytes tell %s", (_, first, kind) => {
  expect(kindOfBytes(first)).toBe(kind);
});

test.each([
  ["nothing but line breaks", "\n\r\n", "empty"],
  ["a web page", "<!doctype html><title>Not found</title>", "page"],
  ["a table with commas", "id,type,name\r\nkari,person,Kari Solheim\r\n", "table"],
  ["a table that Excel wrote in Norway", "\uFEFFid;type;name\r\nkari;person;Solheim, Kari\r\n", "table"],
  ["a table with tabs", "id\ttype\tname\nkari\tperson\tKari Solheim\n", "table"],
  ["a table whose cells are quoted", '"id","name"\n"kari","Solheim, Kari"\n', "table"],
  ["text", "Kari Solheim\nPeter van Dalen\n", "document"],
  ["rich text", "{\\rtf1\\ansi Kari Solheim}", "document"],
  ["an object a line", '{"id":"a","names":["A"]}\n{"id":"b","names":["B"]}\n', "lines"],
  ["a backup", '{"kontekst":"backup","format":2', "backup"],
  ["a dump of Wikidata", '[\n{"type":"item","id":"Q42","labels":{}},\n]', "wikidata"],
  ["an extract of Wikidata", '{"pageid":138,"id":"Q42","type":"item"}\n', "wikidata"],
])("%s is told by its beginning", (_, text, kind) => {
  expect(kindOfText(text)).toBe(kind);
});

test.each([
  ["with a comma too many", '{ "format": 1, }'],
  ["with a comment first", '// ours\n{ "format": 1 }'],
  ["with texts in single quotes", "{ 'format': 1 }"],
  ["that is a list", '[{ "id": "a", "type": "place", "names": ["A"] }]'],
  ["that is cut off", '{ "format": 1, "id"'],
  ["that is no more than a text", '"Kari, Peter"'],
  ["of other use", '{"type":"FeatureCollection","features":[]}'],
  ["over lines", '{\n"format": 1,\n"id" "a"\n}'],
])("JSON %s is none of them: its errors are told", (_, text) => {
  expect(kindOfText(text)).toBeUndefined();
});
