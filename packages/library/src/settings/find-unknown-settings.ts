import { settingNames } from "./settings.ts";

/** A variable that looks like a setting and is none. */
export interface UnknownSetting {
  readonly name: string;
  /** The setting whose name is nearest; absent where none is near. */
  readonly nearest?: string;
}

/** What evaluations, benches and the pages' build read beside the settings. */
const OTHER_NAMES = new Set(["ENGRAM_DATA", "ENGRAM_PYTHON", "ENGRAM_FAILED_CHECKS"]);
const OTHER_PREFIX = "ENGRAM_PAGES_";

/** So many letters wrong are a slip; with more, another name was meant. */
const MOST_SLIPS = 3;

/** Variables that begin with `ENGRAM_` and that nothing reads, in the order of their names. */
export function findUnknownSettings(
  environment: Readonly<Record<string, string | undefined>>,
): readonly UnknownSetting[] {
  const known = Object.values(settingNames);
  return Object.keys(environment)
    .filter((name) => /^ENGRAM_/iu.test(name) && !isRead(name, known))
    .sort()
    .map((name) => {
      const nearest = nearestOf(name, known);
      return nearest === undefined ? { name } : { name, nearest };
    });
}

function isRead(name: string, known: readonly string[]): boolean {
  return known.includes(name) || OTHER_NAMES.has(name) || name.startsWith(OTHER_PREFIX);
}

function nearestOf(name: string, known: readonly string[]): string | undefined {
  const [first] = known
    .map((one) => ({ one, slips: editDistance(name.toUpperCase(), one) }))
    .sort((a, b) => a.slips - b.slips);
  return first !== undefined && first.slips <= MOST_SLIPS ? first.one : undefined;
}

/** Least number of letters to insert, delete and replace that make one text of the other (Levenshtein 1966). */
function editDistance(from: string, to: string): number {
  let previous = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (const [row, letter] of [...from].entries()) {
    const current = [row + 1];
    for (const [column, other] of [...to].entries()) {
      const substitution = (previous[column] ?? 0) + (letter === other ? 0 : 1);
      current.push(Math.min(substitution, (current[column] ?? 0) + 1, (previous[column + 1] ?? 0) + 1));
    }
    previous = current;
  }
  return previous.at(-1) ?? 0;
}
