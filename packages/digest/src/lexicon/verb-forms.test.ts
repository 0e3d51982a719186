import { expect, test } from "vitest";
import { formOfTag, formsOf, inflect, regularBase, wholeStem } from "./verb-forms.ts";

test.each([
  ["use", ["use", "uses", "used", "using"]],
  ["study", ["study", "studies", "studied", "studying"]],
  ["get", ["get", "gets", "got", "getting"]],
  ["mimic", ["mimic", "mimics", "mimicked", "mimicking"]],
  ["stop", ["stop", "stops", "stopped", "stopping"]],
  [
    "do better than",
    ["do better than", "does better than", "did better than", "done better than", "doing better than"],
  ],
  ["lie behind", ["lie behind", "lies behind", "lay behind", "lain behind", "lying behind"]],
  ["show", ["show", "shows", "showed", "shown", "showing"]],
  ["eat", ["eat", "eats", "ate", "eaten", "eating"]],
  ["withdraw", ["withdraw", "withdraws", "withdrew", "withdrawn", "withdrawing"]],
  ["forget", ["forget", "forgets", "forgot", "forgotten", "forgetting"]],
  ["be", ["be", "is", "are", "was", "were", "been", "being"]],
])("%s has its own forms and no other", (verb, forms) => {
  expect(formsOf(verb)).toEqual(forms);
});

test("only tags of verbs stand for a form", () => {
  expect([formOfTag("VBD"), formOfTag("VBN"), formOfTag("NN")]).toEqual(["past", "participle", null]);
  expect(inflect("see", "participle")).toBe("seen");
});

test.each([
  ["freez", "freezing", "freeze"],
  ["tun", "tuning", "tune"],
  ["solv", "solved", "solve"],
  ["heat", "heating", "heat"],
  ["fix", "fixed", "fix"],
  ["stop", "stopping", "stop"],
  ["open", "opened", "open"],
])("%s is the stem of %s, a form of %s", (stem, form, verb) => {
  expect(wholeStem(stem, form)).toBe(verb);
});

test.each([
  ["upregulated", "participle", "upregulate"],
  ["randomized", "past", "randomize"],
  ["involved", "participle", "involve"],
  ["reconstructed", "participle", "reconstruct"],
  ["classified", "participle", "classify"],
  ["encodes", "third", "encode"],
  ["activating", "ing", "activate"],
  ["beating", "ing", null],
  ["treated", "participle", null],
  ["wasted", "participle", null],
  ["passes", "third", null],
] as const)("the base of %s, a %s form that the tagger may not know, is %s", (lower, form, base) => {
  expect(regularBase(lower, form)).toBe(base);
});
