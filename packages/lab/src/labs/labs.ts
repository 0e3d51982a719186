import type { Lab } from "../claim.ts";
import { lab as modernHopfield } from "./2008.02217/lab.ts";
import { lab as associativeMemory } from "./2405.08707/lab.ts";

/** Every lab that there is, by the id of its paper. A new one is a folder beside the others and a line here. */
export const LABS: readonly Lab[] = [associativeMemory, modernHopfield];
