import { expect, test } from "vitest";
import { tokensOf } from "../testing/sample-source.ts";
import { findTerms } from "./find-terms.ts";
import type { GlossaryField } from "./glossary-entry.ts";
import { belongsTo, recogniseFields } from "./recognise-fields.ts";

function explained(text: string): string[] {
  return findTerms(tokensOf(text), recogniseFields(text)).map(({ entry }) => entry.forms[0] ?? "");
}

const TEXTS: readonly (readonly [GlossaryField, string])[] = [
  ["life", "Mice without the gene had fewer neurons, and the protein left the membrane."],
  ["medicine", "Patients in the trial had a lower mortality, and the dose caused no symptoms."],
  ["physics", "The electron couples to the lattice, and photons show the spin."],
  ["astronomy", "The telescope saw a galaxy at high redshift and its stars."],
  ["chemistry", "In this solvent the catalyst turns the acid into an oxide at the electrode."],
  ["earth", "Rainfall and river levels follow the ocean and the tropical climate."],
  ["economics", "Investors and banks watched prices, wages and the market."],
  ["engineering", "The controller reads the sensors, and the antenna filters interference."],
];

test.each(TEXTS)("a text of %s is known by its words", (field, text) => {
  expect(belongsTo(recogniseFields(text), field, "model")).toBe(true);
});

test.each(TEXTS)("one sentence of %s is no text of the other sciences", (field, text) => {
  const others = TEXTS.map(([other]) => other).filter((other) => other !== field);
  const fields = recogniseFields(text);
  expect(others.filter((other) => belongsTo(fields, other, "model"))).toEqual([]);
});

test("two words are enough for the field that a text shows most words of", () => {
  const alone = recogniseFields("The luminosity of the galaxy came from gas.");
  expect(belongsTo(alone, "astronomy", "gas")).toBe(true);
  const among = recogniseFields("The luminosity of the galaxy in the prices of banks.");
  expect(belongsTo(among, "astronomy", "gas")).toBe(false);
});

test("a term does not speak for its own field: it takes other words", () => {
  const fields = recogniseFields("The accretion of gas by the galaxy.");
  expect(belongsTo(fields, "astronomy", "gas")).toBe(true);
  expect(belongsTo(fields, "astronomy", "accretion")).toBe(false);
});

test.each([
  ["Genes and proteins of the cell control the G1 to S phase transition in mice.", "phase transition"],
  ["Tumour necrosis factor rose in the blood of patients.", "necrosis"],
  ["Both type IA and type IIA topoisomerases come from bacteria.", "type ia supernova"],
  ["Arteries of patients with systemic risk factors were followed in the trial.", "systemic risk"],
  ["Mice, genes and mutant insects: insect vectors carry the virus.", "vector"],
  ["The electrolytes of patients with anemia were kept steady by therapy and diet.", "electrolyte"],
  ["Our baselines include Dopamine and other training libraries for supervised agents.", "dopamine"],
])("%j is not explained by %s", (text, wrong) => {
  expect(explained(text)).not.toContain(wrong);
});

test.each([
  ["Near the phase transition the spin and the lattice fluctuate with temperature.", "phase transition"],
  ["Dopamine neurons of mice fire when the brain expects food.", "dopamine"],
  ["The electrolyte touches the cathode, and lithium moves to the anode in this solvent.", "electrolyte"],
  ["We follow accretion onto stars of a distant galaxy with the telescope.", "accretion"],
])("%j is explained by %s", (text, right) => {
  expect(explained(text)).toContain(right);
});
