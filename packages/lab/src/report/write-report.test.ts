import { expect, test } from "vitest";
import { memoryExperimentStore } from "../experiment-store.ts";
import { LABS } from "../labs/labs.ts";
import { readRecordedLab } from "../recorded-lab.ts";
import { runExperiment } from "../run-experiment.ts";
import type { ReportSource } from "./report-blocks.ts";
import { reportDocument, reportHtml, reportMarkdown } from "./write-report.ts";

const [whole] = LABS;
const lab = { ...whole, claims: whole.claims.filter(({ id }) => ["C11", "C12", "C6"].includes(id)) };

async function source(language: "en" | "fr" = "en"): Promise<ReportSource> {
  const store = memoryExperimentStore();
  for (const claim of lab.claims.filter(({ id }) => id !== "C6")) {
    await runExperiment(
      lab.paper,
      claim,
      { preset: "quick", seed: 1, settings: claim.presets.quick },
      {
        store,
        runtime: () => Promise.reject(new Error("not asked for")),
        now: () => new Date("2026-11-22T12:00:00Z"),
        engramVersion: "0.1.0",
        machine: "a test <machine>",
        threads: 2,
        signal: new AbortController().signal,
        observe: () => undefined,
      },
    );
  }
  const recorded = await readRecordedLab(store, lab);
  return { lab, recorded, language, engramVersion: "0.1.0", created: "2026-11-22T12:00:00.000Z" };
}

test.each(["en", "fr"] as const)(
  "every claim has its section and its row, run or not (%s)",
  async (language) => {
    const markdown = reportMarkdown(await source(language));
    for (const { id, statement, rule, objection } of lab.claims) {
      expect(markdown).toMatch(new RegExp(`^## ${id} ?: `, "m"));
      expect(markdown).toMatch(new RegExp(`^\\| ${id} \\|`, "m"));
      for (const text of [statement, rule, objection]) expect(markdown).toContain(text[language]);
    }
    expect(markdown).toContain(language === "en" ? "## C6: not run" : "## C6 : non exécutée");
    expect(markdown).not.toMatch(/undefined|NaN|\[object/);
  },
);

test("an objection to a verdict is told only where there is one", async () => {
  const markdown = reportMarkdown(await source());
  expect(markdown).toContain("Against the verdict on C11 it can be said: ");
  expect(markdown).toContain("Against the test of C6 it can be said: ");
  expect(markdown).not.toContain("Against the verdict on C6");
});

test("the verdict of a report is that of the rule on the recorded numbers", async () => {
  const from = await source();
  const changed = from.recorded.map((one) => ({
    ...one,
    claim: { ...one.claim, judge: () => ({ ...judged, value: "open" as const }) },
  }));
  const judged = { figure: { name: { en: "nothing", fr: "rien" }, value: 7 }, others: [] };
  const markdown = reportMarkdown({ ...from, recorded: changed });
  expect(markdown).toContain("The verdicts are these: 2 open.");
  expect(markdown).toContain("Measured for C11: nothing, 7.");
  expect(reportMarkdown(from)).not.toContain("Measured for C11: nothing");
});

test("the page of a report lowers names that stand so after a sign, and Markdown keeps them on the line", async () => {
  const from = await source();
  const html = await reportHtml(from);
  expect(html).toContain("With N = A l d<sub>emb</sub>² parameters");
  expect(html).not.toContain("d_emb");
  expect(reportMarkdown(from)).toContain("N = A l d_emb^2 parameters");
});

test("further figures stand in a table, so that their sentence is not said again and again", async () => {
  const markdown = reportMarkdown(await source());
  expect(markdown.match(/Measured for C11:/g)).toHaveLength(1);
  const { others } = lab.claims[1].judge((await source()).recorded[1].experiments[0].tables, {});
  for (const { name } of others) expect(markdown).toContain(`| ${name.en} | `);
});

test("a plot without a number is left out, as of a part that a preset has not", async () => {
  const from = await source();
  const recorded = from.recorded.map((one) => ({
    ...one,
    experiments: one.experiments.map((experiment) => ({
      ...experiment,
      tables: Object.fromEntries(
        Object.entries(experiment.tables).map(([name, { columns }]) => [
          name,
          { name, columns: Object.fromEntries(Object.keys(columns).map((key) => [key, new Float64Array()])) },
        ]),
      ),
    })),
    claim: {
      ...one.claim,
      judge: () => ({ value: "open" as const, figure: { name: { en: "a", fr: "a" }, value: 1 }, others: [] }),
    },
  }));
  expect(await reportHtml({ ...from, recorded })).not.toContain("<figure>");
});

test("the lab's citation, the machine and the licence are in it", async () => {
  const markdown = reportMarkdown(await source());
  expect(markdown).toContain(`## References\n\n${lab.citation} https://arxiv.org/abs/${lab.paper}`);
  expect(markdown).toContain("CC BY 4.0");
  expect(markdown).toContain("on 2026-11-22 by Engram 0.1.0 on a test &lt;machine> with 2 threads");
});

test("the page puts a lab's formulas down in signs, and Markdown as the lab writes them", async () => {
  const from = await source();
  const statement = { en: "d = sqrt(pi n)", fr: "" };
  const recorded = from.recorded.map((one) => ({ ...one, claim: { ...one.claim, statement } }));
  expect(await reportHtml({ ...from, recorded })).toContain("d = √(π n)");
  expect(reportMarkdown({ ...from, recorded })).toContain("d = sqrt(pi n)");
});

test("the page has a picture for each plot of a claim that was run, and loads nothing", async () => {
  const html = await reportHtml(await source());
  const plots = lab.claims.filter(({ id }) => id !== "C6").flatMap(({ plots: all }) => all);
  expect(html.match(/<figure><svg /g)).toHaveLength(plots.length);
  // Each with its numbers, which a reader of the screen opens.
  expect(html.match(/<\/figcaption><details><summary>[^<]+<\/summary><table>/g)).toHaveLength(plots.length);
  expect(html).not.toMatch(/<script|<link rel="stylesheet|src=|@import|url\(/);
  expect(html).toContain("a test &#60;machine&#62;");
});

test("the document holds each experiment in the form that interfaces promise", async () => {
  const document = reportDocument(await source("fr"));
  expect(document).toMatchObject({ format: "engram/report@1", language: "fr", lab: { paper: lab.paper } });
  const [c6, c11] = document.claims;
  expect(c6).toMatchObject({ id: "C6", experiments: [] });
  expect(c11.experiments).toMatchObject([
    { format: "engram/experiment@1", claim: { id: "C11" }, preset: "quick", seed: 1 },
  ]);
});
