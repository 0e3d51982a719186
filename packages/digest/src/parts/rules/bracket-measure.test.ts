import { expect, test } from "vitest";
import { loadParser } from "../../parse/load-parser.ts";
import { toldSplits } from "../testing/told-splits.ts";
import { splitBracketMeasure } from "./bracket-measure.ts";

const parser = await loadParser();

test.each([
  [
    "Old lamps were linked to fires in the halls of the town (odds ratio, 1.2; 95% CI, 1.1 to 1.3).",
    "Old lamps were linked to fires in the halls of the town. The odds ratio was 1.2 (95% CI, 1.1 to 1.3).",
  ],
  [
    "The new lamps reduced the risk of fires in the schools (relative risk 0.56, 95% CI 0.39 to 0.80).",
    "The new lamps reduced the risk of fires in the schools. The relative risk was 0.56 (95% CI 0.39 to 0.80).",
  ],
  [
    "Pupils with lamps read more often than those without (rate ratio, 1.1; 95% CI, 0.6-1.9).",
    "Pupils with lamps read more often than those without. The rate ratio was 1.1 (95% CI, 0.6-1.9).",
  ],
  [
    "The old lamps were linked to more fires in the hall (hazard ratio = 1.5, 95% CI: 1.1-1.9).",
    "The old lamps were linked to more fires in the hall. The hazard ratio was 1.5 (95% CI: 1.1-1.9).",
  ],
  [
    "Oil lamps are tied to smoke in the small halls (pooled odds ratio, 2.0; 95% CI, 1.5 to 2.6).",
    "Oil lamps are tied to smoke in the small halls. The pooled odds ratio is 2.0 (95% CI, 1.5 to 2.6).",
  ],
  [
    "The price of the oil rose with the size of the hall (correlation, 0.97).",
    "The price of the oil rose with the size of the hall. The correlation was 0.97.",
  ],
])("%s is told as %s", (text, told) => {
  expect(toldSplits(parser, splitBracketMeasure, text)).toContain(told);
});

test.each([
  "Old lamps (odds ratio, 1.2) were linked to fires in halls (odds ratio, 1.4).",
  "Old lamps were linked to fires in the halls (ten of them, in winter).",
  "Old lamps (odds ratio, 1.2; 95% CI, 1.1 to 1.3) were linked to fires in the halls.",
  "Old and new lamps were linked to fires in the halls (odds ratio, 1.2; 95% CI, 1.1 to 1.3 and 1.4, respectively).",
  "Old lamps were linked to fires in the halls (odds ratio not known in this town).",
])("%s is not split", (text) => {
  expect(toldSplits(parser, splitBracketMeasure, text)).toEqual([]);
});
