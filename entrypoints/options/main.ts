import { noteScreenTrouble } from "../../src/browser/screen-trouble.ts";
import { mountOptions } from "../../src/options/mount.tsx";

noteScreenTrouble();
void mountOptions(() => new Worker(new URL("./store-worker.ts", import.meta.url), { type: "module" }));
