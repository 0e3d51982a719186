import { expect, test } from "vitest";
import { refuseForm } from "./refuse-form.ts";

const claim = "Lamps save 5% of the power in winter.";

test.each<[string, string | null]>([
  [claim, null],
  ["In winter, lamps save 5% of the power.", null],
  ["", "reply.empty"],
  ["...", "reply.empty"],
  ["Lamps save\u200b power.", "reply.invisible"],
  ["I'm sorry, but I can't help with that.", "reply.refusal"],
  ["As an AI language model, I have no lamps.", "reply.refusal"],
  ["Lamps lamps lamps save power.", "reply.repetition"],
  [`${claim} ${claim}`, "reply.repetition"],
  [
    `Lamps save power${", oil, gas, wood, coal, time, money, work".repeat(1)} and ${"a".repeat(150)}.`,
    "reply.too-long",
  ],
  ["Lamps save <b>5%</b> of the power.", "reply.markup"],
  ["**Lamps** save 5% of the power.", "reply.markup"],
  ["- Lamps save 5% of the power.", "reply.markup"],
  ["[Lamps](https://evil.example) save 5% of the power.", "reply.markup"],
  ["Lamps &amp; candles save power.", "reply.markup"],
  ['{"sentence": "Lamps save', "reply.no-sentence"],
  ["Les lampes économisent 5% de la puissance dans les mois de l’hiver.", "reply.other-language"],
  ["灯在冬天节省百分之五的电力。", "reply.other-language"],
  ["Lamps save 5% of the power. They do so in winter.", "reply.several-sentences"],
  ["Do lamps save 5% of the power in winter?", "reply.no-sentence"],
])("%s is %s", async (text, code) => {
  expect((await refuseForm({ claim, passage: claim, text }))?.code ?? null).toBe(code);
});

test("marks that the passage has itself are no markup", async () => {
  const passage = "For p < 0.05 and `x`, lamps | candles save power.";
  expect(
    await refuseForm({ claim: passage, passage, text: "For p < 0.05 and `x`, lamps | candles save power." }),
  ).toBeNull();
});

test("two sentences may stand for a claim of two", async () => {
  const two = "Lamps save power. They do so in winter.";
  expect(
    await refuseForm({ claim: two, passage: two, text: "Lamps save power. They do it in winter." }),
  ).toBeNull();
});

test("the authors' own sentence is no wording of a claim that says it otherwise, and nobody speaks as the authors", async () => {
  const passage = "We show that lamps save power.";
  const reworded = "The authors show that lamps save power.";
  const codeOf = async (text: string, of: string) =>
    (await refuseForm({ claim: of, passage, text }))?.code ?? null;
  expect(await codeOf(passage, reworded)).toBe("reply.copy");
  expect(await codeOf("We show lamps save power.", reworded)).toBe("reply.first-person");
  expect(await codeOf(passage, passage)).toBeNull();
  expect(await codeOf("We show lamps save power.", passage)).toBeNull();
});
