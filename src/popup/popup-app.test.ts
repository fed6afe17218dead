// @vitest-environment happy-dom
import { h, render } from "preact";
import { act } from "preact/test-utils";
import { afterEach, expect, test, vi } from "vitest";
import { fakeApi, press, putAway, settingsNow, show, words } from "../../tests/lib/shown-popup.ts";
import { PopupApp } from "./popup-app.tsx";

afterEach(putAway);

test("a page that is read: what it is, why Kontekst is on, its sentences and its names", async () => {
  const body = await show(fakeApi());
  expect(body.querySelector("h1")?.textContent).toBe("The city falls");
  expect(body.querySelector(".about")?.textContent).toContain("August");
  expect(body.querySelector("#reading-why")?.textContent).toBe("On. The page calls itself a news article.");
  expect(body.querySelector(".summary")?.textContent).toBe("Ghazni fell on Thursday.");
  expect(body.querySelector(".group .name")?.textContent).toContain("Ghazni");
});

test("a name in a sentence opens its card with facts and sources; Escape leads back", async () => {
  await show(fakeApi());
  await press(".name-in-text");
  expect(document.querySelector(".card .facts")?.textContent).toContain("Taliban");
  expect(document.querySelector(".card .sources")?.textContent).toContain("NRK");
  expect(document.querySelector("main")?.hasAttribute("inert")).toBe(true);
  await act(
    () => void document.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape", cancelable: true })),
  );
  expect(document.querySelector(".card")).toBeNull();
});

test("an address that is not https becomes no link", async () => {
  await show(fakeApi());
  await press(".name-in-text");
  expect(document.querySelector(".card a")).toBeNull();
});

test("the switch makes an exception for the site", async () => {
  await show(fakeApi());
  await press("[role=switch]");
  expect(settingsNow().sites).toEqual({ "a.example": "off" });
});

test("the popup opens the side panel, which has no such button itself", async () => {
  const api = fakeApi();
  await show(api);
  await press(`[aria-label="${words.t("popup_openPanel")}"]`);
  expect(api.openPanel).toHaveBeenCalledWith(7);
  await act(() => render(h(PopupApp, { api, words, surface: "panel" }), document.body));
  expect(document.querySelector(`[aria-label="${words.t("popup_openPanel")}"]`)).toBeNull();
});

test("copy takes summary, entities and facts along; export takes the report", async () => {
  const api = fakeApi();
  await show(api);
  await press(`[aria-label="${words.t("popup_copy")}"]`);
  const markdown = vi.mocked(api.copy).mock.calls[0]?.[0];
  expect(markdown).toContain("> Ghazni fell on Thursday.");
  expect(markdown).toContain("- Control: Taliban (Report, NRK)");
  expect(document.querySelector(".toast")?.textContent).toBe("Copied as Markdown");
  await press(`[aria-label="${words.t("popup_export")}"]`);
  expect(vi.mocked(api.save).mock.calls[0]?.[0]).toBe("kontekst-a.example-2021-08-12.json");
});
