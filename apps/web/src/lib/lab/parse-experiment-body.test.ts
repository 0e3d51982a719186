import type { Claim } from "@engram/lab";
import { diceLab } from "@engram/lab/testing";
import { expect, test } from "vitest";
import { parseExperimentBody } from "./parse-experiment-body.ts";

const [claim] = diceLab().claims as readonly [Claim];
const usual = { rounds: 3, sides: [6] };

test.each([
  ["", { preset: "quick", seed: 1, settings: usual }],
  ["{}", { preset: "quick", seed: 1, settings: usual }],
  ['{"preset":"standard","seed":0}', { preset: "standard", seed: 0, settings: { rounds: 5, sides: [6] } }],
  ['{"settings":{"rounds":9}}', { preset: "quick", seed: 1, settings: { rounds: 9, sides: [6] } }],
  [
    '{"settings":{"sides":4,"rounds":[9]}}',
    { preset: "quick", seed: 1, settings: { rounds: 9, sides: [4] } },
  ],
  ['{"seed":4294967295}', { preset: "quick", seed: 4_294_967_295, settings: usual }],
])("the body %s asks for %j", (body, expected) => {
  expect(parseExperimentBody(claim, body)).toEqual({ ok: true, value: expected });
});

test.each([
  ["{", { code: "request.bad-json" }],
  ["null", { code: "request.not-an-object" }],
  ["[]", { code: "request.not-an-object" }],
  ['{"colour":1}', { code: "request.unknown-field", field: "colour", known: ["preset", "seed", "settings"] }],
  ['{"__proto__":{}}', { code: "request.unknown-field", field: "__proto__" }],
  ['{"preset":"toString"}', { code: "setting.bad-preset", field: "preset" }],
  ['{"preset":null}', { code: "setting.bad-preset" }],
  ['{"seed":1.5}', { code: "setting.bad-seed", field: "seed", maximum: 4_294_967_295 }],
  ['{"seed":4294967296}', { code: "setting.bad-seed" }],
  ['{"seed":"1"}', { code: "setting.bad-seed" }],
  ['{"settings":null}', { code: "request.bad-settings", field: "settings" }],
  ['{"settings":{"colour":1}}', { code: "setting.unknown", setting: "colour", known: ["rounds", "sides"] }],
  ['{"settings":{"__proto__":1}}', { code: "setting.unknown", setting: "__proto__" }],
  ['{"settings":{"constructor":1}}', { code: "setting.unknown", setting: "constructor" }],
  ['{"settings":{"rounds":null}}', { code: "setting.not-a-number", setting: "rounds" }],
  ['{"settings":{"rounds":1e999}}', { code: "setting.out-of-range", setting: "rounds", maximum: 1_000_000 }],
  ['{"settings":{"rounds":2.5}}', { code: "setting.out-of-range", value: 2.5, integer: true }],
  ['{"settings":{"rounds":[2,3]}}', { code: "setting.bad-list", setting: "rounds", length: 2, most: 1 }],
  ['{"settings":{"sides":[2,3,4,5]}}', { code: "setting.bad-list", setting: "sides", length: 4, most: 3 }],
  ['{"settings":{"sides":[]}}', { code: "setting.bad-list", length: 0 }],
  ['{"settings":{"sides":[4,21]}}', { code: "setting.out-of-range", setting: "sides", value: 21 }],
])("the body %s is refused by what is wrong with it: %j", (body, error) => {
  expect(parseExperimentBody(claim, body)).toMatchObject({ ok: false, error });
});

test("a name that nobody asked for is told back, but not at any length", () => {
  const long = "x".repeat(9000);
  expect(parseExperimentBody(claim, `{"settings":{"${long}":1}}`)).toMatchObject({
    error: { setting: "x".repeat(50) },
  });
});
