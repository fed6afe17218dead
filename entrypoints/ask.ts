import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { askFirst } from "../src/browser/first-questions.ts";

// No module, so it runs as soon as it is there, before the screen has been read; a screen that is faster asks by itself.
export default defineUnlistedScript(askFirst);
