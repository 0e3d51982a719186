/** @file What a sweep of sizes says of how D* grows with N. */
import { column } from "../../../claim.ts";
import { bootstrapInterval } from "../../../statistics/bootstrap-interval.ts";
import { logLogSlope } from "../../../statistics/log-log-slope.ts";
import type { Tables } from "../../../table.ts";
import type { Figure } from "../../../verdict.ts";
import { GAPS } from "./measure-gap.ts";

/** The sigma^2 of appendix F.3, and others that could have been chosen. */
export const PAPER_THRESHOLD = 0.04;
export const THRESHOLDS = [0.01, PAPER_THRESHOLD, 0.1] as const;

/** Sizes of models that differ by less can not tell a power from a line. */
const LEAST_RANGE = 10;
const LEAST_SIZES = 3;

/** The exponent of D* in N by one choice of sigma^2 and of what is counted as N. */
export interface Reading {
  readonly threshold: number;
  readonly isWithEmbeddings: boolean;
  readonly value: number;
  readonly interval: readonly [lower: number, upper: number];
}

interface Gap {
  readonly parameters: number;
  readonly tokens: number;
  readonly meanSquare: number;
}

interface Balance {
  readonly parameters: number;
  readonly tokens: number;
}

/**
 * D*, the least data at which losses have parted by less than a threshold. Between the last size of the grid that fails and
 * the first that does not it is put on the straight line of both logarithms. NaN where the grid does not hold it.
 */
export function balancedSize(gaps: readonly Omit<Gap, "parameters">[], threshold: number): number {
  const bySize = gaps.toSorted((a, b) => a.tokens - b.tokens);
  const first = bySize.findIndex(({ meanSquare }) => meanSquare < threshold);
  if (first < 1) return Number.NaN;
  const [below, above] = [bySize[first - 1], bySize[first]];
  const share = Math.log(below.meanSquare / threshold) / Math.log(below.meanSquare / above.meanSquare);
  return below.tokens * (above.tokens / below.tokens) ** share;
}

/** The readings that the sweep allows: those for which every model of every seed has its D*, over a decade of N or more. */
export function readingsOf(tables: Tables): readonly Reading[] {
  return THRESHOLDS.flatMap((threshold) =>
    [false, true].flatMap((isWithEmbeddings) => {
      const groups = balances(tables, threshold, isWithEmbeddings ? "allParameters" : "parameters");
      const sizes = groups.map(([{ parameters }]) => parameters);
      const isWide = Math.max(...sizes) >= LEAST_RANGE * Math.min(...sizes);
      if (sizes.length < LEAST_SIZES || !isWide) return [];
      if (groups.flat().some(({ tokens }) => Number.isNaN(tokens))) return [];
      const interval = bootstrapInterval(groups, slopeOf);
      return [{ threshold, isWithEmbeddings, value: slopeOf(groups), interval }];
    }),
  );
}

function slopeOf(groups: readonly (readonly Balance[])[]): number {
  const all = groups.flat();
  return logLogSlope(
    all.map(({ parameters }) => parameters),
    all.map(({ tokens }) => tokens),
  );
}

/** D* of every seed, grouped by the size of the model. */
function balances(
  tables: Tables,
  threshold: number,
  count: "parameters" | "allParameters",
): readonly (readonly Balance[])[] {
  const of = (name: string) => column(tables, GAPS.name, name);
  const [parameters, seeds, tokens, squares] = [of(count), of("seed"), of("tokens"), of("meanSquare")];
  const rows = Array.from(parameters, (_, row) => row);
  const bySize = Object.values(Object.groupBy(rows, (row) => String(parameters[row])));
  return bySize.map((ofSize = []) =>
    Object.values(Object.groupBy(ofSize, (row) => String(seeds[row]))).map((ofSeed = []) => ({
      parameters: parameters[ofSize[0]],
      tokens: balancedSize(
        ofSeed.map((row) => ({ tokens: tokens[row], meanSquare: squares[row] })),
        threshold,
      ),
    })),
  );
}

/** A reading as a figure. */
export function readingFigure({ threshold, isWithEmbeddings, value, interval }: Reading): Figure {
  const counted = isWithEmbeddings
    ? { en: ", embeddings counted", fr: ", plongements comptés" }
    : { en: "", fr: "" };
  return {
    name: {
      en: `exponent of D* in N in our sweep (the square would be .5), sigma^2 = ${threshold}${counted.en}`,
      fr: `exposant de D* en N dans notre balayage (le carré donnerait 0,5), sigma^2 = ${String(threshold).replace(".", ",")}${counted.fr}`,
    },
    value,
    interval,
  };
}
