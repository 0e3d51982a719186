import type { Unit } from "./check-units.ts";

/** Where a statement stands in its source: the shortest stretch that holds its units in their order. */
export interface Alignment {
  /** Positions in the source that the statement's units stand for, one each, rising. */
  readonly positions: readonly number[];
  /** Units of the statement that the source does not have in that order. */
  readonly added: readonly Unit[];
}

/** Units that take part: joints and marks may differ. */
export function isCompared(unit: Unit): boolean {
  return unit.kind !== "joint" && unit.kind !== "mark";
}

/** The shortest stretch of the source with all compared units of the statement in order; added units where none is. */
export function alignUnits(statement: readonly Unit[], source: readonly Unit[]): Alignment {
  const positions = findStretch(statement, source);
  return positions === null ? longestCommon(statement.filter(isCompared), source) : { positions, added: [] };
}

/** Positions of all compared units of the statement in the shortest stretch that holds them; null where none does. */
export function findStretch(statement: readonly Unit[], source: readonly Unit[]): readonly number[] | null {
  const wanted = statement.filter(isCompared);
  const [first] = wanted;
  if (first === undefined) return [];
  let best: number[] | null = null;
  for (const [start, unit] of source.entries()) {
    if (unit.key !== first.key) continue;
    const positions = followFrom(wanted, source, start);
    // What does not follow from here follows from nowhere behind it.
    if (positions === null) break;
    if (best === null || width(positions) < width(best)) best = positions;
  }
  return best;
}

function width(positions: readonly number[]): number {
  return (positions.at(-1) ?? 0) - (positions[0] ?? 0);
}

function followFrom(wanted: readonly Unit[], source: readonly Unit[], start: number): number[] | null {
  const positions: number[] = [];
  let position = start;
  for (const unit of wanted) {
    while (position < source.length && source[position]?.key !== unit.key) position += 1;
    if (position >= source.length) return null;
    positions.push(position);
    position += 1;
  }
  return positions;
}

/** The longest common subsequence, for telling which units were added. */
function longestCommon(wanted: readonly Unit[], source: readonly Unit[]): Alignment {
  const rows = wanted.length;
  const columns = source.length;
  const stride = columns + 1;
  const lengths = new Uint16Array((rows + 1) * stride);
  const lengthAt = (row: number, place: number): number => lengths[row * stride + place] ?? 0;
  for (let row = rows - 1; row >= 0; row -= 1) {
    const key = wanted[row]?.key;
    for (let place = columns - 1; place >= 0; place -= 1) {
      lengths[row * stride + place] =
        key === source[place]?.key
          ? lengthAt(row + 1, place + 1) + 1
          : Math.max(lengthAt(row + 1, place), lengthAt(row, place + 1));
    }
  }
  const positions: number[] = [];
  const added: Unit[] = [];
  let column = 0;
  for (const [row, unit] of wanted.entries()) {
    const reach = lengthAt(row, column);
    if (lengthAt(row + 1, column) === reach) {
      added.push(unit);
      continue;
    }
    while (source[column]?.key !== unit.key || lengthAt(row + 1, column + 1) + 1 !== reach) column += 1;
    positions.push(column);
    column += 1;
  }
  return { positions, added };
}
