import type { Claim, Lab } from "@engram/lab";
import { err, ok, type PaperIdError, parsePathId, type Result } from "@engram/paper";
import { redirect } from "@sveltejs/kit";
import { labAddress, PLAYGROUNDS, type Playground } from "./addresses.ts";
import { failWithLab } from "./fail-with.ts";

/** Why a path names no lab, or a lab has no such claim; with what there is instead. */
export type FindLabError =
  | PaperIdError
  | { readonly code: "lab.not-found"; readonly id: string; readonly known: readonly string[] }
  | {
      readonly code: "lab.claim-not-found";
      readonly id: string;
      readonly claim: string;
      readonly known: readonly string[];
    };

/** The lab of the paper that a path names, in any version: a lab is of all of them, and each claim says of which it is. */
export function findLab(labs: readonly Lab[], path: string): Result<Lab, FindLabError> {
  const id = parsePathId(path);
  if (!id.ok) return id;
  const lab = labs.find(({ paper }) => paper === id.value.id);
  return lab === undefined
    ? err({ code: "lab.not-found", id: id.value.id, known: labs.map(({ paper }) => paper) })
    : ok(lab);
}

/** The claim of a lab that a segment names, in capitals or not. */
export function findClaim(lab: Lab, segment: string): Result<Claim, FindLabError> {
  const claim = lab.claims.find(({ id }) => id.toLowerCase() === segment.toLowerCase());
  if (claim !== undefined) return ok(claim);
  const known = lab.claims.map(({ id }) => id);
  return err({ code: "lab.claim-not-found", id: lab.paper, claim: segment, known });
}

/** What the loading of a lab's page has at hand. */
interface LabPageEvent {
  readonly params: { readonly paper?: string | undefined; readonly claim?: string | undefined };
  readonly locals: App.Locals;
  readonly url: URL;
}

/** The lab that a page is of. Another form of its address leads to the one right form; where there is no lab, the page says so. */
export function labOfPage(
  labs: readonly Lab[],
  { params, locals, url }: LabPageEvent,
  playground?: Playground,
): Lab {
  const lab = findLab(labs, params.paper ?? "");
  if (!lab.ok) {
    const known = labs.map(({ paper, title }) => ({
      text: title,
      address: labAddress(locals.language, paper),
    }));
    return failWithLab(lab.error, locals.say("lab.known"), known, locals);
  }
  if (params.paper !== lab.value.paper)
    redirect(308, labAddress(locals.language, lab.value.paper, playground ?? params.claim) + url.search);
  return lab.value;
}

/** The lab and the claim that a page is of, as `labOfPage`. */
export function claimOfPage(
  labs: readonly Lab[],
  event: LabPageEvent,
): { readonly lab: Lab; readonly claim: Claim } {
  const { params, locals, url } = event;
  const lab = labOfPage(labs, event);
  const segment = params.claim ?? "";
  const playground = PLAYGROUNDS.find((name) => name === segment.toLowerCase());
  const claim = findClaim(lab, segment);
  if (!claim.ok && playground === undefined) {
    const known = lab.claims.map(({ id }) => ({
      text: id,
      address: labAddress(locals.language, lab.paper, id),
    }));
    return failWithLab(claim.error, locals.say("lab.known.claims", { id: lab.paper }), known, locals);
  }
  const name = claim.ok ? claim.value.id : playground;
  if (!claim.ok || name !== segment) redirect(308, labAddress(locals.language, lab.paper, name) + url.search);
  return { lab, claim: claim.value };
}
