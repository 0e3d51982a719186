import type { CheckedWord } from "./checked-words.ts";

/** Where words of a family stand in a text; "intracellular" stands with the cells too. */
export function placesByFamily(words: readonly CheckedWord[]): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>();
  for (const { kind, family, core, index } of words) {
    if (kind === "mark") continue;
    put(found, family, index);
    if (kind === "content" && core !== null) put(found, core, index);
  }
  return found;
}

function put(places: Map<string, number[]>, family: string, index: number): void {
  const known = places.get(family);
  if (known === undefined) places.set(family, [index]);
  else known.push(index);
}
