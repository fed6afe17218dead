import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { openEar } from "../src/reader/ear.ts";
import { keepMovesFromPage } from "../src/reader/pointer-moves.ts";

// In each page that the reader script comes to, as soon as there is a document: see wxt.config.ts.
export default defineUnlistedScript(() => {
  if (import.meta.env.FIREFOX) openEar();
  else keepMovesFromPage();
});
