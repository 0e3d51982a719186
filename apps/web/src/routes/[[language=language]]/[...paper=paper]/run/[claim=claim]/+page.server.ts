import { claimOfPage } from "#lib/find-lab.ts";
import { loadClaimPage } from "#lib/lab/claim-page.ts";
import { claimActions } from "#lib/lab/lab-actions.ts";
import type { Actions, PageServerLoad } from "./$types";

export const load: PageServerLoad = async (event) => {
  const { locals, url } = event;
  const { laboratory } = locals.engram;
  const { lab, claim } = claimOfPage(laboratory?.labs ?? [], event);
  if (laboratory === undefined) throw new Error("a lab must be of a laboratory");
  const given = locals.asked ?? url.searchParams;
  const page = await loadClaimPage({ laboratory, lab, claim, given, origin: url.origin }, locals.say);
  // What can not be run is said in the form, and in the status.
  if (page.state.kind === "faulty") locals.pageStatus = 422;
  return { page };
};

export const actions: Actions = claimActions;
