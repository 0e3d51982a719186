import type { SplitRule } from "../split.ts";
import { splitApposition } from "./apposition.ts";
import { splitBracket } from "./bracket.ts";
import { splitColon } from "./colon.ts";
import { splitExamples } from "./examples.ts";
import { splitNaming } from "./naming.ts";
import { splitNounAim } from "./split-noun-aim.ts";
import { splitReduced } from "./split-reduced.ts";
import { splitRelativeObject } from "./split-relative-object.ts";
import { splitRelativePlace } from "./split-relative-place.ts";
import { splitRelativeSubject } from "./split-relative-subject.ts";
import { splitWithPhrase } from "./split-with-phrase.ts";

/** The rules by which a sentence may be told in parts. */
export const RULES: readonly SplitRule[] = [
  splitApposition,
  splitBracket,
  splitColon,
  splitExamples,
  splitNaming,
  splitNounAim,
  splitReduced,
  splitRelativeObject,
  splitRelativePlace,
  splitRelativeSubject,
  splitWithPhrase,
];
