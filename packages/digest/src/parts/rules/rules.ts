import type { SplitRule } from "../split.ts";
import { splitApposition } from "./apposition.ts";
import { splitBracket } from "./bracket.ts";
import { splitColon } from "./colon.ts";
import { splitExamples } from "./examples.ts";
import { splitNaming } from "./naming.ts";

/** The rules by which a sentence may be told in parts. */
export const RULES: readonly SplitRule[] = [
  splitApposition,
  splitBracket,
  splitColon,
  splitExamples,
  splitNaming,
];
