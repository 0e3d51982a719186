import { labOfPage } from "#lib/find-lab.ts";
import { labActions } from "#lib/lab/lab-actions.ts";
import { loadLabPage } from "#lib/lab/lab-page.ts";
import type { Actions, PageServerLoad } from "./$types";

export const load: PageServerLoad = async (event) => {
  const { laboratory } = event.locals.engram;
  const lab = labOfPage(laboratory?.labs ?? [], event);
  if (laboratory === undefined) throw new Error("a lab must be of a laboratory");
  return { page: await loadLabPage(laboratory, lab, event.locals.say) };
};

export const actions: Actions = labActions;
