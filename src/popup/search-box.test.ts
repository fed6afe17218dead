// @vitest-environment happy-dom
import { act } from "preact/test-utils";
import { afterEach, expect, test, vi } from "vitest";
import { fakeApi, putAway, settled, show } from "../../tests/lib/shown-popup.ts";

afterEach(putAway);

test("search by keyboard: a name of any language, then Enter opens its card", async () => {
  await show(fakeApi());
  const field = document.querySelector("input");
  if (!field) throw new Error("no search field");
  await act(() => field.focus());
  await settled();
  field.value = "газни";
  await act(() => void field.dispatchEvent(new Event("input", { bubbles: true })));
  await vi.waitFor(() => expect(document.querySelector("[role=option]")).not.toBeNull());
  expect(document.querySelector("[role=option]")?.getAttribute("aria-selected")).toBe("true");
  expect(document.querySelector("[role=option]")?.textContent).toContain("2 on this page");
  await act(
    () =>
      void field.dispatchEvent(
        new KeyboardEvent("keydown", { key: "Enter", bubbles: true, cancelable: true }),
      ),
  );
  await settled();
  expect(document.querySelector(".card h2")?.textContent).toBe("Ghazni");
});

test("Enter right after the last letter, before there is a picture of it, opens what is found", async () => {
  await show(fakeApi());
  const field = document.querySelector("input");
  if (!field) throw new Error("no search field");
  field.value = "газни";
  field.dispatchEvent(new Event("input", { bubbles: true }));
  // Drawn, and nothing that follows on a drawing done.
  for (let turn = 0; turn < 3; turn += 1) await Promise.resolve();
  field.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", bubbles: true, cancelable: true }));
  await vi.waitFor(() => expect(document.querySelector(".card h2")?.textContent).toBe("Ghazni"));
});
