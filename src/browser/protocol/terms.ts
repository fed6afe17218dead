import * as v from "valibot";

export const Offset = v.pipe(v.number(), v.integer(), v.minValue(0));
export const ShortText = v.pipe(v.string(), v.maxLength(2_000));

/**
 * A list that somebody else may have made up. Its length is looked at before its members are: one that is all gaps is as
 * short as a message can be, and may be four thousand million long.
 */
export const few = <const S extends v.GenericSchema>(item: S, most: number) =>
  v.pipe(
    v.unknown(),
    v.check((list) => !Array.isArray(list) || list.length <= most, `a list of more than ${most}`),
    v.array(item),
  );

export const EntityRefSchema = v.object({ dataset: ShortText, entity: ShortText });

export const BlockRoleSchema = v.picklist([
  "headline",
  "lead",
  "body",
  "subheading",
  "caption",
  "list",
  "other",
]);

/** Where something stands in the page that is open: UTF-16 offsets into the text of a block. */
export const PlaceSchema = v.object({ block: Offset, start: Offset, end: Offset });

export const EntityTypeSchema = v.picklist(["person", "place", "organisation"]);

/** Who may ask. */
export const screen = ["screen"] as const;
export const both = ["reader", "screen"] as const;
