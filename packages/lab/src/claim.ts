import type { Runtime } from "@engram/tensor";
import type { CounterRandom } from "@engram/transformer";
import type { Localised } from "./localised.ts";
import type { Table, TableSpec, Tables } from "./table.ts";
import type { Verdict } from "./verdict.ts";

/** How much is run: a look, an evening's evidence, the paper's own setting. */
export type Preset = "quick" | "standard" | "full";

/** Of what kind the evidence is. */
export type EvidenceKind = "identity" | "inequality" | "fixed-point" | "numerical-integral" | "training-run";

/** Settings of an experiment: numbers, or lists of them. They stand in the address of its page. */
export type Settings = Readonly<Record<string, number | readonly number[]>>;

/** What a setting may be. */
export interface SettingSpec {
  readonly label: Localised;
  /** The paper's symbol, where it has one. */
  readonly symbol?: string;
  readonly unit: string;
  readonly minimum: number;
  readonly maximum: number;
  readonly integer: boolean;
  /** A list of numbers instead of one; at most this many. */
  readonly listOf?: number;
}

/** A piece of an experiment that is done or not done: what is done survives a kill. Plain data; equal keys, equal work. */
export interface Part {
  readonly key: string;
  readonly [name: string]: string | number | readonly number[];
}

/**
 * All that a part's rows depend on besides the seed: plain data. Equal work gives equal rows, whichever claim asks for it.
 * Its random numbers are named for its name.
 */
export interface Work {
  readonly name: string;
  readonly [setting: string]: string | number | readonly number[];
}

/** Rows for the tables, by name of the table; each row in the order of its columns. */
export type Rows = Readonly<Record<string, readonly (readonly number[])[]>>;

/** What a claim may use while it runs. */
export interface PartContext<S extends Settings> {
  readonly settings: S;
  /** Drawn from the experiment's seed and the part's key alone, so that a part gives the same numbers whenever it is run. */
  readonly random: CounterRandom;
  readonly signal: AbortSignal;
  /** Of this part, 0..1; with rows that a live plot may show already. */
  report(fraction: number, rows?: Rows): void;
  /** Loads the training engine; throws an `OutsideError` where there is none. */
  runtime(): Promise<Runtime>;
  /** A folder-like store for long parts: what is put here is there again when the part is resumed. */
  readonly scratch: PartScratch;
  /** The user's own text, where the experiment is run on one. */
  readonly text?: string;
}

/** Bytes kept for a part until it is done. */
export interface PartScratch {
  read(name: string): Promise<Uint8Array | undefined>;
  write(name: string, bytes: Uint8Array): Promise<void>;
  remove(name: string): Promise<void>;
}

/** A curve, scatter or bars of the tables: drawn by the page, the report and the terminal alike. */
export interface PlotSpec {
  readonly title: Localised;
  readonly table: string;
  readonly mark: "line" | "dot" | "bar" | "histogram" | "heat";
  readonly x: string;
  readonly y: readonly string[];
  /** Of a `heat` map, whose rows are a grid of `x` and the one `y`: the column that colours its cells. */
  readonly colour?: string;
  /** Rows are grouped into one curve per value of this column, or of these together. */
  readonly by?: string | readonly string[];
  /** Only rows with this value in this column are drawn. */
  readonly only?: { readonly column: string; readonly value: number };
  readonly logX?: boolean;
  /** `symmetric`: logarithms of large values of both signs, straight around 0. */
  readonly logY?: boolean | "symmetric";
  /** Levels that the curves are to be compared with, from the settings and tables. */
  rules(tables: Tables, settings: Settings): readonly { readonly label: Localised; readonly y: number }[];
}

/** Memory and disk, in bytes. */
export interface Space {
  readonly memoryBytes: number;
  readonly diskBytes: number;
}

/** A claim of a paper, made runnable. `judge` sees the recorded tables and settings, never an expected figure. */
export interface Claim<S extends Settings = Settings> {
  /** Such as `C7`; unique in its lab. */
  readonly id: string;
  /** In our words, in the paper's terms. */
  readonly statement: Localised;
  /** Version of the paper and the place in it: `{ version: "v2", place: "Proposition 1, eq. (3)-(4)" }`. */
  readonly where: { readonly version: string; readonly place: string };
  readonly kind: EvidenceKind;
  /** What is run. */
  readonly method: Localised;
  /** The decision rule, fixed before the run: when `judge` says which verdict. */
  readonly rule: Localised;
  /** The strongest thing to be said against the verdict. */
  readonly objection: Localised;
  readonly settings: { readonly [K in keyof S]: SettingSpec };
  readonly presets: Readonly<Record<Preset, S>>;
  /** Seconds on two cores, from measured rates; shown before the run. */
  predictSeconds(settings: S): number;
  /** What the experiment takes of the machine; where absent, a run is never refused for it. */
  predictSpace?(settings: S): Space;
  readonly tables: readonly TableSpec[];
  readonly plots: readonly PlotSpec[];
  /**
   * Where the claim can be run on a text of the user's: which setting says how many passages it takes, and how many it takes
   * besides.
   */
  readonly ownText?: { readonly setting: string; besides(settings: S): number };
  plan(settings: S): readonly Part[];
  /**
   * Where several claims rest on the same work, what that is: it is done once, the others find it in the store. Its random
   * numbers are then drawn from the seed and the work's name alone.
   */
  workOf?(part: Part, settings: S): Work;
  perform(part: Part, context: PartContext<S>): Promise<Rows>;
  judge(tables: Tables, settings: S): Verdict;
}

/** A paper's lab: a folder that exports one of these as `lab`. */
export interface Lab {
  /** arXiv id. */
  readonly paper: string;
  readonly title: string;
  readonly authors: readonly string[];
  /** How the lab's paper is cited. */
  readonly citation: string;
  readonly summary: Localised;
  readonly claims: readonly Claim[];
}

/** The numbers of a column. Throws when a claim asks for what it did not declare. */
export function column(tables: Tables, table: string, name: string): Float64Array {
  const values = (tables[table] as Table | undefined)?.columns[name];
  if (values === undefined) throw new Error(`table ${table} must have column ${name}`);
  return values;
}
