import { describe, expect, test } from "vitest";
import { unwrap } from "../result.ts";
import { createModel } from "./create-model.ts";
import { GPT2_SIZES } from "./gpt2.ts";
import { initialise } from "./initialise.ts";
import llamaReference from "./testing/llama-reference.json" with { type: "json" };
import openElmReference from "./testing/openelm-reference.json" with { type: "json" };

const gpt2 = { ...GPT2_SIZES.small, layers: 2, width: 64, heads: 4, vocabularySize: 100 };
const range = { code: "model-config.not-a-number-in-range" };

describe("a configuration that makes no model is refused with the field and the facts", () => {
  test.each([
    [null as never, { code: "model-config.unknown-family", family: undefined }],
    [{ family: "rwkv" }, { code: "model-config.unknown-family", family: "rwkv" }],
    [
      { ...gpt2, heads: 5 },
      { code: "model-config.not-divisible", field: "width", value: 64, by: "heads", divisor: 5 },
    ],
    [
      { ...gpt2, layers: 0 },
      { ...range, field: "layers", value: 0 },
    ],
    [
      { ...gpt2, width: 63.5 },
      { ...range, field: "width", value: 63.5, whole: true },
    ],
    [
      { ...gpt2, width: 2 ** 40 },
      { ...range, field: "width", maximum: 2 ** 24 },
    ],
    [
      { ...gpt2, vocabularySize: "many" },
      { ...range, field: "vocabularySize", value: "many" },
    ],
    [
      { ...gpt2, dropout: 1 },
      { ...range, field: "dropout", value: 1 },
    ],
    [
      { ...gpt2, dropout: Number.NaN },
      { ...range, field: "dropout" },
    ],
    [{ family: "gpt2" }, { ...range, field: "vocabularySize" }],
    [
      { ...llamaReference.config, keyValueHeads: 3 },
      { code: "model-config.not-divisible", field: "heads", by: "keyValueHeads", divisor: 3 },
    ],
    [
      { ...llamaReference.config, heads: 8, keyValueHeads: 8 },
      { code: "model-config.not-divisible", field: "headWidth", value: 1 },
    ],
    [
      { ...llamaReference.config, tiedHead: 1 },
      { code: "model-config.not-a-choice", field: "tiedHead" },
    ],
    [
      { ...openElmReference.config, heads: [2] },
      { code: "model-config.not-a-list", field: "heads", length: 2 },
    ],
    [
      { ...openElmReference.config, heads: [2, 4.5] },
      { ...range, field: "heads[1]", value: 4.5 },
    ],
    [
      { ...openElmReference.config, keyValueHeads: [1, 3] },
      { code: "model-config.not-divisible", field: "heads[1]", value: 4, divisor: 3 },
    ],
    [
      { ...openElmReference.config, layers: 3 },
      { code: "model-config.not-a-list", field: "heads", length: 3 },
    ],
  ])("%j", (config, error) => {
    expect(createModel(config)).toMatchObject({ ok: false, error });
  });
});

test("a model is made again from its own configuration, through JSON", () => {
  for (const config of [gpt2, llamaReference.config, openElmReference.config]) {
    const model = unwrap(createModel(config));
    const again = unwrap(createModel(JSON.parse(JSON.stringify(model.config))));
    expect(again.parameters).toEqual(model.parameters);
  }
});

describe("initial values", () => {
  const { parameters } = unwrap(createModel(gpt2));

  test("have the deviations of GPT-2, those of residual projections smaller by sqrt(2 L)", () => {
    const values = initialise(parameters, 1);
    const deviation = (name: string) => Math.hypot(...values[name]) / Math.sqrt(values[name].length);
    // 4,096 and 16,384 draws: the deviation's own standard error is 1.1 % and .6 %; four of them.
    expect(Math.abs(deviation("layers.0.queryKeyValue.weight") / 0.02 - 1)).toBeLessThan(0.045);
    expect(Math.abs(deviation("layers.1.attentionOutput.weight") / 0.01 - 1)).toBeLessThan(0.045);
    expect(Math.abs(deviation("layers.1.feedForwardOut.weight") / 0.01 - 1)).toBeLessThan(0.025);
    expect(new Set(values["layers.0.attentionNorm.weight"])).toEqual(new Set([1]));
    expect(new Set(values["layers.0.queryKeyValue.bias"])).toEqual(new Set([0]));
  });

  test("depend on the seed and the parameter's name alone, wherever they are written", () => {
    const whole = initialise(parameters, 7);
    const memory = { "layers.1.queryKeyValue.weight": new Float32Array(64 * 192) };
    const part = initialise(
      parameters.filter(({ name }) => name in memory),
      7,
      memory,
    );
    expect(part["layers.1.queryKeyValue.weight"]).toBe(memory["layers.1.queryKeyValue.weight"]);
    expect(memory["layers.1.queryKeyValue.weight"]).toEqual(whole["layers.1.queryKeyValue.weight"]);
    expect(initialise(parameters, 8).tokenEmbedding).not.toEqual(whole.tokenEmbedding);
  });
});
