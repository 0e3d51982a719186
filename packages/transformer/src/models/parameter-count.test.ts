import { describe, expect, test } from "vitest";
import { unwrap } from "../result.ts";
import { createModel } from "./create-model.ts";
import { GPT2_SIZES } from "./gpt2.ts";
import { feedForwardWidth } from "./openelm.ts";
import { OPENELM_SIZES } from "./openelm-sizes.ts";
import { parameterCount } from "./parameter-count.ts";
import { QUESTION_FORMATION } from "./vanilla.ts";

const aidreams = {
  family: "llama",
  vocabularySize: 512,
  contextLength: 128,
  layers: 4,
  width: 64,
  heads: 4,
  keyValueHeads: 4,
  feedForwardWidth: 172,
  tiedHead: true,
  ropeBase: 10_000,
  normEpsilon: 1e-5,
  dropout: 0,
};

describe("a model has as many parameters as the published one", () => {
  test.each([
    ["GPT-2 small", GPT2_SIZES.small, 124_439_808],
    ["GPT-2 medium", GPT2_SIZES.medium, 354_823_168],
    ["GPT-2 large", GPT2_SIZES.large, 774_030_080],
    ["GPT-2 XL", GPT2_SIZES.xl, 1_557_611_200],
    ["aidreams260K", aidreams, 230_976],
    ["OpenELM-270M", OPENELM_SIZES["270M"], 271_527_168],
    ["OpenELM-450M", OPENELM_SIZES["450M"], 457_179_136],
    ["OpenELM-1.1B", OPENELM_SIZES["1.1B"], 1_079_891_456],
  ] as const)("%s", (_, config, count) => {
    expect(parameterCount(unwrap(createModel(config)).parameters)).toBe(count);
  });

  // By hand: 4 d^2 of attention, 2 d f + f + d of the feed-forward layer, 4 d of norms; embedding and head beside them.
  test("Question-Formation with six layers of width 512", () => {
    const model = unwrap(createModel({ ...QUESTION_FORMATION, vocabularySize: 70, layers: 6 }));
    const layer = 4 * 512 ** 2 + 2 * 512 * 2048 + 2048 + 512 + 4 * 512;
    expect(parameterCount(model.parameters)).toBe(6 * layer + 70 * 512 + 70 * 512 + 70);
  });
});

// The widths that Apple's own model-definition script lists for the 450M model.
test("feed-forward widths of OpenELM-450M are those of the released model", () => {
  const { width, feedForwardMultipliers, feedForwardDivisor } = OPENELM_SIZES["450M"];
  expect(feedForwardMultipliers.map((by) => feedForwardWidth(width, by, feedForwardDivisor))).toEqual([
    768, 1024, 1280, 1536, 1792, 2304, 2560, 2816, 3072, 3328, 3584, 3840, 4096, 4352, 4608, 5120, 5376, 5632,
    5888, 6144,
  ]);
});

test("a feed-forward width that rounding down would cut by more than a tenth is rounded up", () => {
  expect(feedForwardWidth(380, 1, 256)).toBe(512);
  expect(feedForwardWidth(280, 1, 256)).toBe(256);
  expect(feedForwardWidth(10, 1, 256)).toBe(256);
});
