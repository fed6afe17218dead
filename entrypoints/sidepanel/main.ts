import { noteScreenTrouble } from "../../src/browser/screen-trouble.ts";
import { mountPageReport } from "../../src/popup/mount.tsx";

noteScreenTrouble();
void mountPageReport("panel");
