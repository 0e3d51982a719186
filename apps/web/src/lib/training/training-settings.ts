/** @file What a reader chooses for a training in the tab, as it stands in the form and in the page's address. */

/** One training in the tab: equal settings, equal numbers on one machine. */
export interface TabTraining {
  readonly lines: number;
  readonly layers: number;
  readonly width: number;
  readonly determiners: number;
  readonly steps: number;
  readonly seed: number;
}

export type TabSetting = keyof TabTraining;

/** A choice among few, or a whole number within bounds. */
type Range = { readonly oneOf: readonly number[] } | { readonly minimum: number; readonly maximum: number };

/** Names are those of claim C7's settings. */
export const TAB_SETTINGS = {
  lines: { standard: 500, range: { minimum: 64, maximum: 100_000 } },
  layers: { standard: 2, range: { minimum: 1, maximum: 6 } },
  width: { standard: 64, range: { oneOf: [16, 32, 64, 96, 128, 192, 256] } },
  determiners: { standard: 6, range: { oneOf: [1, 6, 26] } },
  steps: { standard: 600, range: { minimum: 10, maximum: 20_000 } },
  seed: { standard: 1, range: { minimum: 0, maximum: 4_294_967_295 } },
} as const satisfies Record<TabSetting, { readonly standard: number; readonly range: Range }>;

export const TAB_SETTING_NAMES = Object.keys(TAB_SETTINGS) as readonly TabSetting[];

/** Attention heads of every width. */
export const HEADS = 4;

/** A setting of an address that is not used, and what stands in its place. */
export interface RefusedSetting {
  readonly name: TabSetting;
  /** What was written, shortened. */
  readonly written: string;
  readonly range: Range;
  readonly used: number;
}

const LONGEST_TOLD_BACK = 20;

/** Settings of an address. What is left out, or can not be, is as usual; the latter is told. */
export function readTabTraining(query: URLSearchParams): {
  readonly training: TabTraining;
  readonly refused: readonly RefusedSetting[];
} {
  const refused: RefusedSetting[] = [];
  const values = TAB_SETTING_NAMES.map((name): [TabSetting, number] => {
    const { standard, range } = TAB_SETTINGS[name];
    const written = query.get(name);
    if (written === null || written === "") return [name, standard];
    const value = /^\d{1,15}$/.test(written) ? Number(written) : Number.NaN;
    if (isWithin(value, range)) return [name, value];
    refused.push({
      name,
      written: written.slice(0, LONGEST_TOLD_BACK).toWellFormed(),
      range,
      used: standard,
    });
    return [name, standard];
  });
  return { training: Object.fromEntries(values) as Record<TabSetting, number>, refused };
}

function isWithin(value: number, range: Range): boolean {
  return "oneOf" in range
    ? range.oneOf.includes(value)
    : Number.isInteger(value) && value >= range.minimum && value <= range.maximum;
}

/** `lines=500&layers=2&...`: every setting, so that a link stays the same training when what is usual changes. */
export function tabTrainingQuery(training: TabTraining): string {
  return TAB_SETTING_NAMES.map((name) => `${name}=${training[name]}`).join("&");
}

/** Wider models need smaller steps. At width 96 as in C7's quick preset. */
export function highestLearningRate({ width }: Pick<TabTraining, "width">): number {
  return Math.min(2e-3, (2e-3 * 96) / width);
}
