import fc from "fast-check";
import { expect, test } from "vitest";
import { bundledRecords } from "../bundled-record.ts";
import type { PaperRecord } from "../paper-record.ts";
import { toBibtex } from "./bibtex.ts";

const record: PaperRecord = {
  id: "1501.00001",
  version: 2,
  title: "A plain title",
  authors: ["Ada Lovelace"],
  abstract: "One.",
  categories: { main: "math.CO", secondary: [] },
  submitted: "2015-01-01T00:00:00Z",
  licence: null,
  withdrawn: false,
  from: "atom",
  retrieved: "2026-01-01T00:00:00Z",
};
const fieldOf = (entry: string, name: string) =>
  new RegExp(`^ {2}${name} = \\{(.*)\\},?$`, "m").exec(entry)?.[1];
const balance = (entry: string) =>
  [...entry].reduce((sum, c) => sum + (c === "{" ? 1 : c === "}" ? -1 : 0), 0);

test("the bundled paper is cited with all that a style needs", () => {
  const [first] = bundledRecords;
  expect(first && toBibtex(first)).toBe(`@misc{niu2024beyond,
  title = {{Beyond Scaling Laws: Understanding Transformer Performance with Associative Memory}},
  author = {Niu, Xueyan and Bai, Bo and Deng, Lei and Han, Wei},
  year = {2024},
  month = may,
  eprint = {2405.08707},
  archivePrefix = {arXiv},
  primaryClass = {cs.LG},
  doi = {10.48550/arXiv.2405.08707},
  url = {https://arxiv.org/abs/2405.08707v1}
}
`);
});

test("an old paper keeps its slash, its publisher's DOI and its journal", () => {
  const entry = toBibtex({
    ...record,
    id: "hep-th/9901001",
    categories: { main: "hep-th", secondary: [] },
    submitted: "1999-01-01",
    doi: "10.1103/PhysRevD.79.106007",
    journalReference: "Phys.Rev.D79:106007,2009 & more",
  });
  expect(entry).toContain("@misc{lovelace1999plain,");
  expect(fieldOf(entry, "eprint")).toBe("hep-th/9901001");
  expect(fieldOf(entry, "doi")).toBe("10.1103/PhysRevD.79.106007");
  expect(fieldOf(entry, "note")).toBe("Phys.Rev.D79:106007,2009 \\& more");
  expect(fieldOf(entry, "url")).toBe("https://arxiv.org/abs/hep-th/9901001v2");
});

test.each([
  ["Profit & Loss: 100% of #1_a", "Profit \\& Loss: 100\\% of \\#1\\_a"],
  ["Costs $5", "Costs \\$5"],
  ["Costs $5 and $6", "Costs $5 and $6"],
  ["Production of $W_R$ bosons", "Production of $W_R$ bosons"],
  ["At $\\sqrt{s_{_{NN}}}$=200 GeV", "At $\\sqrt{s_{_{NN}}}$=200 GeV"],
  ["An $R$ of 5% in $100%$ cases", "An $R$ of 5\\% in $100\\%$ cases"],
  ["K_1 and C^2", "K\\_1 and C\\^{}2"],
  ["Schr\\\"odinger, Poincar\\'{e}, \\L{}ukasiewicz", "Schrödinger, Poincaré, Łukasiewicz"],
  ["{\\gamma}-ray bursts", "$\\gamma$-ray bursts"],
  ["Z^0 \\to 2\\gamma", "Z\\^{}0 $\\to$ 2$\\gamma$"],
  ["D0 --> K- e+", "D0 --\\textgreater{} K- e+"],
  ["HZ~Her", "HZ Her"],
  ["{\\it Drosophila} and \\emph{E. coli}", "Drosophila and E. coli"],
  ["LEP-II at sqrt{s}=196 GeV", "LEP-II at sqrt\\textbraceleft{}s\\textbraceright{}=196 GeV"],
  ["Fr{\\'e}d{\\'e}ric and Gr{\\\"o}bner", "Frédéric and Gröbner"],
  ['{\\\\gamma} and $J/\\\\psi$ of Schr\\\\\\"odinger', "$\\gamma$ and $J/\\psi$ of Schrödinger"],
  ["The {Ki(z)} Functions", "The Ki(z) Functions"],
  ["An open { brace", "An open  brace"],
  ["A set \\{1, 2\\}", "A set \\textbraceleft{}1, 2\\textbraceright{}"],
  ["\\input{/etc/passwd}", "\\textbackslash{}input\\textbraceleft{}/etc/passwd\\textbraceright{}"],
  ["\\immediate\\write18{rm -rf x}", "\\textbackslash{}immediate\\textbackslash{}write18rm -rf x"],
  ["$\\input{x}$", "\\$\\textbackslash{}input\\textbraceleft{}x\\textbraceright{}\\$"],
  ["$^^5cinput x$", "\\$\\^{}\\^{}5cinput x\\$"],
  ["$} x {$", "\\$ x \\$"],
  ["$x_{1$", "\\$x\\_1\\$"],
  ["$}\\def\\x{$", "\\$\\textbackslash{}def\\textbackslash{}x\\$"],
  ["a}, author = {Mallory}, x = {", "a, author = Mallory, x = "],
  [
    "<script>alert(1)</script>",
    "\\textless{}script\\textgreater{}alert(1)\\textless{}/script\\textgreater{}",
  ],
  ["two\nlines\u0000\u2028here", "two lines here"],
  ["Über 漢字 и кириллица", "Über 漢字 и кириллица"],
  ["a\\\\b", "a\\textbackslash{}b"],
])("the title %j is written %j", (title, expected) => {
  expect(fieldOf(toBibtex({ ...record, title }), "title")).toBe(`{${expected}}`);
});

test.each([
  ["Xueyan Niu", "Niu, Xueyan"],
  ["Ewine F. van Dishoeck", "van Dishoeck, Ewine F."],
  ["P. Di Francesco", "Di Francesco, P."],
  ["Rogerio M. de Almeida", "de Almeida, Rogerio M."],
  ["Charles L. Webber Jr.", "Webber, Jr., Charles L."],
  ["Thomas N. Gautier III", "Gautier, III, Thomas N."],
  ["Di Wang", "Wang, Di"],
  ["van der Berg, J.", "van der Berg, J."],
  ["Niu, Xueyan", "Niu, Xueyan"],
  ["Niu Xueyan", "Xueyan, Niu"],
  ["Webber, Jr., Charles L.", "Webber, Jr., Charles L."],
  ["Webber, Charles L., Jr.", "Webber, Jr., Charles L."],
  ["Charles L. Webber, Jr.", "Webber, Jr., Charles L."],
  ["García Márquez, Gabriel", "García Márquez, Gabriel"],
  ["Plato", "{Plato}"],
  ["Plato,", "{Plato}"],
  ["The BABAR Collaboration", "{The BABAR Collaboration}"],
  ["CMS and LHCb Collaborations", "{CMS and LHCb Collaborations}"],
  ["Tom and Jerry", "{and} Jerry, Tom"],
  ["et al.", "others"],
  ["Ken'ichi Tatematsu", "Tatematsu, Ken'ichi"],
  ["Miloš Žižka", "Žižka, Miloš"],
  ["Sch} author = {x", "x, Sch author ="],
])("the author %j is written %j", (name, expected) => {
  expect(fieldOf(toBibtex({ ...record, authors: [name] }), "author")).toBe(expected);
});

test.each([
  ["2015-12-31T23:00:00Z", "dec"],
  ["2015-13-01", undefined],
  ["2015", undefined],
  ["", undefined],
])("of a paper submitted %j the month is %s", (submitted, expected) => {
  expect(/^ {2}month = (.*),$/m.exec(toBibtex({ ...record, submitted }))?.[1]).toBe(expected);
});

test.each([
  [{}, "lovelace2015plain"],
  [{ title: "On the {\\'E}tale site of $X$" }, "lovelace2015etale"],
  [{ title: "$\\Lambda$", authors: ["Ada Lovelace"] }, "arxiv1501.00001"],
  [{ authors: ["Ewine F. van Dishoeck"] }, "vandishoeck2015plain"],
  [{ authors: ["Stanisława Łoś"] }, "los2015plain"],
  [{ authors: ["The BABAR Collaboration", "B. Aubert"] }, "babar2015plain"],
  [{ authors: ["王 小明"] }, "arxiv1501.00001"],
  [{ authors: [] }, "arxiv1501.00001"],
  [{ submitted: "" }, "arxiv1501.00001"],
  [{ id: "math/0309136", authors: [] }, "arxivmath-0309136"],
])("with %j the key is %s", (changes, expected) => {
  expect(toBibtex({ ...record, ...changes }).split("\n")[0]).toBe(`@misc{${expected},`);
});

test.each([
  ["10.1063/1.2779138", "10.1063/1.2779138"],
  ["https://doi.org/10.1063/1.2779138.", "10.1063/1.2779138"],
  ["10.1063/1.2779138 10.1063/1.999", "10.1063/1.2779138"],
  [
    "10.1002/(SICI)1097-0258(19980815)17:15<1661::AID-SIM968>3.0.CO;2-2",
    "10.1002/(SICI)1097-0258(19980815)17:15<1661::AID-SIM968>3.0.CO;2-2",
  ],
  ["10.1063/x}, author={Mallory", "10.1063/x"],
  ["see the journal", "10.48550/arXiv.1501.00001"],
])("the DOI field %j gives %s", (doi, expected) => {
  expect(fieldOf(toBibtex({ ...record, doi }), "doi")).toBe(expected);
});

test("three thousand authors are all named, on one line, in under five seconds", () => {
  const authors = Array.from({ length: 3000 }, (_, index) => `A. Author${index}`);
  const started = performance.now();
  const entry = toBibtex({ ...record, authors });
  expect(performance.now() - started).toBeLessThan(5000);
  expect(fieldOf(entry, "author")?.split(" and ").length).toBe(3000);
});

test("whatever a record says, the entry is one balanced entry with its own fields and no other command", () => {
  const hostile = fc.oneof(
    fc.string({ unit: "binary", maxLength: 80 }),
    fc
      .array(
        fc.constantFrom(
          "{",
          "}",
          "\\",
          "$",
          "%",
          "\n",
          ",",
          "@",
          "=",
          "^^5c",
          "\\input",
          "\\def",
          "\\gamma",
          "and",
          " ",
          "x",
          '"',
          "author",
        ),
        {
          maxLength: 30,
        },
      )
      .map((parts) => parts.join("")),
  );
  fc.assert(
    fc.property(hostile, hostile, hostile, hostile, (title, author, journalReference, doi) => {
      const entry = toBibtex({ ...record, title, authors: [author, author], journalReference, doi });
      expect(balance(entry)).toBe(0);
      expect(entry.split("\n").map((line) => /^ {2}(\w+) = /.exec(line)?.[1] ?? line.slice(0, 1))).toEqual([
        "@",
        "title",
        "author",
        "year",
        "month",
        "eprint",
        "archivePrefix",
        "primaryClass",
        "doi",
        "note",
        "url",
        "}",
        "",
      ]);
      expect(entry).not.toMatch(/(?<!\\)(?:\\\\)*\\(?:input|def)\b|\^\^5c/);
    }),
    { seed: 20240514, numRuns: 1000 },
  );
});
