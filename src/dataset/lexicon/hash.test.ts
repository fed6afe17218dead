import { expect, test } from "vitest";
import fc from "../../../tests/lib/properties.ts";
import { mix1, unmix1 } from "./hash.ts";

test("a letter that was mixed into a hash can be taken out again", () => {
  fc.assert(
    fc.property(fc.integer(), fc.nat(0xffff), (hash, unit) => {
      expect(unmix1(mix1(hash, unit), unit)).toBe(hash);
    }),
  );
});
