import kabul2021 from "../../data/kabul-2021/kabul-2021.json?gzip";
import world from "../../data/world/world.json?gzip";
import { unpackDescriptions } from "../dataset/packed-descriptions.ts";

/** A dataset that comes with the extension. */
export interface BuiltIn {
  readonly id: string;
  /** Another one for every content. */
  readonly revision: string;
  /** Its JSON text. */
  read(): Promise<string>;
}

/**
 * The datasets that come with the extension, in their order of precedence. They stand in the worker's own script, because
 * no page of ours may fetch anything, and are unpacked only to put them into the store.
 */
export const builtInDatasets: readonly BuiltIn[] = [packed("kabul-2021", kabul2021), packed("world", world)];

function packed(id: string, base64: string): BuiltIn {
  return {
    id,
    // A gzip file ends with the CRC-32 and the length of its content (RFC 1952).
    revision: base64.slice(-12),
    async read() {
      const characters = atob(base64);
      // `Uint8Array.from` would go through a million characters as through any iterable, which takes 35 ms more.
      const bytes = new Uint8Array(characters.length);
      for (let at = 0; at < bytes.length; at += 1) bytes[at] = characters.charCodeAt(at);
      const unpacked = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
      return unpackDescriptions(await new Response(unpacked).text());
    },
  };
}
