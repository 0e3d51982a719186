import { describe, expect, test } from "vitest";
import { EASY_FORMS } from "../../glossary/easy-terms.ts";
import { GLOSSARY } from "../../glossary/glossary.ts";
import { chooseTerms } from "./choose-terms.ts";

/** The terms, in order of appearance, that are chosen for a text of statements; other statements fill it up. */
function chosen(
  terms: readonly string[],
  statements: readonly string[] = [],
  title = "Of mice",
  opening = "",
): string[] {
  const found = terms.map((form, at) => {
    const entry = GLOSSARY.find(({ forms }) => forms.includes(form));
    if (entry === undefined) throw new Error(`no entry for "${form}"`);
    return { entry, form, about: form === opening ? 0 : at + 1 };
  });
  const entries = chooseTerms(
    found,
    ["Mice sleep.", ...terms.map((form) => `There is a ${form}.`), ...statements],
    title,
  );
  return found.filter(({ entry }) => entries.has(entry)).map(({ form }) => form);
}

/** Rare, of one sense, unrelated to one another. */
const HARD = [
  "kinetochore",
  "hippocampus",
  "tokamak",
  "permafrost",
  "zeolite",
  "quasar",
  "arbitrage",
  "wavelet",
];
const hard = (count: number) => HARD.slice(0, count);
const dull = (count: number) => Array.from({ length: count }, () => "Rain falls.");

describe("explained first is", () => {
  test("what the title names, with an ending or not", () => {
    const terms = [...hard(4), "oligomer"];
    expect(chosen(terms)).toEqual(hard(4));
    expect(chosen(terms, [], "How oligomeric mice sleep")).toContain("oligomer");
  });

  test("what several statements use", () => {
    const terms = [...hard(4), "wavelet"];
    expect(chosen(terms)).not.toContain("wavelet");
    expect(chosen(terms, ["Wavelets grow.", "A wavelet falls."])).toContain("wavelet");
  });

  test("what the opening statement uses", () => {
    expect(chosen([...hard(4), "wavelet"], [], "Of mice", "wavelet")).toContain("wavelet");
  });

  test("a long technical term, then a word of one sense, then others as rare", () => {
    const plain = ["anion", "alloy", "ablation"].find((form) =>
      GLOSSARY.some((entry) => entry.forms.includes(form) && !entry.soleSense),
    );
    expect(plain).toBeDefined();
    expect(chosen([plain ?? "", ...hard(4)])).toEqual(hard(4));
    expect(chosen([...hard(4), "spindle assembly checkpoint"])).toContain("spindle assembly checkpoint");
  });

  test("a rare word rather than one of many papers, and that rather than one of every paper", () => {
    expect(chosen(["benchmark", "receptor", ...hard(4)])).toEqual(hard(4));
    expect(chosen(["apoptosis", ...hard(4)])).toEqual(hard(4));
    expect(chosen(["set theory", ...hard(3), "apoptosis"])).toEqual([...hard(3), "apoptosis"]);
  });

  test("what is not known from school, and that too where there is room", () => {
    expect(chosen(["algorithm", "in vivo", ...hard(4)], ["An algorithm runs.", "Algorithms run."])).toEqual(
      hard(4),
    );
    expect(chosen(["algorithm", "in vivo", ...hard(2)])).toEqual(["algorithm", "in vivo", ...hard(2)]);
  });
});

describe("of near doubles", () => {
  test("a term and a kind of it are not both explained, room or not", () => {
    expect(chosen(["t cell", "cytotoxic t cell"])).toHaveLength(1);
  });

  test("the one is explained that the text speaks of by itself", () => {
    const longer = ["The cytotoxic T cell sleeps.", "A cytotoxic T cell eats.", "Cytotoxic T cells grow."];
    expect(chosen(["t cell", "cytotoxic t cell"], longer)).toEqual(["cytotoxic t cell"]);
    const shorter = ["The T cell sleeps.", "A T cell eats.", "T cells grow."];
    expect(chosen(["t cell", "cytotoxic t cell"], shorter)).toEqual(["t cell"]);
  });

  test("a name that holds another stands beside it only where there is room", () => {
    const pair = ["kinase", "kinase inhibitor"];
    expect(chosen(pair)).toEqual(pair);
    expect(chosen([...pair, ...hard(4)], dull(4)).filter((form) => pair.includes(form))).toHaveLength(1);
  });

  test("where there is room for one of them, it goes to that and not to what is known from school", () => {
    const terms = ["algorithm", "in vivo", "enzyme", "kinase", "kinase inhibitor"];
    const said = ["Algorithms run.", "An algorithm fails.", "An algorithm helps."];
    expect(chosen(terms, said)).toEqual(expect.arrayContaining(["kinase", "kinase inhibitor"]));
  });

  test("what the other one is explained with is explained first, where both are needed as much", () => {
    const terms = ["deep learning", "neural network", ...hard(4)];
    const said = ["A neural network runs.", "Neural networks run.", "Neural networks fail."];
    expect(chosen(terms, [...said, "Deep learning runs.", "Deep learning fails."])).toEqual(terms.slice(1));
  });

  test("what is explained with a chosen term waits, unless the title names it", () => {
    const terms = ["neural network", "deep learning", ...hard(4)];
    const runs = ["A neural network runs.", "Neural networks run.", "Neural networks fail."];
    const said = [...runs, "Deep learning runs.", "Deep learning fails.", ...dull(1)];
    expect(chosen(terms, said)).toEqual(["neural network", ...hard(4)]);
    expect(chosen(terms, said, "On deep learning")).toContain("deep learning");
  });

  test("what another explanation is made with is explained beside it", () => {
    const said = ["Deep learning runs.", "Deep learning fails.", "Deep learning helps."];
    expect(chosen(["neural network", "deep learning"], said)).toEqual(["neural network", "deep learning"]);
  });
});

test("a text has one explanation for two statements, at least four and at most seven", () => {
  expect(chosen(hard(8).slice(0, 5))).toHaveLength(4);
  expect(chosen(hard(8))).toHaveLength(5);
  expect(chosen(hard(8), dull(3))).toHaveLength(6);
  expect(chosen(hard(8), dull(30))).toHaveLength(7);
});

test("every easy form is one of the glossary", () => {
  const forms = new Set(GLOSSARY.flatMap((entry) => entry.forms));
  expect([...EASY_FORMS].filter((form) => !forms.has(form))).toEqual([]);
});
