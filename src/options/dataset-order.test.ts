import { expect, test } from "vitest";
import { moveDataset, placeDataset, switchDataset, toSettings } from "./dataset-order.ts";

const datasets = ["a", "b", "c"].map((id) => ({ id, enabled: true, title: id }));
const order = (list: readonly { id: string }[]) => list.map(({ id }) => id).join("");

test("a dataset trades places with its neighbour", () => {
  expect(order(moveDataset(datasets, "b", -1))).toBe("bac");
  expect(order(moveDataset(datasets, "b", 1))).toBe("acb");
});

test("the first does not move up, the last not down, and one that is not there not at all", () => {
  expect(moveDataset(datasets, "a", -1)).toBe(datasets);
  expect(moveDataset(datasets, "c", 1)).toBe(datasets);
  expect(moveDataset(datasets, "z", 1)).toBe(datasets);
});

test("a dataset is put at a place among the others", () => {
  expect(order(placeDataset(datasets, "a", 2))).toBe("bca");
  expect(order(placeDataset(datasets, "c", 0))).toBe("cab");
  expect(order(placeDataset(datasets, "b", 1))).toBe("abc");
  expect(placeDataset(datasets, "z", 0)).toBe(datasets);
});

test("settings keep ids and switches, in order", () => {
  expect(toSettings(switchDataset(datasets, "b", false))).toEqual([
    { id: "a", enabled: true },
    { id: "b", enabled: false },
    { id: "c", enabled: true },
  ]);
});
