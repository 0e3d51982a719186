import { expect, test } from "vitest";
import { countTargets } from "./count-targets.ts";

const batch = { ids: new Int32Array(5), targets: Int32Array.of(2, -1, 0, 2, -1) };

test("targets of -1 count neither as tokens nor as bytes", () => {
  expect(countTargets(batch, Uint16Array.of(1, 9, 4))).toEqual({ tokens: 3, bytes: 9 });
});

test("bytes are unknown where the tokenizer does not tell them", () => {
  expect(countTargets(batch, undefined)).toEqual({ tokens: 3, bytes: undefined });
});
