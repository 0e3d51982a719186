/**
 * @file Draws entries of the glossary at random, to be checked by somebody who has not written them.
 * Usage: `npm run eval -- glossary-sample [how many] [seed]`
 */
import { createHash } from "node:crypto";
import { GLOSSARY } from "../packages/digest/src/glossary/glossary.ts";

const [count = "50", seed = "1"] = process.argv.slice(2);
const key = (form: string): string => createHash("sha256").update(`${seed} ${form}`).digest("hex");
const drawn = GLOSSARY.toSorted((a, b) => (key(a.forms.join("|")) < key(b.forms.join("|")) ? -1 : 1));
for (const { forms, field, soleSense, en, fr } of drawn.slice(0, Number(count))) {
  console.log(`${forms.join(" | ")}  (${field}${soleSense ? ", sole sense" : ""})\n  ${en}\n  ${fr}`);
}
