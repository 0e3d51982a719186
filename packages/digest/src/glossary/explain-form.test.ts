import { expect, test } from "vitest";
import { explainForm } from "./explain-form.ts";
import { LINKED_FORMS } from "./form-links.ts";
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

test.each<[string, string, string]>([
  [
    "mRNAs",
    "“mRNA” is short for messenger RNA. Messenger RNA is a copy of a gene that the cell uses as a recipe for a protein.",
    "L'ARN messager est une copie d'un gène dont la cellule se sert comme recette d'une protéine. « mRNA » en est l'abréviation.",
  ],
  [
    "astrocytes",
    "“Astrocyte” names one kind of glial cell. Glial cells are the helpers of nerve cells: they feed, clean and support them.",
    "Les cellules gliales sont les aides des cellules nerveuses : elles les nourrissent, les nettoient et les soutiennent. « astrocyte » en désigne une sorte.",
  ],
  [
    "latent space",
    "“Latent space” has to do with latent variables. A latent variable is a hidden number that is not measured but helps to explain what is.",
    "Une variable latente est un nombre caché, non mesuré, qui aide à expliquer ce que l'on mesure. Le terme « latent space » s'y rapporte.",
  ],
  [
    "skip connections",
    "“Skip connection” is another name for a residual connection. A residual connection is a bypass: it carries a signal past a layer, so that nothing gets lost in deep networks.",
    "Une connexion résiduelle est une déviation : elle fait passer un signal à côté d'une couche, pour que rien ne se perde. « skip connection » en est un autre nom.",
  ],
  [
    "energy landscapes",
    "An energy landscape gives each state of a system a height; the system moves down, as a ball rolls into a valley.",
    "Un paysage énergétique donne une hauteur à chaque état d'un système ; le système descend, comme une bille roule dans une vallée.",
  ],
  [
    "RNAs",
    "RNA is a molecule like DNA; much of it is a working copy of genes from which proteins are built.",
    "L'ARN est une molécule proche de l'ADN ; c'est souvent une copie de travail des gènes, d'où l'on fait des protéines.",
  ],
  [
    "leukaemia",
    "Leukaemia is a cancer of the cells that make the blood.",
    "La leucémie est un cancer des cellules qui fabriquent le sang.",
  ],
])("%s is explained in whole sentences, and what it has to do with them is said", (form, en, fr) => {
  const found = GLOSSARY.find(
    ({ forms }) =>
      forms.includes(form.toLowerCase()) || forms.includes(form.toLowerCase().replace(/s$/u, "")),
  );
  if (found === undefined) throw new Error(`the glossary has no ${form}`);
  expect(explainForm(found, form, "en")).toBe(en);
  expect(explainForm(found, form, "fr")).toBe(fr);
});

test.each(["transgenic mice", "Transgenic mouse", "knockout mice", "Monte Carlo simulations"])(
  "%s, whose explanation is in its own words, is shown the explanation and nothing else",
  (form) => {
    const found = GLOSSARY.find(({ forms }) => forms.includes(form.toLowerCase().replace(/s$/u, "")));
    if (found === undefined) throw new Error(`the glossary has no ${form}`);
    expect(explainForm(found, form, "en")).toBe(found.en);
    expect(explainForm(found, form, "fr")).toBe(found.fr);
  },
);

test("another name for a theory is said to be one, and not to have to do with it", () => {
  const found = GLOSSARY.find(({ forms }) => forms.includes("quantum theory"));
  if (found === undefined) throw new Error("the glossary has no quantum theory");
  expect(explainForm(found, "quantum theory", "en")).toMatch(
    /^“Quantum theory” is another name for quantum mechanics\. /u,
  );
});

test("what a form is said to go with is what its explanation speaks of", () => {
  const lost = [...LINKED_FORMS].filter(([form, { thing }]) => {
    const words = thing.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? [];
    return !GLOSSARY.some(
      ({ forms, en }) =>
        forms.includes(form) &&
        words.some((word) => en.toLowerCase().includes(word.slice(0, word.length > 4 ? -2 : 3))),
    );
  });
  expect(lost.map(([form]) => form)).toEqual([]);
});

test("of all forms hardly one is shown as a heading with a colon, in either language", () => {
  const shown = GLOSSARY.flatMap((found) =>
    found.forms.flatMap((form) =>
      (["en", "fr"] as const).filter((language) =>
        explainForm(found, form, language)
          .toLowerCase()
          .startsWith(`${form}${language === "fr" ? " :" : ":"}`),
      ),
    ),
  );
  expect(shown.length).toBeLessThanOrEqual(21);
});
