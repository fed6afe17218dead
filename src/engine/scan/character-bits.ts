import { CLASS } from "../../dataset/lexicon/character-classes.ts";

/** The fold in an element of `characters`. */
export const FOLD = 0xffff;

/** Classes as they stand in an element of `characters`. */
export const WORD = CLASS.word << 16;
export const UNSPACED = CLASS.unspaced << 16;
export const MARK = CLASS.mark << 16;
export const UPPER = CLASS.upper << 16;
export const LOWER = CLASS.lower << 16;
export const RARE = CLASS.rare << 16;
export const HEADED = CLASS.headed << 16;
export const LOWER_BIT = 20;
export const RARE_BIT = 21;
export const HEADED_BIT = 22;
