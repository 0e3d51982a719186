import { diceLab } from "@engram/lab/testing";
import { expect, test } from "vitest";
import { namesRequest, readRequest } from "./read-request.ts";
import { changedSettings, requestAddress } from "./request-address.ts";

const lab = diceLab();
const [claim] = lab.claims;
if (claim === undefined) throw new Error("the lab must have a claim");
const read = (words: string) => readRequest(claim, new URLSearchParams(words));

test("an address without words asks for the quick preset with seed 1", () => {
  expect(read("").request).toEqual({ preset: "quick", seed: 1, settings: claim.presets.quick });
});

test("a setting that is left out or empty has the preset's value, the others theirs", () => {
  expect(read("preset=standard&seed=9&rounds=7&sides=").request).toEqual({
    preset: "standard",
    seed: 9,
    settings: { ...claim.presets.standard, rounds: 7 },
  });
});

test("a list is numbers with commas, and one number is a list of one", () => {
  expect(read("sides= 4 , 8 ").request?.settings.sides).toEqual([4, 8]);
  expect(read("sides=4").request?.settings.sides).toEqual([4]);
});

test.each([
  ["rounds=1.5", "rounds", "setting.out-of-range"],
  ["rounds=1e9", "rounds", "setting.out-of-range"],
  ["rounds=NaN", "rounds", "setting.not-a-number"],
  ["rounds=Infinity", "rounds", "setting.not-a-number"],
  ["rounds=0x10", "rounds", "setting.not-a-number"],
  ["rounds=3,4", "rounds", "setting.bad-list"],
  ["sides=1", "sides", "setting.out-of-range"],
  ["sides=4,,8", "sides", "setting.not-a-number"],
  ["seed=-1", "seed", "setting.bad-seed"],
  ["seed=1.5", "seed", "setting.bad-seed"],
  ["seed=99999999999", "seed", "setting.bad-seed"],
  ["preset=all", "preset", "setting.bad-preset"],
  ["colour=3", "colour", "setting.unknown"],
  ["__proto__=3", "__proto__", "setting.unknown"],
  ["constructor=3", "constructor", "setting.unknown"],
])("%s is refused at %s, and what was written stays in the field", (words, field, code) => {
  const { request, faults, fields } = read(words);
  expect(request).toBeUndefined();
  expect([...faults].map(([name, fault]) => [name, fault.code])).toEqual([[field, code]]);
  if (field === "rounds" || field === "sides") expect(fields[field]).toBe(words.split("=")[1]);
});

test("every field that is wrong is named, not the first alone", () => {
  expect([...read("rounds=0&sides=x&seed=y").faults.keys()].sort()).toEqual(["rounds", "seed", "sides"]);
});

test("the name of a form's action is no setting", () => {
  expect(namesRequest(new URLSearchParams("/run"))).toBe(false);
  expect(namesRequest(new URLSearchParams("/run&seed=2"))).toBe(true);
  expect(read("/run").request).toBeDefined();
});

test.each([
  ["", "preset=quick"],
  ["seed=2", "preset=quick&seed=2"],
  ["preset=standard&sides=4,8", "preset=standard&sides=4,8"],
])("the address of what %j asks for ends in %s, and asks for the same", (words, expected) => {
  const { request } = read(words);
  if (request === undefined) throw new Error("the words must be a request");
  const address = requestAddress("fr", lab, claim, request);
  expect(address).toBe(`/fr/2405.08707/run/D1?${expected}`);
  expect(read(expected).request).toEqual(request);
  const complete = requestAddress("en", lab, claim, request, { complete: true });
  expect(complete).toContain("&rounds=");
  expect(read(complete.split("?")[1] ?? "").request).toEqual(request);
});

test("settings that are the preset's own are not changed ones, however they were written", () => {
  const { request } = read("rounds=3.0&sides=6");
  expect(request && changedSettings(claim, request)).toEqual({});
});
