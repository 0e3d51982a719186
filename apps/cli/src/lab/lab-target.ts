import type { Claim, Lab } from "@engram/lab";
import { err, ok, type PaperIdError, parsePaperId, type Result } from "@engram/paper";

/** A lab, and one of its claims where one was named. */
export interface LabTarget {
  readonly lab: Lab;
  readonly claim?: Claim;
}

export type LabTargetError =
  | PaperIdError
  | { readonly code: "lab.not-found"; readonly id: string; readonly known: readonly string[] }
  | {
      readonly code: "lab.claim-not-found";
      readonly id: string;
      readonly claim: string;
      readonly known: readonly string[];
    };

/** What `2405.08707`, `2405.08707/C7` or an address with `/run/C7` at its end names. A version is left out of account. */
export function findLabTarget(word: string, labs: readonly Lab[]): Result<LabTarget, LabTargetError> {
  // A claim begins with a letter and a number of an old id with a digit: hep-th/9901001/C2 has one reading.
  const [, paper = word, claimId] = /^(.*?)(?:\/run)?(?:\/([A-Za-z]\w*))?$/.exec(word.trim()) ?? [];
  const id = parsePaperId(paper);
  if (!id.ok) return id;
  const lab = labs.find((each) => each.paper === id.value.id);
  if (lab === undefined) {
    return err({ code: "lab.not-found", id: id.value.id, known: labs.map((each) => each.paper) });
  }
  if (claimId === undefined) return ok({ lab });
  const claim = lab.claims.find((each) => each.id.toLowerCase() === claimId.toLowerCase());
  return claim === undefined
    ? err({
        code: "lab.claim-not-found",
        id: lab.paper,
        claim: claimId,
        known: lab.claims.map((each) => each.id),
      })
    : ok({ lab, claim });
}
