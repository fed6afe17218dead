import { MAX_URL } from "../../../src/dataset/limits.ts";

/** One line without what datasets refuse. */
export function plainLine(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, "")
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, " ")
    .trim();
}

/** An address that datasets take. */
export function httpsUrl(url: string | undefined): string | undefined {
  return url !== undefined &&
    url.length <= MAX_URL &&
    /^https:\/\/[^\s/?#@\\]+(?:[/?#][^\s\\]*)?$/.test(url) &&
    plainLine(url) === url
    ? url
    : undefined;
}
