import type { CheckedText } from "./take-apart.ts";

/** The same for the same two texts, found once: a statement is checked alone, with its neighbours and for several levels. */
export function knownOfPairs<Found extends object>(
  find: (source: CheckedText, statement: CheckedText) => Found,
): (source: CheckedText, statement: CheckedText) => Found {
  const known = new WeakMap<CheckedText, WeakMap<CheckedText, Found>>();
  return (source, statement) => {
    const ofSource = known.get(source) ?? new WeakMap<CheckedText, Found>();
    known.set(source, ofSource);
    const before = ofSource.get(statement);
    if (before !== undefined) return before;
    const found = find(source, statement);
    ofSource.set(statement, found);
    return found;
  };
}
