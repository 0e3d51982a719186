import { expect, test } from "vitest";
import { foldClaims } from "./fold-claims.ts";

/** Claims 0, 1, 2 ... of which those named were run. */
function claims(count: number, ...run: readonly number[]) {
  const line = { kind: "refused", address: "/lamps/run" } as const;
  return Array.from({ length: count }, (_, id) => ({ id, lines: run.includes(id) ? [line] : [] }));
}

test.each([
  { what: "of claims that were not run the first four are shown", of: claims(9), shown: [0, 1, 2, 3] },
  { what: "what was run is shown, and others up to four", of: claims(9, 7, 8), shown: [0, 1, 7, 8] },
  { what: "where more were run, they alone", of: claims(9, 2, 3, 5, 6, 8), shown: [2, 3, 5, 6, 8] },
  { what: "one or two are not worth a fold", of: claims(6), shown: [0, 1, 2, 3, 4, 5] },
  { what: "what was run is never folded", of: claims(5, 0, 1, 2, 3, 4), shown: [0, 1, 2, 3, 4] },
])("$what", ({ of, shown }) => {
  const found = foldClaims(of);
  expect(found.shown.map(({ id }) => id)).toEqual(shown);
  expect(found.folded).toEqual(of.filter(({ id }) => !shown.includes(id)));
});
