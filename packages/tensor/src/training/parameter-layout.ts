import { sizeOf } from "../graph/shape.ts";
import { ALIGNMENT } from "./optimiser-arena.ts";
import type { ParameterSpec } from "./training-step.ts";

/** Where a parameter lies: in which arena, from which number on, how many numbers. */
export interface Placement {
  readonly arena: number;
  readonly offset: number;
  readonly length: number;
}

/** How long the arrays of an arena are; those that decay come first, up to `decayed`. */
export interface ArenaLayout {
  readonly length: number;
  readonly decayed: number;
}

/** Where everything lies. */
export interface ParameterLayout {
  readonly placements: ReadonlyMap<string, Placement>;
  readonly arenas: readonly ArenaLayout[];
}

/** Numbers that a parameter takes up in an arena. */
export function paddedLength(length: number): number {
  return Math.ceil(length / ALIGNMENT) * ALIGNMENT;
}

/**
 * Places parameters one after the other, those with weight decay first, so that one pass treats them all alike; opens
 * another arena when one holds `capacity` numbers. A parameter larger than that gets an arena of its own.
 */
export function layoutParameters(parameters: readonly ParameterSpec[], capacity: number): ParameterLayout {
  const placements = new Map<string, Placement>();
  const arenas: { length: number; decayed: number }[] = [];
  const ordered = [...parameters.filter(({ decay }) => decay), ...parameters.filter(({ decay }) => !decay)];
  for (const { name, shape, decay } of ordered) {
    const length = sizeOf(shape);
    let arena = arenas.at(-1);
    if (arena === undefined || (arena.length > 0 && arena.length + paddedLength(length) > capacity)) {
      arena = { length: 0, decayed: 0 };
      arenas.push(arena);
    }
    placements.set(name, { arena: arenas.length - 1, offset: arena.length, length });
    arena.length += paddedLength(length);
    if (decay) arena.decayed = arena.length;
  }
  return { placements, arenas };
}
