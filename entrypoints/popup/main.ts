import { noteScreenTrouble } from "../../src/browser/screen-trouble.ts";
import { mountPageReport } from "../../src/popup/mount.tsx";

noteScreenTrouble();

// In a tab of its own, which is about the tab that its address names, there is no popup's width to keep.
const isTab = new URLSearchParams(location.search).has("tab");
const isPopup = document.documentElement.dataset["surface"] === "popup" && !isTab;
void mountPageReport(isPopup ? "popup" : "panel");
