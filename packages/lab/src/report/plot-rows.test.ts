import { expect, test } from "vitest";
import { tableOf } from "../csv.ts";
import { plotRows } from "./plot-rows.ts";

const columns = [
  { name: "kind", unit: "", codes: [{ en: "first", fr: "premier" }] },
  { name: "t", unit: "s", label: { en: "time", fr: "temps" } },
  { name: "loss", unit: "" },
  { name: "unused", unit: "" },
];
const claim = { tables: [{ name: "losses", columns }] };
const rows = Array.from({ length: 101 }, (_, t) => [t % 2, t, t / 2, 9]);
const tables = { losses: tableOf({ name: "losses", columns }, rows) };
const plot = {
  title: { en: "a", fr: "a" },
  table: "losses",
  mark: "line",
  x: "t",
  y: ["loss"],
  by: "kind",
  rules: () => [],
} as const;

test("rows have the columns that are drawn, the names of codes, and their language's numbers", () => {
  const { head, rows: shown } = plotRows(claim, plot, tables, { language: "fr", most: 200 });
  expect(head).toEqual(["kind", "temps (s)", "loss"]);
  expect(shown[1]).toEqual(["1", "1", "0,5"]);
  expect(shown[2]).toEqual(["premier", "2", "1"]);
});

test("where there are many they are evenly chosen, ends kept, and it is said of how many", () => {
  const { rows: shown, recorded } = plotRows(claim, plot, tables, { language: "en", most: 11 });
  expect(recorded).toBe(101);
  expect(shown.map(([, t]) => t)).toEqual(["0", "10", "20", "30", "40", "50", "60", "70", "80", "90", "100"]);
});

test("only the rows that are drawn are shown, with the colour of a heat map and without the count of a histogram", () => {
  const only = { column: "kind", value: 0 };
  const how = { language: "en", most: 200 } as const;
  expect(plotRows(claim, { ...plot, only }, tables, how).recorded).toBe(51);
  expect(plotRows(claim, { ...plot, mark: "histogram" }, tables, how).head).toEqual(["kind", "time (s)"]);
  const heat = { ...plot, mark: "heat", colour: "unused" } as const;
  expect(plotRows(claim, heat, tables, how).head.at(-1)).toBe("unused");
});
