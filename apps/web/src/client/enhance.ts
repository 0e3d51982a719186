/** @file What scripts add to the pages: evidence lights up both ways, a run shows itself, the keyboard leads around. */
import { copyFields } from "./copy-fields.ts";
import { followEvidence } from "./evidence.ts";
import { followLab } from "./follow-lab.ts";
import { followRun } from "./follow-run.ts";
import { markLevelInSight } from "./level-switch.ts";
import { keepForOffline } from "./offline/keep-for-offline.ts";
import { showKept } from "./offline/show-kept.ts";
import { showOffline } from "./offline-notice.ts";
import { addShortcuts } from "./shortcuts.ts";
import { startOnce } from "./start-once.ts";
import { reachWideFormulas } from "./wide-formulas.ts";

document.documentElement.classList.add("scripted");
const evidence = followEvidence(document);
addShortcuts(document, evidence);
markLevelInSight(document);
showOffline(document);
showKept(document);
keepForOffline();
startOnce(document);
reachWideFormulas(document);
copyFields(document);
const run = document.querySelector<HTMLElement>("[data-follow]");
if (run !== null) followRun(run);
const lab = document.querySelector<HTMLElement>("[data-poll]");
if (lab !== null) followLab(lab);
