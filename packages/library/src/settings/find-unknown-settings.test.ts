import { expect, test } from "vitest";
import { findUnknownSettings } from "./find-unknown-settings.ts";
import { settingNames } from "./settings.ts";

test.each([
  ["ENGRAM_HOM", "ENGRAM_HOME"],
  ["ENGRAM_MODEL_URI", "ENGRAM_MODEL_URL"],
  ["ENGRAM_ARXIV_DELAY", "ENGRAM_ARXIV_DELAY_MS"],
  ["ENGRAM_AUDEINCE", "ENGRAM_AUDIENCE"],
  ["engram_home", "ENGRAM_HOME"],
])("%s is no setting, and %s is the nearest", (name, nearest) => {
  expect(findUnknownSettings({ [name]: "a value" })).toEqual([{ name, nearest }]);
});

test("a name that is near none is told without a guess", () => {
  expect(findUnknownSettings({ ENGRAM_TELESCOPE: "large" })).toEqual([{ name: "ENGRAM_TELESCOPE" }]);
});

test("settings, what evaluations read and variables of other programs are not told", () => {
  const known = Object.fromEntries(Object.values(settingNames).map((name) => [name, "a value"]));
  const others = { ENGRAM_DATA: "data", ENGRAM_PAGES_PROTOCOL_HEADER: "x", PATH: "/bin", HOMES: "two" };
  expect(findUnknownSettings({ ...known, ...others })).toEqual([]);
});
