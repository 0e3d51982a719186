import { expect, test } from "vitest";
import { formatInterval, formatNumber, formatSettings, formatValue } from "./format-figure.ts";

const name = { en: "loss", fr: "perte" };

test.each([
  [0, "0", "0"],
  [0.123456, "0.1235", "0,1235"],
  [-2.5, "-2.5", "-2,5"],
  [12_345.678, "12,350", "12\u202f350"],
  [0.00001234, "1.234E-5", "1,234E-5"],
  [-123_456_789, "-1.235E8", "-1,235E8"],
  [Number.POSITIVE_INFINITY, "∞", "∞"],
  [Number.NEGATIVE_INFINITY, "-∞", "-∞"],
  [Number.NaN, "no number", "pas de nombre"],
])("%d reads %s in English and %s in French", (value, english, french) => {
  expect([formatNumber(value, "en"), formatNumber(value, "fr")]).toEqual([english, french]);
});

test("a figure has its unit, and an interval only where there is one", () => {
  expect(formatValue({ name, value: 1.5, unit: "nats" }, "en")).toBe("1.5 nats");
  expect(formatValue({ name, value: 1.5, unit: "" }, "en")).toBe("1.5");
  expect(formatInterval({ name, value: 1.5 }, "en")).toBeUndefined();
  expect(formatInterval({ name, value: 1.5, interval: [1, 2.25] }, "fr")).toBe("1 à 2,25");
  expect(formatInterval({ name, value: 1.5, interval: [1, 2.25], isRange: true }, "en")).toBe(
    "range 1 to 2.25",
  );
});

test("settings read as they are given", () => {
  expect(formatSettings({ layers: [2, 4], delta: 0.5 })).toBe("layers = 2,4, delta = 0.5");
});

test("units are in the reader's language", () => {
  const figure = { name: { en: "loss", fr: "perte" }, value: 1.5, unit: "nats per token" };
  expect([formatValue(figure, "en"), formatValue(figure, "fr")]).toEqual([
    "1.5 nats per token",
    "1,5 nats par token",
  ]);
});
