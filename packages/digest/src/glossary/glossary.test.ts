import { expect, test } from "vitest";
import { tokensOf } from "../testing/sample-source.ts";
import { findTerms } from "./find-terms.ts";
import { GLOSSARY } from "./glossary.ts";
import type { GlossaryEntry, GlossaryField } from "./glossary-entry.ts";
import { OTHER_SENSES } from "./other-senses.ts";
import { recogniseFields } from "./recognise-fields.ts";

/** Words as a reader counts them: what stands between spaces and has a letter or digit. */
const words = (text: string) => text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word));
const parts = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

function termsOf(text: string): string[] {
  return findTerms(tokensOf(text), recogniseFields(text)).map(({ start, end }) => text.slice(start, end));
}

/** What is wrong, an entry's first form before it, so that a failure names every entry at once. */
function faults(check: (entry: GlossaryEntry) => readonly string[]): string[] {
  return GLOSSARY.flatMap((entry) => check(entry).map((fault) => `${entry.forms[0]}: ${fault}`));
}

test("there are at least 3,000 entries", () => {
  expect(GLOSSARY.length).toBeGreaterThanOrEqual(3000);
});

test("no form belongs to two entries of a field, and a form of one sense to no other entry at all", () => {
  const holders = new Map<string, GlossaryEntry[]>();
  for (const entry of GLOSSARY) {
    for (const form of entry.forms) holders.set(form, [...(holders.get(form) ?? []), entry]);
  }
  const clashes = [...holders].filter(
    ([form, entries]) =>
      new Set(entries.map(({ field }) => field)).size < entries.length ||
      (entries.length > 1 &&
        entries.some(({ soleSense, certainForms }) => soleSense || certainForms.includes(form))),
  );
  expect(clashes.map(([form]) => form)).toEqual([]);
});

test("a test case is no unit test", () => {
  const unit = GLOSSARY.find(({ forms }) => forms.includes("unit test"));
  expect(unit?.forms).not.toContain("test case");
});

test("forms are written as the finder reads them: lower case, single spaces", () => {
  const written = /^[\p{Ll}\p{N}](?:[\p{Ll}\p{N}.'+/-]| (?! ))*(?<! )$/u;
  expect(faults(({ forms }) => forms.filter((form) => !written.test(form)))).toEqual([]);
});

test("every explanation has at most 25 words, in English and in French", () => {
  expect(
    faults(({ en, fr }) => [en, fr].filter((text) => words(text).length > 25 || words(text).length < 5)),
  ).toEqual([]);
});

test("every explanation is made of whole sentences, with ordinary spaces and plain apostrophes", () => {
  const english = /^\p{Lu}[^\n]*[.?]$/u;
  const french = /^[\p{Lu}«][^\n]*[.?]$/u;
  const odd = /[\u00a0\u202f’“”]| {2}|^ | $| \./u;
  expect(
    faults(({ en, fr }) => [
      ...(english.test(en) && !odd.test(en) ? [] : [en]),
      ...(french.test(fr) && !odd.test(fr) && !/\S[;:?!»]|«\S/u.test(fr) ? [] : [fr]),
    ]),
  ).toEqual([]);
});

test("French says what an adjective is said of, and does not copy the English 'means of', 'means that'", () => {
  const copied = /veut dire (?:de|du|des|dans|qui|que|d'|qu')/u;
  expect(copied.test("Lunaire veut dire de la lune.")).toBe(true);
  expect(faults(({ fr }) => (copied.test(fr) ? [fr] : []))).toEqual([]);
});

test("no explanation is the other language's, and none tells of a paper", () => {
  const french = /\b(?:est|une|les|dans|qui|this paper|the authors)\b/iu;
  const english = /\b(?:the|is|which|with|cet article|les auteurs)\b/iu;
  expect(
    faults(({ en, fr }) => [
      ...(french.test(en) || en === fr ? [en] : []),
      ...(english.test(fr) ? [fr] : []),
    ]),
  ).toEqual([]);
});

/** Syllables of an English word: its groups of vowels, a mute ending not counted. */
function syllables(word: string): number {
  const letters = word.toLowerCase().replace(/[^a-z]/gu, "");
  if (letters.length <= 3) return 1;
  const spoken = letters
    .replace(/(?<=[^laeiouysxz])es$|(?<=[^aeiouydt])ed$|(?<=[^laeiouy])e$/u, "")
    .replace(/^y/u, "");
  return Math.max(1, spoken.match(/[aeiouy]{1,2}/gu)?.length ?? 0);
}

/** Flesch-Kincaid grade: the years at school that a text asks for. */
function grade(text: string): number {
  const sentences = text.split(/[.?](?:\s|$)/u).filter((sentence) => sentence.trim() !== "").length;
  const count = words(text).length;
  const all = words(text)
    .flatMap((word) => word.split("-"))
    .reduce((sum, word) => sum + syllables(word), 0);
  return (0.39 * count) / sentences + (11.8 * all) / count - 15.59;
}

test("syllables are counted well enough: the examples, and the grade of a plain and of a stiff sentence", () => {
  expect(["memory", "network", "learned", "guesses", "little", "make", "it"].map(syllables)).toEqual([
    3, 2, 1, 2, 2, 1, 1,
  ]);
  expect(grade("The cat sat on the mat.")).toBeLessThan(2);
  expect(grade("Representational dimensionality necessitates computational regularization.")).toBeGreaterThan(
    25,
  );
});

/** A reader of 15 is in the tenth year; a text of one short sentence is counted up to two years off. */
const HARDEST_GRADE = 13;
const MEAN_GRADE = 8;

/** The explanation with "it" for the term where it names it: what the reader looks up, whose length says nothing. */
function withoutTerm({ forms, en }: GlossaryEntry): string {
  const named = [...forms]
    .sort((a, b) => b.length - a.length)
    .find((form) => en.toLowerCase().includes(form));
  if (named === undefined) return en;
  const at = en.toLowerCase().indexOf(named);
  return `${en.slice(0, at).replace(/(?:^|(?<=\s))(?:an?|the) $/iu, "")}it${en.slice(at + named.length).replace(/^s\b/u, "")}`;
}

test("a reader of fifteen can read each explanation: its grade, and the mean of all, stay below a bound", () => {
  const grades = GLOSSARY.map((entry) => ({ entry, years: grade(withoutTerm(entry)) }));
  const hard = grades.filter(({ years }) => years > HARDEST_GRADE);
  expect(hard.map(({ entry, years }) => `${years.toFixed(1)} ${entry.en}`)).toEqual([]);
  const mean = grades.reduce((sum, { years }) => sum + years, 0) / grades.length;
  expect(mean).toBeLessThan(MEAN_GRADE);
});

function stem(word: string): string {
  return word.replace(/ies$/u, "y").replace(/(?:ations?|ings?|ers?|ed|es|s|ly|ic|al|ions?)$/u, "");
}

/**
 * Whether an explanation explains a term by its own words: all of them come back in what is left of it once they are
 * taken out where it names the term. One may: "Dwarf galaxies are small galaxies."
 */
function isCircular(form: string, text: string): boolean {
  const telling = parts(form)
    .filter((word) => !/^(?:and|of|the|for|in)$/u.test(word))
    .map(stem);
  const rest = parts(text).map(stem);
  for (const word of telling) if (rest.includes(word)) rest.splice(rest.indexOf(word), 1);
  return telling.every((word) => rest.includes(word));
}

test("no explanation explains a term by the term's own words", () => {
  expect(isCircular("energy function", "An energy function is a function of the energy.")).toBe(true);
  expect(isCircular("dwarf galaxy", "A dwarf galaxy is a small galaxy.")).toBe(false);
  expect(faults(({ forms, en }) => forms.filter((form) => isCircular(form, en)))).toEqual([]);
});

/** A sentence of each field that uses none of its terms as such, but enough of the words that mark the field. */
const CONTEXTS: Readonly<Record<GlossaryField, string>> = {
  learning:
    "It was trained, supervised, on MNIST and benchmarks with BERT, and then learned adversarial datasets.",
  statistics:
    "The posterior, the regression, the sample size and the covariance are random and probabilistic.",
  life: "Mice and yeast have genes, proteins, tissues and membrane receptors, as the species before them.",
  medicine:
    "Patients of the hospital had symptoms, surgery, therapy and drugs, and their health was followed up.",
  physics: "The photon, the boson, the spin, the plasma and the lattice are magnetic, optical or conformal.",
  astronomy: "A telescope saw galaxies, planets, quasars and their redshift, orbits, halo and luminosity.",
  chemistry: "The solvent, the acid and the electrode gave oxygen, nitrogen and an oxide by oxidation.",
  earth: "Rainfall, soil, rivers and glaciers of the tropical crust follow the climate and the weather.",
  economics: "Banks, investors and firms watch prices, wages, taxes and the incentives of households.",
  engineering:
    "The antenna, the radar, the sensors and the vehicle have a receiver, a filter and a bandwidth.",
  mathematics:
    "We prove for bounded algebras, integers and invariants that the isomorphism is prime and finite.",
  computing: "The server, the database, the hardware, the protocol and the queries make computational nodes.",
};

test("each form is found in a text of its field", () => {
  const lost = faults((entry) =>
    entry.forms.filter((form) => {
      const beside = entry.beside[0] ?? "it";
      const text = `They wrote about the ${form} of old. ${CONTEXTS[entry.field]} See ${beside}.`;
      return !findTerms(tokensOf(text), recogniseFields(text)).some(
        (found) => found.entry === entry && text.slice(found.start, found.end).toLowerCase() === form,
      );
    }),
  );
  expect(lost).toEqual([]);
});

test("the longest form is found, whole words only, plurals too", () => {
  expect(termsOf("A graph neural network and deep neural networks.")).toEqual([
    "graph neural network",
    "deep neural networks",
  ]);
  expect(termsOf("The supernova-like qubits decay.")).toEqual(["qubits"]);
  expect(termsOf("A cross-entropy loss, and Newton’s method without GPT-2-small.")).toEqual([
    "cross-entropy loss",
    "Newton’s method",
  ]);
});

test("a form of one sense is explained in any text, the other forms of its entry in their field alone", () => {
  const cooking = "Cooks spoke of the covariance, so to say, of pots and pans, and of its covariance matrix.";
  expect(termsOf(cooking)).toEqual(["covariance matrix"]);
});

test("a name that goes on is another one, and its beginning is not explained", () => {
  expect(termsOf("A gradient descent-like step, and tumor necrosis factor-free lamps.")).toEqual([]);
  expect(termsOf("Lamps of the oil/tumor necrosis factor kind.")).toEqual([]);
  expect(termsOf("The fibroblast growth factor-23, caspase-3 and TGF-β1.")).toEqual([
    "fibroblast growth factor",
    "caspase",
    "TGF-β",
  ]);
});

test("an owner's s is no letter of a term", () => {
  const cells = "Mice and yeast have genes, proteins and tissues.";
  expect(termsOf(`The lamp's phase and the lamp’s phase. ${cells}`)).not.toContain("s phase");
  expect(termsOf(`The cells are in S phase. ${cells}`)).toContain("S phase");
});

test("the end of a word that is set with a ligature or cut at the end of a line is no term", () => {
  expect(termsOf("The classiﬁcation of lamps, their classifi- cation, and one cation.")).toEqual(["cation"]);
});

test("nothing is explained in a name in which its words have another sense", () => {
  const algebra =
    "We prove for bounded algebras, integers and invariants that the isomorphism is prime and finite.";
  expect(termsOf(`Each vertex counts. ${algebra}`)).toContain("vertex");
  expect(termsOf(`A vertex operator counts. ${algebra}`)).not.toContain("vertex");
  expect(termsOf("The shrinking Ricci soliton, and a soliton in glass.")).toEqual(["soliton"]);
  const patients = "Patients had symptoms, surgery, therapy and drugs, and their health was followed up.";
  expect(
    termsOf(`The malignant outcome, an interstitial deletion and the internal mammary. ${patients}`),
  ).toEqual([]);
  expect(termsOf("Programmed cell death 1, cytochrome c oxidase, programmed cell death.")).toEqual([
    "programmed cell death",
  ]);
});

test("what guesses the move from its outcome is no dynamics model, and eigenfunctions are no inference network", () => {
  const agents =
    "It was trained by reinforcement learning with a latent embedding on benchmarks, a variational autoencoder.";
  expect(termsOf(`A dynamics model and an inference network. ${agents}`)).toEqual(
    expect.arrayContaining(["dynamics model", "inference network"]),
  );
  const others = termsOf(`An inverse dynamics model and spectral inference networks. ${agents}`);
  expect(others).not.toContain("dynamics model");
  expect(others).not.toContain("inference networks");
});

test("each name of another sense holds a term, and is not itself explained", () => {
  const spoken = (text: string) => ` ${text.replace(/-/gu, " ")} `;
  const forms = GLOSSARY.flatMap((entry) => entry.forms.flatMap((form) => [form, `${form}s`]));
  const idle = OTHER_SENSES.filter((name) => !forms.some((form) => spoken(name).includes(spoken(form))));
  expect(idle).toEqual([]);
  expect(OTHER_SENSES.filter((name) => forms.includes(name))).toEqual([]);
});

test("an entry that asks for certain words is shown beside them alone, and each is a word that marks a field", () => {
  const learning =
    "It was trained, supervised, on MNIST and benchmarks, and then learned adversarial datasets.";
  expect(termsOf(`A stopping policy helps. ${learning}`)).not.toContain("policy");
  expect(termsOf(`The policy of the agents helps. ${learning}`)).toContain("policy");
  const unknown = faults(({ beside }) =>
    beside.filter((marker) => [...recogniseFields(marker).values()].every((own) => own.size === 0)),
  );
  expect(unknown).toEqual([]);
});

test("a word of several senses is explained in its own field alone", () => {
  const learning =
    "The transformer is a neural network trained on a training set of tokens with a loss function.";
  expect(termsOf(learning)).toContain("transformer");
  expect(termsOf("The transformer of the power station got hot and was cooled with oil.")).toEqual([]);
  expect(termsOf("Pupils had to pay a fixed point of interest, a token and a conjecture.")).toEqual([]);
});
