import type { Localised } from "./localised.ts";

/** A column of a series: its name, unit ("" for counts and pure numbers) and whether it is the axis that others are drawn over. */
export interface Column {
  readonly name: string;
  readonly unit: string;
  /** What axes and legends call it; its name where there is none. */
  readonly label?: Localised;
  /** Of a column of codes 0, 1, 2, ...: what each stands for. */
  readonly codes?: readonly Localised[];
  readonly axis?: boolean;
}

/** What kind of rows a claim's experiment records. */
export interface TableSpec {
  readonly name: string;
  readonly columns: readonly Column[];
}

/** Recorded numbers, by columns: all columns are equally long. */
export interface Table {
  readonly name: string;
  readonly columns: Readonly<Record<string, Float64Array>>;
}

/** The tables of an experiment, by name. */
export type Tables = Readonly<Record<string, Table>>;
