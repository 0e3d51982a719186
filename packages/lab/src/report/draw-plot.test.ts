import { expect, test } from "vitest";
import type { PlotSpec } from "../claim.ts";
import type { Tables } from "../table.ts";
import { drawPlot } from "./draw-plot.ts";
import { plotPoints } from "./plot-points.ts";

const plot: PlotSpec = {
  title: { en: "Loss & floor", fr: "Perte & plancher" },
  table: "losses",
  mark: "line",
  x: "step",
  y: ["train", "test"],
  rules: () => [{ label: { en: "floor <1", fr: "plancher <1" }, y: 0.75 }],
};
const steps = 2_000;
const tables = {
  losses: {
    name: "losses",
    columns: {
      step: Float64Array.from({ length: steps }, (_, step) => step),
      train: Float64Array.from({ length: steps }, (_, step) => 1 + 1 / (1 + step)),
      test: Float64Array.from({ length: steps }, (_, step) => (step === 7 ? Number.NaN : 1.5)),
      layers: Float64Array.from({ length: steps }, (_, step) => 2 * (step % 2)),
    },
  },
};
const claim = {
  tables: [
    {
      name: "losses",
      columns: [
        { name: "step", unit: "steps", label: { en: "training step", fr: "pas" } },
        { name: "train", unit: "nats" },
        { name: "test", unit: "nats" },
        { name: "layers", unit: "" },
      ],
    },
  ],
};
const draw = (changes: Partial<PlotSpec> = {}, language: "en" | "fr" = "en") =>
  drawPlot(claim, { ...plot, ...changes }, tables, {}, { language, width: 400, height: 200 });

test("a plot has nothing that a strict content security policy refuses, and the ink of the page", async () => {
  const svg = await draw();
  expect(svg).toMatch(/^<svg /);
  expect(svg).not.toMatch(/<style|style=|<script|\son[a-z]+=|href=/);
  expect(svg).toContain('fill="currentColor"');
  expect(svg).not.toContain('fill="#000"');
});

test("a plot says what it is, names its curves, and shows the level to compare with", async () => {
  const svg = await draw();
  expect(svg).toContain('aria-label="Loss &#38; floor"');
  for (const words of [">train<", ">test<", ">training step (steps)<", ">nats<", "floor &lt;1"])
    expect(svg).toContain(words);
  expect(await draw({}, "fr")).toContain("plancher &lt;1");
});

test("a name that stands lowered after a sign does so on an axis, in a legend and beside a level, and is read aloud as a word", async () => {
  const lowered = (name: string) => `E<tspan dy="3" font-size="75%">${name}</tspan>`;
  const svg = await drawPlot(
    {
      tables: [
        {
          name: "losses",
          columns: [
            { name: "step", unit: "", label: { en: "E_max", fr: "" } },
            { name: "train", unit: "", label: { en: "2 E_MCHN - g", fr: "" } },
            { name: "test", unit: "" },
          ],
        },
      ],
    },
    { ...plot, rules: () => [{ label: { en: "limit: E_lim", fr: "" }, y: 0.75 }] },
    tables,
    {},
    { language: "en", width: 400, height: 200 },
  );
  expect(svg).toContain(`>${lowered("max")}<`);
  expect(svg).toContain(`>2 ${lowered("MCHN")}<tspan dy="-3"> − g</tspan><`);
  expect(svg).toContain(`>limit: ${lowered("lim")}<`);
  expect(svg).not.toMatch(/E_/);
  expect(svg).toMatch(/aria-label="[^"]*2 E MCHN − g/);
});

test("an axis of whole numbers marks nothing between them", async () => {
  const layers = {
    losses: {
      name: "losses",
      columns: { step: Float64Array.of(0, 1, 2, 3), train: Float64Array.of(40, 30, 20, 10) },
    },
  };
  const only = { ...plot, y: ["train"], rules: () => [] };
  const marked = async (tables: Tables, changes: Partial<PlotSpec> = {}) => {
    const svg = await drawPlot(
      claim,
      { ...only, ...changes },
      tables,
      {},
      { language: "en", width: 400, height: 60 },
    );
    return [...svg.matchAll(/>(\d\.\d)</gu)].map(([, tick]) => tick);
  };
  expect(await marked(layers)).toEqual([]);
  const halves = {
    losses: { ...layers.losses, columns: { ...layers.losses.columns, step: Float64Array.of(0, 0.5, 2, 3) } },
  };
  expect(await marked(halves)).toContain("0.5");
});

test("numbers on a French axis have a comma", async () => {
  expect(await draw({ y: ["train"] }, "fr")).toMatch(/>1,\d/);
  expect(await draw({ y: ["train"] })).toMatch(/>1\.\d/);
});

test.each(["line", "dot", "bar", "histogram"] as const)("the mark %s draws something", async (mark) => {
  const svg = await draw({ mark });
  expect(svg).toMatch(/role-mark/);
  expect(svg).not.toMatch(/NaN|undefined|Infinity/);
});

test("the same numbers give the same text", async () => {
  expect(await draw()).toBe(await draw());
});

test("long series are thinned evenly, with both ends; what has no place on an axis is left out", () => {
  const { points, recorded } = plotPoints({ ...plot, logX: true }, tables);
  expect(recorded).toBe(2 * (steps - 1) - 1); // step 0 has no logarithm; one test loss is NaN
  const train = points.filter(({ series }) => series === "train");
  expect(train).toHaveLength(400);
  expect([train[0].x, train[399].x]).toEqual([1, steps - 1]);
});

test("a column may part the rows into curves", () => {
  const { points } = plotPoints({ ...plot, y: ["train"], by: "layers" }, tables);
  expect(new Set(points.map(({ series }) => series))).toEqual(new Set(["layers 0", "layers 2"]));
});

test("labels of levels that lie on one another stand above one another, in the order of the levels", async () => {
  const level = (label: string, y: number) => ({ label: { en: label, fr: label }, y });
  const svg = await draw({ rules: () => [level("one", 1), level("entropy", 1.001), level("high", 1.9)] });
  const heightOf = (label: string) =>
    Number(new RegExp(`translate\\(398,([\\d.]+)\\)[^>]*>${label}<`).exec(svg)?.[1]);
  // Half a line would lie on the other.
  expect(heightOf("one") - heightOf("entropy")).toBeGreaterThan(11);
  expect(heightOf("high")).toBeLessThan(heightOf("entropy"));
});

test("a heat map has a cell for each point, coloured by the column that it names", async () => {
  const grid = Array.from({ length: 12 }, (_, i) => [i % 4, Math.floor(i / 4), i]);
  const column = (place: number) => Float64Array.from(grid, (row) => row[place]);
  const heat = {
    ...plot,
    table: "plane",
    mark: "heat",
    x: "a",
    y: ["b"],
    colour: "energy",
    rules: () => [],
  } as const;
  const plane = { name: "plane", columns: { a: column(0), b: column(1), energy: column(2) } };
  const names = ["a", "b", "energy"].map((name) => ({ name, unit: "" }));
  const how = { language: "en", width: 400, height: 200 } as const;
  const svg = await drawPlot({ tables: [{ name: "plane", columns: names }] }, heat, { plane }, {}, how);
  const cells = svg.match(/<path[^>]* fill="(rgb\([^)]*\)|#[0-9a-f]+)"/g) ?? [];
  expect(cells.length).toBeGreaterThanOrEqual(12);
  expect(new Set(cells.map((cell) => /fill="([^"]*)"/.exec(cell)?.[1])).size).toBeGreaterThanOrEqual(12);
  for (const words of [">a<", ">b<", ">energy<"]) expect(svg).toContain(words);
});

test("symmetric logarithms keep what is below 0, which others have no place for", () => {
  const signed = {
    losses: {
      ...tables.losses,
      columns: { ...tables.losses.columns, train: tables.losses.columns.step.map((step) => step - 3) },
    },
  };
  const recorded = (logY: NonNullable<PlotSpec["logY"]>) =>
    plotPoints({ ...plot, y: ["train"], logY }, signed).recorded;
  expect(recorded("symmetric")).toBe(steps);
  expect(recorded(true)).toBe(steps - 4);
});

test("formulas in labels and in the name of the picture are in signs", async () => {
  const words = { en: "limit: -Delta", fr: "" };
  const rules = () => [{ label: words, y: 1 }];
  const svg = await draw({ rules, title: { en: "share of beta", fr: "" } });
  expect(svg).toContain(">limit: −Δ<");
  expect(svg).toContain('aria-label="share of β"');
});

test("curves with long names stand below each other, so that the picture is no wider than its axes", async () => {
  const widthOf = (svg: string) => Number(/ width="(\d+)"/.exec(svg)?.[1]);
  const [spec] = claim.tables;
  const names = {
    train: "the training loss of a lamp in the hall",
    test: "the test loss of a lamp in the hall",
  };
  const columns = (spec?.columns ?? []).map((column) => {
    const name = names[column.name as keyof typeof names];
    return name === undefined ? column : { ...column, label: { en: name, fr: name } };
  });
  const named = { tables: [{ name: "losses", columns }] };
  const svg = await drawPlot(named, plot, tables, {}, { language: "en", width: 400, height: 200 });
  expect(svg).toContain(`>${names.test}<`);
  expect(widthOf(svg)).toBe(widthOf(await draw()));
});

test("the longest name of a curve that a lab has stands whole in the legend", async () => {
  const name = "édition linéaire : la clé éditée elle-même";
  const [spec] = claim.tables;
  const columns = (spec?.columns ?? []).map((column) =>
    column.name === "train" ? { ...column, label: { en: name, fr: name } } : column,
  );
  const named = { tables: [{ name: "losses", columns }] };
  const svg = await drawPlot(named, plot, tables, {}, { language: "fr", width: 400, height: 200 });
  expect(svg).toContain(`>${name}<`);
});
