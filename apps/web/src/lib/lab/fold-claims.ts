import type { ClaimLines } from "./claim-lines.ts";

/** Claims that a list shows at once, and those that it holds folded; both in the lab's order. */
export interface FoldedClaims<C> {
  readonly shown: readonly C[];
  readonly folded: readonly C[];
}

/** So many claims say what a lab is about; where more were run, all of those are shown. */
const SHOWN = 4;
/** A fold that hides fewer takes as much room as they do. */
const LEAST_FOLDED = 3;

/** Folds the claims of which there is nothing on this machine, but for the first few. */
export function foldClaims<C extends Pick<ClaimLines, "lines">>(claims: readonly C[]): FoldedClaims<C> {
  const isTouched = ({ lines }: C) => lines.length > 0;
  const room = Math.max(0, SHOWN - claims.filter(isTouched).length);
  const first = new Set(claims.filter((claim) => !isTouched(claim)).slice(0, room));
  const isShown = (claim: C) => isTouched(claim) || first.has(claim);
  const folded = claims.filter((claim) => !isShown(claim));
  if (folded.length < LEAST_FOLDED) return { shown: claims, folded: [] };
  return { shown: claims.filter(isShown), folded };
}
