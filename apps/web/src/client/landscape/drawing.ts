/** @file What lies over the picture of a landscape, and the profile below it, as paths of SVG. */
import { lineProfile, type PlanarEnergy, type Recall } from "@engram/memory";
import { type LandscapeState, type Point, VIEW } from "./landscape-state.ts";
import { type Answer, lossesOf, optionsOf } from "./read-landscape.ts";

/** A coordinate of a path: y points down in SVG. */
const coordinates = (place: ArrayLike<number>): string =>
  `${short(place[0] ?? 0)} ${short(-(place[1] ?? 0))}`;

function short(value: number): string {
  return String(Math.round(value * 1000) / 1000);
}

/** The way of the query up to a number of steps, which may be in the middle of one. */
export function wayOf(answer: Answer | undefined, steps: number): string {
  if (answer === undefined) return "";
  const { states } = answer.trace;
  const whole = states.slice(0, Math.floor(steps) + 1);
  const now = stateAfter(answer, steps);
  return `M${[...whole, now].map(coordinates).join("L")}`;
}

/** Where the query is after a number of steps. */
export function stateAfter({ trace }: Answer, steps: number): Point {
  const shown = Math.min(steps, trace.steps);
  const before = trace.states[Math.floor(shown)] ?? [];
  const after = trace.states[Math.floor(shown) + 1] ?? before;
  const share = shown - Math.floor(shown);
  const [x = 0, y = 0] = before;
  const [nextX = x, nextY = y] = after;
  return [x + share * (nextX - x), y + share * (nextY - y)];
}

/** A dot for each state on the way: paths of length 0 with round ends. */
export function dotsOf(answer: Answer | undefined, steps: number): string {
  if (answer === undefined) return "";
  return answer.trace.states
    .slice(0, Math.floor(steps) + 1)
    .map((state) => `M${coordinates(state)}h0`)
    .join("");
}

/** Where lost patterns flow. */
export function lossLines(state: LandscapeState, recall: Recall | undefined): string {
  if (recall === undefined) return "";
  return lossesOf(recall)
    .flatMap(({ pattern }) => {
      const from = state.patterns[pattern];
      const end = recall.attractors[recall.endOf[pattern] ?? -1];
      return from === undefined || end === undefined
        ? []
        : [`M${coordinates(from)}L${coordinates([end.x, end.y])}`];
    })
    .join("");
}

/** The line of the profile: through the query and where it ends; level where that is one point. */
export function profileLine(state: LandscapeState, answer: Answer | undefined) {
  const [x, y] = state.query;
  const [endX, endY] = answer?.end ?? state.query;
  const length = Math.hypot(endX - x, endY - y);
  const direction: Point = length < 0.05 ? [1, 0] : [(endX - x) / length, (endY - y) / length];
  const [from, to] = insideView(state.query, direction);
  return { start: state.query, direction, from, to, end: length < 0.05 ? 0 : length };
}

/** How far the line through a point runs within the picture, backwards and forwards. */
function insideView(start: Point, direction: Point): Point {
  let from = Number.NEGATIVE_INFINITY;
  let to = Number.POSITIVE_INFINITY;
  for (const axis of [0, 1] as const) {
    if (Math.abs(direction[axis]) < 1e-9) continue;
    const ends = [-VIEW, VIEW].map((side) => (side - start[axis]) / direction[axis]);
    from = Math.max(from, Math.min(...ends));
    to = Math.min(to, Math.max(...ends));
  }
  return [from, to];
}

/** The line itself, over the picture. */
export function lineAcross(line: ReturnType<typeof profileLine>): string {
  const at = (along: number): Point => [
    line.start[0] + along * line.direction[0],
    line.start[1] + along * line.direction[1],
  ];
  return `M${coordinates(at(line.from))}L${coordinates(at(line.to))}`;
}

/** The size of the drawing of a profile, in its own units. */
export const PROFILE = { width: 560, height: 190, left: 40, right: 8, top: 10, bottom: 22 } as const;

/** A profile as paths, and what is written beside them. */
export interface ProfileDrawing {
  readonly energy: string;
  readonly nearest: string;
  readonly band: string;
  readonly levels: readonly { readonly y: number; readonly value: number }[];
  /** Patterns near the line, the query and its end; x in the drawing. */
  readonly patterns: readonly { readonly x: number; readonly pattern: number }[];
  readonly query: Point;
  readonly end: Point;
}

const SAMPLES = 121;
/** A pattern farther from the line than this has nothing to do with the profile. */
const NEAR = 0.4;

export function drawProfile(
  state: LandscapeState,
  energy: PlanarEnergy,
  answer: Answer | undefined,
): ProfileDrawing | undefined {
  if (answer === undefined) return undefined;
  const line = profileLine(state, answer);
  const places = Array.from(
    { length: SAMPLES },
    (_, k) => line.from + ((line.to - line.from) * k) / (SAMPLES - 1),
  );
  const measured = lineProfile(state.patterns, optionsOf(state, energy), {
    ...line,
    places: [...places, 0, line.end],
  });
  const points = measured.slice(0, SAMPLES);
  const [atQuery, atEnd] = measured.slice(SAMPLES);
  const scaleX = (along: number): number =>
    PROFILE.left +
    ((along - line.from) / (line.to - line.from)) * (PROFILE.width - PROFILE.left - PROFILE.right);
  const [low, high] = rangeOf(points, line.end);
  const scaleY = (value: number): number =>
    PROFILE.height -
    PROFILE.bottom -
    ((value - low) / (high - low)) * (PROFILE.height - PROFILE.top - PROFILE.bottom);
  const curve = (value: (point: (typeof points)[number]) => number | undefined): string =>
    pathOf(
      points.flatMap((point) => {
        const y = value(point);
        return y === undefined ? [] : [[scaleX(point.along), scaleY(y)] as const];
      }),
    );
  const lower = curve((point) => point.lower);
  const upper = curve((point) => point.upper);
  return {
    energy: curve((point) => point.energy),
    nearest: curve((point) => point.nearest),
    band: lower === "" || upper === "" ? "" : `${upper}L${reversed(lower)}Z`,
    levels: levelsBetween(low, high).map((value) => ({ y: scaleY(value), value })),
    patterns: state.patterns.flatMap((pattern, index) => {
      const [along, off] = projected(pattern, line);
      return off <= NEAR && along >= line.from && along <= line.to
        ? [{ x: scaleX(along), pattern: index }]
        : [];
    }),
    query: [scaleX(0), scaleY(atQuery?.energy ?? 0)],
    end: [scaleX(line.end), scaleY(atEnd?.energy ?? 0)],
  };
}

function projected([x, y]: Point, { start, direction }: { start: Point; direction: Point }): Point {
  const [offX, offY] = [x - start[0], y - start[1]];
  const along = offX * direction[0] + offY * direction[1];
  return [along, Math.abs(offX * direction[1] - offY * direction[0])];
}

function pathOf(points: readonly (readonly [number, number])[]): string {
  if (points.length === 0) return "";
  // Far above the drawing a curve is cut: numbers of eight digits help nobody.
  return `M${points.map(([x, y]) => `${x.toFixed(1)} ${Math.max(-500, Math.min(900, y)).toFixed(1)}`).join("L")}`;
}

function reversed(path: string): string {
  return path.slice(1).split("L").reverse().join("L");
}

/** From the lowest that is drawn to what is worth seeing: the way of the query, and as much above. */
function rangeOf(points: ReturnType<typeof lineProfile>, end: number): readonly [number, number] {
  const drawn = points.flatMap(({ energy, nearest, lower }) => [energy, nearest, lower ?? energy]);
  const low = Math.min(...drawn);
  const onWay = points.filter(({ along }) => along >= Math.min(0, end) - 1 && along <= Math.max(0, end) + 1);
  const high = Math.max(...onWay.flatMap(({ energy, nearest, upper }) => [energy, nearest, upper ?? energy]));
  const range = Math.max(high - low, 1e-3);
  // Whole powers of the square root of 2, so that the drawing does not breathe with each pixel of a drag.
  const steady = Math.SQRT2 ** Math.ceil(Math.log(range * 1.05) / Math.log(Math.SQRT2));
  return [low - 0.04 * steady, low + steady];
}

/** Three to six round numbers. */
function levelsBetween(low: number, high: number): readonly number[] {
  const rough = (high - low) / 4;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = ([1, 2, 5].find((factor) => factor * power >= rough) ?? 10) * power;
  const first = Math.ceil(low / step);
  return Array.from({ length: Math.floor(high / step) - first + 1 }, (_, k) => (first + k) * step);
}
