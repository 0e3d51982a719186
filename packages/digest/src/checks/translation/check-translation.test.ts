import fc from "fast-check";
import { expect, test } from "vitest";
import { checkTranslation } from "./check-translation.ts";

const codesOf = (english: string, french: string): readonly string[] =>
  checkTranslation({ english, french }).problems.map(({ code }) => code);

test.each([
  [
    "The method reduces errors by 1.5% in 1,200 patients.",
    "La méthode réduit les erreurs de 1,5 % chez 1 200 patients.",
  ],
  ["Two of the lamps were tested for 6-12 months.", "Deux des lampes ont été testées pendant 6 à 12 mois."],
  [
    "The lamps are not only cheap but also strong.",
    "Les lampes sont non seulement bon marché mais aussi solides.",
  ],
  ["The effect is only seen in mice.", "L’effet n’est observé que chez les souris."],
  ["It remains unclear why the robots fall.", "On ne sait pas clairement pourquoi les robots tombent."],
  [
    "These results suggest that sleep may improve memory.",
    "Ces résultats suggèrent que le sommeil pourrait améliorer la mémoire.",
  ],
  ["Neither lamps nor candles helped the patients.", "Ni les lampes ni les bougies n’ont aidé les patients."],
  [
    "DNA repair fails unless BRCA1 binds to RAD51.",
    "La réparation de l’ADN échoue à moins que BRCA1 ne se lie à RAD51.",
  ],
  [
    "The cost of $O(n^2)$ steps is lower than before.",
    "Le coût des étapes $O(n^2)$ est plus faible qu’avant.",
  ],
  [
    "At least half of the networks are better than CNN-3.",
    "Au moins la moitié des réseaux sont meilleurs que CNN-3.",
  ],
  ["The 2nd and the third test failed.", "Le 2e et le troisième essai ont échoué."],
  [
    "Most plants of Arabidopsis thaliana grow about 5 cm per week.",
    "La plupart des plantes de Arabidopsis thaliana croissent d’environ 5 cm par semaine.",
  ],
])("a faithful translation is kept: %s", (english, french) => {
  expect(checkTranslation({ english, french }).problems).toEqual([]);
});

const ENGLISH =
  "In 24 mice, the drug TRX-2 may not reduce the weight of most tumors by more than 3.5 mg when the dose is low.";
const FRENCH =
  "Chez 24 souris, le médicament TRX-2 pourrait ne pas réduire le poids de la plupart des tumeurs de plus de 3,5 mg lorsque la dose est faible.";

test.each([
  ["a figure", "24", "25", "number.added"],
  ["a decimal comma", "3,5", "35", "number.lost"],
  ["a unit", "mg", "kg", "unit.changed"],
  ["a negation that is lost", "ne pas réduire", "réduire", "negation.lost"],
  ["a second negation", "est faible", "n’est pas faible", "negation.added"],
  ["a hedge", "pourrait ne pas", "va ne pas", "hedge.lost"],
  ["a quantifier", "la plupart des", "toutes les", "quantifier.added"],
  ["a quantifier that is lost", "de la plupart des", "des", "quantifier.lost"],
  ["a direction", "de plus de", "de moins de", "comparison.turned"],
  ["a direction in a verb", "réduire", "augmenter", "comparison.turned"],
  ["an adjective", "faible", "forte", "comparison.turned"],
  ["a condition", " lorsque la dose est faible", "", "condition.lost"],
  ["a figure of a name", "TRX-2", "TRX-3", "name.lost"],
  ["another name", "TRX-2", "LED-2", "name.added"],
  ["an English word", "souris", "mice", "language.left"],
  ["an English connective", "Chez", "In the", "language.left"],
  ["a missing elision", "le poids", "le organe", "language.broken"],
  ["a second sentence", "est faible.", "est faible. Cela est vrai.", "sentence.added"],
  ["a remark in brackets", "la dose", "la dose (du patient)", "sentence.added"],
  ["a question", "est faible.", "est faible ?", "sentence.added"],
  ["emphasis", "la dose", "**la dose**", "text.markup"],
  ["a tag", "la dose", "<b>la dose</b>", "text.markup"],
  ["stuttering", "la dose", "la la la dose", "text.repeated"],
])("a translation with %s changed is refused", (_what, from, to, code) => {
  expect(checkTranslation({ english: ENGLISH, french: FRENCH }).problems).toEqual([]);
  expect(FRENCH).toContain(from);
  expect(codesOf(ENGLISH, FRENCH.replace(from, to))).toContain(code);
});

test.each([
  ["the English sentence itself", ENGLISH],
  [
    "another language",
    "En 24 ratones, el medicamento TRX-2 no podría reducir el peso de la mayoría de los tumores en más de 3,5 mg cuando la dosis es baja.",
  ],
  ["nothing", ""],
  ["a refusal", "Je ne peux pas traduire cette phrase."],
  ["the first half", FRENCH.slice(0, 60)],
  ["everything twice", `${FRENCH} ${FRENCH}`],
])("no translation at all is refused: %s", (_what, french) => {
  expect(checkTranslation({ english: ENGLISH, french }).supported).toBe(false);
});

test.each([
  [
    "two names that change places",
    "BRCA1 activates RAD51 in yeast.",
    "RAD51 active BRCA1 chez la levure.",
    "name.moved",
  ],
  [
    "two figures that change places",
    "Of 50 lamps, 30 broke.",
    "Sur 30 lampes, 50 se sont cassées.",
    "number.moved",
  ],
  ["a thousand that becomes one", "We tested 1,200 lamps.", "Nous avons testé 1,200 lampes.", "number.lost"],
  ["a changed formula", "It takes $n^2$ steps.", "Il faut $n^3$ étapes.", "formula.changed"],
  ["only", "Only lamps were tested here.", "Les lampes ont été testées ici.", "quantifier.lost"],
  [
    "untreated",
    "The untreated mice slept longer.",
    "Les souris traitées ont dormi plus longtemps.",
    "negation.lost",
  ],
  [
    "can made weaker",
    "The lamps can reduce the noise.",
    "Les lampes pourraient réduire le bruit.",
    "hedge.added",
  ],
  ["a billion", "It costs 2 billion years.", "Cela coûte 2 millions d’années.", "number.lost"],
  ["before and after", "They slept before the test.", "Ils ont dormi après le test.", "comparison.turned"],
  [
    "years",
    "The lamps burned for many years.",
    "Les lampes ont brûlé pendant de nombreux mois.",
    "unit.changed",
  ],
])("a short translation is refused for %s", (_what, english, french, code) => {
  expect(codesOf(english, french)).toContain(code);
});

test("what is judged is judged the same again, and no text makes the checker throw", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: "binary", maxLength: 80 }),
      fc.string({ maxLength: 80 }),
      (english, french) => {
        expect(checkTranslation({ english, french })).toEqual(checkTranslation({ english, french }));
      },
    ),
    { seed: 7, numRuns: 300 },
  );
});
