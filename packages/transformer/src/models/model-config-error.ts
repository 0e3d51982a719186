/** What is wrong with a configuration: the field, and the facts. */
export type ModelConfigError =
  | { readonly code: "model-config.unknown-family"; readonly family: unknown }
  | {
      readonly code: "model-config.not-a-number-in-range";
      readonly field: string;
      readonly value: unknown;
      readonly whole: boolean;
      readonly minimum: number;
      readonly maximum: number;
    }
  | {
      readonly code: "model-config.not-divisible";
      readonly field: string;
      readonly value: number;
      readonly by: string;
      readonly divisor: number;
    }
  | {
      readonly code: "model-config.not-a-list";
      readonly field: string;
      readonly value: unknown;
      readonly length: number;
    }
  | { readonly code: "model-config.not-a-choice"; readonly field: string; readonly value: unknown };

type Config = Readonly<Record<string, unknown>>;

/** Widths and counts end here: beyond it a shape could not be addressed anyway. */
const LARGEST = 2 ** 24;
/** Each layer makes parameters: a file that claims more than any model has must not make millions of them. */
const MOST_LAYERS = 4096;

/** The first of `fields` that is no whole number of at least 1. */
export function wholeNumbers(config: Config, fields: readonly string[]): ModelConfigError | undefined {
  for (const field of fields) {
    const value = config[field];
    const maximum = field === "layers" ? MOST_LAYERS : LARGEST;
    if (isWhole(value) && value <= maximum) continue;
    return { code: "model-config.not-a-number-in-range", field, value, whole: true, minimum: 1, maximum };
  }
  return undefined;
}

/** `field` must be a number within `[minimum, maximum]`. */
export function numberWithin(
  config: Config,
  field: string,
  [minimum, maximum]: readonly [number, number],
): ModelConfigError | undefined {
  const value = config[field];
  const fits = typeof value === "number" && value >= minimum && value <= maximum;
  return fits
    ? undefined
    : { code: "model-config.not-a-number-in-range", field, value, whole: false, minimum, maximum };
}

/** `field` must be true or false. */
export function flag(config: Config, field: string): ModelConfigError | undefined {
  const value = config[field];
  return typeof value === "boolean" ? undefined : { code: "model-config.not-a-choice", field, value };
}

/** `field` must be a multiple of `by`. Asked after both are known to be whole numbers. */
export function divisible(config: Config, field: string, by: string): ModelConfigError | undefined {
  const value = Number(config[field]);
  const divisor = Number(config[by]);
  return value % divisor === 0
    ? undefined
    : { code: "model-config.not-divisible", field, value, by, divisor };
}

/** Rotations act on pairs: a head must be of even width. */
export function evenHeads(headWidth: number): ModelConfigError | undefined {
  return headWidth % 2 === 0
    ? undefined
    : { code: "model-config.not-divisible", field: "headWidth", value: headWidth, by: "a pair", divisor: 2 };
}

/** `field` must be a list of `length` numbers above zero, whole ones if asked. */
export function listOf(
  config: Config,
  field: string,
  { length, whole }: { readonly length: number; readonly whole: boolean },
): ModelConfigError | undefined {
  const value = config[field];
  if (!Array.isArray(value) || value.length !== length)
    return { code: "model-config.not-a-list", field, value, length };
  for (const [index, item] of value.entries()) {
    const fits = whole ? isWhole(item) : typeof item === "number" && item > 0 && item <= LARGEST;
    if (!fits)
      return {
        code: "model-config.not-a-number-in-range",
        field: `${field}[${index}]`,
        value: item,
        whole,
        minimum: whole ? 1 : 0,
        maximum: LARGEST,
      };
  }
  return undefined;
}

function isWhole(value: unknown): value is number {
  return typeof value === "number" && Number.isInteger(value) && value >= 1 && value <= LARGEST;
}
