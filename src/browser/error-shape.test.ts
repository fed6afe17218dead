import * as v from "valibot";
import { expect, test, vi } from "vitest";
import { shapeOf } from "./error-shape.ts";

vi.mock("webextension-polyfill", () => ({ default: {} }));
const { TroubleSchema } = await import("./protocol.ts");

/** What a reader would not have others see. */
const SECRET = "Kari Nordmann https://bank.example/account?id=7";

function errorWith(stack: string, message = SECRET): Error {
  const error = new TypeError(message);
  error.stack = `TypeError: ${message}\n${stack}`;
  return error;
}

test.each([
  [
    "Chromium's",
    `    at reads (chrome-extension://abcdef/background.js:1:234)
    at https://bank.example/app.js:3:4
    at async chrome-extension://abcdef/chunks/options-B1x_y.js:2:5`,
  ],
  [
    "Firefox's",
    `reads@moz-extension://0f1e-2d/background.js:1:234
@https://bank.example/app.js:3:4
async*later@moz-extension://0f1e-2d/chunks/options-B1x_y.js:2:5`,
  ],
])("of an error with %s stack, its kind and the places in our own scripts are told", (_, stack) => {
  const shape = shapeOf(errorWith(stack));
  expect(shape).toEqual({
    error: "TypeError",
    at: ["background.js:1:234", "chunks/options-B1x_y.js:2:5"],
  });
  expect(JSON.stringify(shape)).not.toMatch(/Kari|bank|abcdef|0f1e/);
});

test.each([
  ["the parser's message", () => JSON.parse(`{"${SECRET}`)],
  [
    "a name of its own",
    () => {
      throw Object.assign(new Error(SECRET), { name: SECRET });
    },
  ],
  [
    "no error at all",
    () => {
      throw SECRET;
    },
  ],
])("%s tells nothing", (_, fail) => {
  let caught: unknown;
  try {
    fail();
  } catch (error) {
    caught = error;
  }
  expect(JSON.stringify(shapeOf(caught))).not.toMatch(/Kari|bank/);
});

test.each([
  { error: SECRET, at: [] },
  { error: "Error", at: [`${SECRET}.js:1:1`] },
  { error: "Error", at: ["Kari Nordmann.js:1:1"] },
  { error: "Error", at: Array.from({ length: 7 }, () => "a.js:1:1") },
  { error: "Error", at: [], doing: SECRET },
  { error: "Error", at: [], text: SECRET },
])("what a page's script says of an error cannot bring text into the log: %j", (said) => {
  const result = v.safeParse(TroubleSchema, { part: "reader", doing: "uncaught", ...said });
  expect(JSON.stringify(result.success ? result.output : null)).not.toMatch(/Kari|bank/);
  if (said.at.length > 6) expect(result.success).toBe(false);
});
