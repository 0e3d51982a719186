import { expect, test } from "vitest";
import { tokensOf } from "../../testing/sample-source.ts";
import { structuredLabel } from "./structured-label.ts";

test.each<[string, string | null]>([
  ["METHODS We weighed lamps.", "methods"],
  ["Results: Lamps glow.", "results"],
  ["Methods and Results: Lamps glow.", "methods and results"],
  ["RESULT(S) A lamp glows.", "result"],
  ["CONCLUSIONS.", "conclusions"],
  ["DESIGN, SETTING, AND PARTICIPANTS Men weighed lamps.", "design, setting, and participants"],
  ["Background", "background"],
  ["Results We weighed lamps.", "results"],
  ["IMPORTANCE Lamps are rare.", "importance"],
  ["BACKGROUND- Lamps are rare.", "background"],
  ["DESIGN - Inception cohort study.", "design"],
  ["Purpose – The purpose is light.", "purpose"],
  ["RESULTS : Lamps glow.", "results"],
  ["Design/methodology/approach – In two halls, lamps were lit.", "design/methodology/approach"],
  ["METHODOLOGY/ PRINCIPAL FINDINGS We lit lamps.", "methodology/principal findings"],
  ["DISCUSSION/CONCLUSION Lamps glow.", "discussion/conclusion"],
  ["Methods and Results:We lit lamps.", "methods and results"],
  ["Research limitations/implications – The halls were few.", "research limitations/implications"],
  ["Method-agreement analysis was made.", null],
  ["Results - based on lamps - are rare.", null],
  ["DATA SOURCES Medline was searched.", "data sources"],
  ["DATA COLLECTION AND ANALYSIS Two women read.", "data collection and analysis"],
  ["MAIN OUTCOMES AND MEASURES Lamps glow.", "main outcomes and measures"],
  ["OUTCOMES MEASURED Light was counted.", "outcomes measured"],
  ["MATERIALS & METHODS Lamps were lit.", "materials & methods"],
  ["EXPOSURES Lamps were lit.", "exposures"],
  ["Data sources are rare.", null],
  ["Study limitations are rare.", null],
  ["Results show that lamps glow.", null],
  ["Methods are rare.", null],
  ["RESULTS SHOW THAT LAMPS GLOW.", null],
  ["Lamps: a review.", null],
  ["", null],
])("%s", (source, label) => {
  expect(structuredLabel(tokensOf(source))?.label ?? null).toBe(label);
});
