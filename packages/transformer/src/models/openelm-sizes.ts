import type { OpenElmConfig } from "./openelm.ts";

const released = {
  family: "openelm",
  vocabularySize: 32_000,
  contextLength: 2048,
  headWidth: 64,
  feedForwardDivisor: 256,
  ropeBase: 10_000,
  normEpsilon: 1e-6,
  dropout: 0,
} as const;

/** `layers` numbers from `first` to `last` at equal distances, rounded to hundredths as Apple's configurations are. */
function multipliers(layers: number, first = 0.5, last = 4): readonly number[] {
  return Array.from(
    { length: layers },
    (_, layer) => Math.round((first + ((last - first) * layer) / (layers - 1)) * 100) / 100,
  );
}

function fourfold(keyValueHeads: readonly number[]): {
  readonly heads: readonly number[];
  readonly keyValueHeads: readonly number[];
} {
  return { keyValueHeads, heads: keyValueHeads.map((count) => 4 * count) };
}

/** Three of the released models: those whose configuration could be read. */
export const OPENELM_SIZES = {
  "270M": {
    ...released,
    layers: 16,
    width: 1280,
    ...fourfold([3, 3, 3, 3, 3, 4, 4, 4, 4, 4, 4, 4, 5, 5, 5, 5]),
    feedForwardMultipliers: multipliers(16),
  },
  "450M": {
    ...released,
    layers: 20,
    width: 1536,
    ...fourfold([3, 3, 3, 4, 4, 4, 4, 4, 4, 4, 5, 5, 5, 5, 5, 5, 6, 6, 6, 6]),
    feedForwardMultipliers: multipliers(20),
  },
  "1.1B": {
    ...released,
    layers: 28,
    width: 2048,
    ...fourfold([4, 4, 4, 5, 5, 5, 5, 5, 5, 5, 6, 6, 6, 6, 6, 6, 6, 6, 7, 7, 7, 7, 7, 7, 8, 8, 8, 8]),
    feedForwardMultipliers: multipliers(28),
  },
} as const satisfies Record<string, OpenElmConfig>;

/** Heads of the three models of arXiv:2405.08707v2, table 3; what their feed-forward layers were is not printed. */
export const NIU_TABLE_3 = [
  { width: 954, heads: [6, 6, 6, 6, 8, 8, 8, 10], keyValueHeads: [3, 3, 3, 3, 4, 4, 4, 5] },
  { width: 1280, heads: [6, 6, 6, 6, 8, 8, 8, 10], keyValueHeads: [3, 3, 3, 3, 4, 4, 4, 5] },
  { width: 1440, heads: [6, 6, 6, 8, 8, 8, 10, 10], keyValueHeads: [3, 3, 3, 4, 4, 4, 5, 5] },
] as const;
