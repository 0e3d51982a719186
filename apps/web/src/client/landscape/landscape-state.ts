/** @file What a landscape shows, and its address: a setting that is left out has the preset's value. */
import { PLANAR_ENERGIES, type PlanarEnergy } from "@engram/memory";
import { PRESET_NAMES, type PresetName, presets } from "./presets.ts";

/** A place in the plane. */
export type Point = readonly [x: number, y: number];

export interface LandscapeState {
  /** Whose values stand where the address says nothing. */
  readonly preset: PresetName;
  readonly patterns: readonly Point[];
  readonly query: Point;
  readonly energy: PlanarEnergy;
  /** The energy beside it. */
  readonly compare: PlanarEnergy | "none";
  /** 0, or from `SMALLEST_BETA` to `LARGEST_BETA`. */
  readonly beta: number;
  /** One of `DELTAS`. */
  readonly delta: number;
}

/** Patterns and queries are kept within this of both axes; the picture shows a little more. */
export const SIDE = 3;
export const VIEW = 3.3;
/** More would be neither told apart nor drawn in time. */
export const MOST_PATTERNS = 64;
export const SMALLEST_BETA = 0.001;
export const LARGEST_BETA = 1e6;
/** Where the slider of beta ends; the field beside it goes further. */
export const BETA_SLIDER = { least: 0.1, most: 100 } as const;
/** Stops of the slider of delta; with the last, steps have any length. */
export const DELTAS: readonly number[] = [0, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, Infinity];

export function presetState(preset: PresetName): LandscapeState {
  return { preset, ...presets[preset] };
}

/** The state that an address asks for, and whether something of it could not be had and the nearest was taken. */
export function parseLandscape(search: URLSearchParams): {
  readonly state: LandscapeState;
  readonly isMended: boolean;
} {
  let isMended = false;
  const read = <Value>(name: string, parse: (text: string) => Value | undefined, usual: Value): Value => {
    const text = search.get(name);
    if (text === null) return usual;
    const value = parse(text);
    if (value === undefined) isMended = true;
    return value ?? usual;
  };
  const noted = <Value>(value: Value, isAsAsked: boolean): Value => {
    if (!isAsAsked) isMended = true;
    return value;
  };
  const preset = read("preset", (text) => PRESET_NAMES.find((name) => name === text), "short");
  const usual = presetState(preset);
  const number = (text: string): number | undefined =>
    text.trim() === "" || Number.isNaN(Number(text)) ? undefined : Number(text);
  const state = {
    preset,
    energy: read("energy", energyNamed, usual.energy),
    compare: read("compare", (text) => (text === "none" ? text : energyNamed(text)), usual.compare),
    beta: read(
      "beta",
      (text) => {
        const asked = number(text);
        return asked === undefined ? undefined : noted(clampBeta(asked), clampBeta(asked) === asked);
      },
      usual.beta,
    ),
    delta: read(
      "delta",
      (text) => {
        const asked = text === "any" ? Number.POSITIVE_INFINITY : number(text);
        return asked === undefined ? undefined : noted(nearestDelta(asked), nearestDelta(asked) === asked);
      },
      usual.delta,
    ),
    query: read("query", (text) => parsePoint(text, noted), usual.query),
    patterns: read("patterns", (text) => parsePatterns(text, noted), usual.patterns),
  };
  return { state, isMended };
}

const energyNamed = (text: string): PlanarEnergy | undefined => PLANAR_ENERGIES.find((name) => name === text);

export function clampBeta(beta: number): number {
  if (!(beta > 0)) return 0;
  return beta < SMALLEST_BETA ? (beta < SMALLEST_BETA / 2 ? 0 : SMALLEST_BETA) : Math.min(beta, LARGEST_BETA);
}

function nearestDelta(asked: number): number {
  return DELTAS.reduce((best, delta) =>
    Math.abs(delta - asked) < Math.abs(best - asked) || delta === asked ? delta : best,
  );
}

type Noted = <Value>(value: Value, isAsAsked: boolean) => Value;

function parsePoint(text: string, noted: Noted): Point | undefined {
  const numbers = text.split(",").map((part) => (part.trim() === "" ? Number.NaN : Number(part)));
  const [x, y] = numbers;
  if (x === undefined || y === undefined || numbers.length > 2 || Number.isNaN(x + y)) return undefined;
  const point = placeInside([x, y]);
  return noted(point, Math.abs(point[0] - x) < 0.01 && Math.abs(point[1] - y) < 0.01);
}

/** Patterns are separated by `_`; `none` is a memory that holds nothing. */
function parsePatterns(text: string, noted: Noted): readonly Point[] | undefined {
  if (text === "none") return [];
  const asked = text.split("_");
  const points = asked.slice(0, MOST_PATTERNS).flatMap((part) => {
    const point = parsePoint(part, noted);
    return point === undefined ? [] : [point];
  });
  return points.length === 0 ? undefined : noted(points, points.length === asked.length);
}

/** The nearest place of the square, on a lattice fine enough for any hand and short enough for an address. */
export function placeInside([x, y]: Point): Point {
  return [placed(x), placed(y)];
}

function placed(value: number): number {
  const rounded = Math.round(Math.max(-SIDE, Math.min(SIDE, value)) * 100) / 100;
  // Not -0, which would be written with a sign.
  return rounded === 0 ? 0 : rounded;
}

/** The query of an address; empty for the first preset as it is. */
export function formatLandscape(state: LandscapeState): string {
  const usual = presetState(state.preset);
  const parts: string[] = state.preset === "short" ? [] : [`preset=${state.preset}`];
  if (state.energy !== usual.energy) parts.push(`energy=${state.energy}`);
  if (state.compare !== usual.compare) parts.push(`compare=${state.compare}`);
  if (state.beta !== usual.beta) parts.push(`beta=${Number(state.beta.toPrecision(4))}`);
  if (state.delta !== usual.delta) parts.push(`delta=${Number.isFinite(state.delta) ? state.delta : "any"}`);
  const query = state.query.join(",");
  if (query !== usual.query.join(",")) parts.push(`query=${query}`);
  const patterns = formatPatterns(state.patterns);
  if (patterns !== formatPatterns(usual.patterns)) parts.push(`patterns=${patterns}`);
  return parts.length === 0 ? "" : `?${parts.join("&")}`;
}

function formatPatterns(patterns: readonly Point[]): string {
  return patterns.length === 0 ? "none" : patterns.map((pattern) => pattern.join(",")).join("_");
}
