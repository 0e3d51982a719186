import { expect, test } from "vitest";
import { explainForm } from "./explain-form.ts";
import { GLOSSARY } from "./glossary.ts";
import { entry } from "./glossary-entry.ts";

const LANTERN = entry(
  "physics",
  "lantern|glass lantern|chaotic lamp",
  "A lantern is a lamp with glass round it.",
  "Une lanterne est une lampe entourée de verre.",
);

test.each<[string, string]>([
  ["lantern", "A lantern is a lamp with glass round it."],
  ["Lanterns", "A lantern is a lamp with glass round it."],
  ["lantern mechanism", "A lantern is a lamp with glass round it."],
  ["lamp of glass", "A lantern is a lamp with glass round it."],
  ["L. vitrea", "L. vitrea: A lantern is a lamp with glass round it."],
  ["glass lantern mechanism", "A lantern is a lamp with glass round it."],
  ["hall lamp", "Hall lamp: A lantern is a lamp with glass round it."],
])("%s is explained as %s", (form, expected) => {
  expect(explainForm(LANTERN, form, "en")).toBe(expected);
});

test("a term that opens an explanation as part of another name is not named by it", () => {
  const variable = entry(
    "learning",
    "lamp variable",
    "A lamp variable is a number.",
    "Une variable est un nombre.",
  );
  expect(explainForm(variable, "lamp space", "en")).toBe("Lamp space: A lamp variable is a number.");
  expect(explainForm(variable, "lamp space", "fr")).toBe("Lamp space : Une variable est un nombre.");
  expect(explainForm(variable, "lamp variables", "fr")).toBe("Une variable est un nombre.");
});

test.each(["training set", "training data", "training dataset", "training example", "training samples"])(
  "%s is explained without being said twice",
  (form) => {
    const found = GLOSSARY.find(({ forms }) => forms.includes(form.replace(/samples$/u, "sample")));
    if (found === undefined) throw new Error(`the glossary has no ${form}`);
    expect(explainForm(found, form, "en")).toBe(found.en);
    expect(explainForm(found, form, "fr")).toBe(found.fr);
  },
);
