import { expect, test } from "vitest";
import type { PlotSpec } from "../claim.ts";
import { tableOf } from "../csv.ts";
import { vegaLiteSpec } from "./vega-lite-spec.ts";

test("curves are told apart by several columns, by the names of codes, and only the asked rows are drawn", () => {
  const columns = [
    { name: "t", unit: "", axis: true },
    { name: "loss", unit: "" },
    {
      name: "kind",
      unit: "",
      codes: [
        { en: "first", fr: "premier" },
        { en: "second", fr: "second" },
      ],
    },
    { name: "layers", unit: "" },
    { name: "unit", unit: "" },
  ];
  const table = tableOf({ name: "losses", columns }, [
    [1, 2, 0, 4, 1],
    [1, 3, 1, 4, 1],
    [1, 3, 1, 6, 1],
    [1, 9, 1, 8, 2],
  ]);
  const spec = {
    title: { en: "Losses", fr: "Pertes" },
    table: "losses",
    mark: "line",
    x: "t",
    y: ["loss"],
    by: ["kind", "layers"],
    only: { column: "unit", value: 1 },
    rules: () => [],
  } as const satisfies PlotSpec;
  const drawn = vegaLiteSpec(
    { tables: [{ name: "losses", columns }] },
    spec,
    { losses: table },
    {},
    { language: "fr", width: 100, height: 100 },
  );
  const text = JSON.stringify(drawn);
  for (const name of ["premier, layers 4", "second, layers 4", "second, layers 6"])
    expect(text).toContain(name);
  expect(text).not.toContain("layers 8");
});
