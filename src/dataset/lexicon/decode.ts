/** Longest text that is decoded at once. */
const LONGEST_CALL = 4096;

/** The text whose UTF-16 units stand from `start` to `end`. */
export function decode(units: Uint16Array, start = 0, end = 0): string {
  // Spreading a typed array takes twice as long, and the first article has hundreds of texts decoded.
  if (end - start <= LONGEST_CALL)
    return Reflect.apply(String.fromCharCode, undefined, units.subarray(start, end));
  return decode(units, start, start + LONGEST_CALL) + decode(units, start + LONGEST_CALL, end);
}
