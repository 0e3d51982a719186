import { expect, test } from "vitest";
import { categoryName, findCategory, foldSecondary, listCategories } from "./category.ts";

const ACTIVE_PER_ARCHIVE = {
  "astro-ph": 6,
  "cond-mat": 9,
  cs: 40,
  econ: 3,
  eess: 4,
  "gr-qc": 1,
  "hep-ex": 1,
  "hep-lat": 1,
  "hep-ph": 1,
  "hep-th": 1,
  math: 32,
  "math-ph": 1,
  nlin: 5,
  "nucl-ex": 1,
  "nucl-th": 1,
  physics: 22,
  "q-bio": 10,
  "q-fin": 9,
  "quant-ph": 1,
  stat: 6,
};

test("all 155 categories of today are there, none twice, archive by archive", () => {
  const active = listCategories().filter((category) => category.active);
  const counts: Record<string, number> = {};
  for (const { archive } of active) counts[archive] = (counts[archive] ?? 0) + 1;
  expect(counts).toEqual(ACTIVE_PER_ARCHIVE);
  expect(active.length).toBe(155);
  const codes = listCategories().map(({ code }) => code);
  expect(new Set(codes).size).toBe(codes.length);
});

test("each category and archive has a name in both languages and a code in arXiv's form", () => {
  for (const { code, name, archive } of listCategories()) {
    expect(code).toMatch(/^[a-z]+(?:-[a-z]+)?(?:\.(?:[A-Z]{2}|[a-z]+(?:-[a-z]+)?))?$/);
    expect(code.split(".")[0]).toBe(archive);
    expect(name.en).toMatch(/^[A-Z][A-Za-z,\- ]+$/);
    expect(name.fr).toMatch(/^[A-ZÉ][\p{L}’,:\- ]+$/u);
  }
});

test("another name for a category has the same words, and what it stands for is in use", () => {
  for (const category of listCategories().filter(({ now }) => now !== undefined)) {
    const today = findCategory(category.now ?? "");
    expect(today?.active).toBe(true);
    expect(today?.now).toBeUndefined();
    const renamed = ["q-fin.EC", "mtrl-th", "adap-org", "ao-sci", "atom-ph", "bayes-an", "q-alg"];
    if (!renamed.includes(category.code)) expect(category.name).toEqual(today?.name);
  }
});

test.each([
  ["cs.LG", "Machine Learning", "Apprentissage automatique"],
  ["math.MP", "Mathematical Physics", "Physique mathématique"],
  ["cs.SY", "Systems and Control", "Systèmes et automatique"],
  ["hep-th", "High Energy Physics - Theory", "Physique des hautes énergies : théorie"],
  ["astro-ph", "Astrophysics", "Astrophysique"],
  ["alg-geom", "Algebraic Geometry", "Géométrie algébrique"],
  ["cs.XX", "cs.XX", "cs.XX"],
  ["CS.LG", "CS.LG", "CS.LG"],
  ["__proto__", "__proto__", "__proto__"],
  ["", "", ""],
])("%j is shown as %j and %j", (code, english, french) => {
  expect([categoryName(code, "en"), categoryName(code, "fr")]).toEqual([english, french]);
});

test.each([
  ["math.MP", "math-ph"],
  ["stat.TH", "math.ST"],
  ["math.IT", "cs.IT"],
  ["q-fin.EC", "econ.GN"],
  ["cs.SY", "eess.SY"],
  ["cs.NA", "math.NA"],
  ["cmp-lg", "cs.CL"],
  ["supr-con", "cond-mat.supr-con"],
])("%s is today %s", (code, now) => {
  expect(findCategory(code)?.now).toBe(now);
});

test.each(["cs", "math", "astro-ph", "cond-mat", "q-bio", "physics", "dg-ga"])(
  "%s takes no new papers as it is",
  (code) => {
    expect(findCategory(code)?.active).toBe(false);
  },
);

test.each([
  ["math-ph", ["math.MP"], []],
  ["math.MP", ["math-ph", "hep-th"], ["hep-th"]],
  ["cs.IT", ["math.IT", "cs.LG"], ["cs.LG"]],
  ["cs.LG", ["cs.IT", "math.IT"], ["cs.IT"]],
  ["cs.LG", ["math.IT", "eess.SP", "cs.IT"], ["eess.SP", "cs.IT"]],
  ["cs.LG", ["math.IT"], ["math.IT"]],
  ["cs.LG", ["stat.ML", "cs.LG", "stat.ML"], ["stat.ML"]],
  ["hep-th", ["q-alg", "math.QA"], ["q-alg", "math.QA"]],
  ["xx.YY", ["__proto__", "toString"], ["__proto__", "toString"]],
  ["math-ph", [], []],
])("a paper in %s and %j is also in %j", (main, secondary, expected) => {
  expect(foldSecondary(main, secondary)).toEqual(expected);
});
