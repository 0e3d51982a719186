/** @file What scripts add to the pages: passages light up, a run shows itself, `/` leads to the search field. */
import { followRun } from "./follow-run.ts";
import { lightUpPassages } from "./light-up.ts";
import { addShortcuts } from "./shortcuts.ts";

lightUpPassages(document);
addShortcuts(document);
const run = document.querySelector<HTMLElement>("[data-follow]");
if (run !== null) followRun(run);
