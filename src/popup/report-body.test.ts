// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from "vitest";
import { fakeApi, press, putAway, report, settled, show } from "../../tests/lib/shown-popup.ts";

afterEach(putAway);

test("a name goes to its first mention, then to the next, then round again", async () => {
  const api = fakeApi();
  await show(api);
  for (let times = 0; times < 3; times++) await press(".group .name");
  expect(vi.mocked(api.goTo).mock.calls.map(([, place]) => place.block)).toEqual([1, 4, 1]);
  expect(document.querySelector(".strip [role=status]")?.textContent).toBe("1 of 2");
});

test("a name that was pressed says where the page first names it", async () => {
  const entities = report.entities.map((entity) => ({ ...entity, firstIn: "lead" as const }));
  const body = await show(fakeApi({ report: async () => ({ ...report, entities }) }));
  await press(".group .name");
  expect(body.querySelector(".strip")?.textContent).toContain("First named in the lead.");
});

test("a mention that has left the page is said to be gone", async () => {
  await show(fakeApi({ goTo: async () => false }));
  await press(".group .name");
  expect(document.querySelector(".strip [role=status]")?.textContent).toBe("No longer in the page");
});

test("a sentence goes to its place in the page", async () => {
  const api = fakeApi();
  await show(api);
  await press(".stretched");
  expect(vi.mocked(api.goTo).mock.calls[0]?.[1]).toMatchObject({ block: 1, start: 0, end: 24 });
});

test("a number goes to its sentence, and a unit that readers may not know is explained", async () => {
  const number = { block: 2, start: 4, end: 10, phrase: "15 mil", sentence: { start: 0, end: 30 } };
  const explanation = { unit: "scandinavian-mile", value: 150, in: "km" };
  const api = fakeApi({ report: async () => ({ ...report, numbers: [{ ...number, explanation }] }) });
  const body = await show(api);
  expect(body.querySelector(".numbers")?.textContent).toBe("15 mil = 150 km (Scandinavian miles)");
  await press(".number");
  expect(vi.mocked(api.goTo).mock.calls[0]?.[1]).toEqual({ block: 2, start: 0, end: 30 });
});

test("of a range both ends are explained", async () => {
  const number = { block: 2, start: 4, end: 15, phrase: "10–15 miles", sentence: { start: 0, end: 30 } };
  const explanation = { unit: "mile", value: 16.1, upTo: 24.1, in: "km" };
  const body = await show(
    fakeApi({ report: async () => ({ ...report, numbers: [{ ...number, explanation }] }) }),
  );
  expect(body.querySelector(".numbers")?.textContent).toBe("10–15 miles = 16.1–24.1 km (miles)");
});

test("a page too short to sum up says so and still lists its names", async () => {
  const body = await show(fakeApi({ report: async () => ({ ...report, summary: [] }) }));
  expect(body.textContent).toContain("too little running text");
  expect(body.querySelectorAll(".group .name")).toHaveLength(1);
});

test("map and background are asked for when the first picture is there, whose time they would take", async () => {
  let tell = () => {};
  vi.stubGlobal(
    "PerformanceObserver",
    class {
      static readonly supportedEntryTypes = ["paint"];
      constructor(heard: (list: { getEntriesByName: (name: string) => readonly string[] }) => void) {
        tell = () => heard({ getEntriesByName: (name) => [name] });
      }
      observe(): void {}
      disconnect(): void {}
    },
  );
  const storyMap = vi.fn(async () => null);
  await show(fakeApi({ storyMap }));
  expect(storyMap).not.toHaveBeenCalled();
  tell();
  await settled();
  expect(storyMap).toHaveBeenCalledTimes(1);
  vi.unstubAllGlobals();
});
