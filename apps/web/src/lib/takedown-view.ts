import type { LookUpError } from "@engram/library";
import { paperUrl } from "@engram/paper";
import type { Translator } from "#messages/messages.ts";
import { dateInWords } from "./date-in-words.ts";

/** What the page of a paper says that the operator took out of view. The paper's own title is not among it. */
export interface TakedownView {
  readonly id: string;
  readonly what: string;
  readonly by?: string;
  readonly reason?: string;
  readonly arxivUrl: string;
}

export function viewTakedown(
  { id, takenDown, requestedBy, reason }: Extract<LookUpError, { readonly code: "paper.taken-down" }>,
  say: Translator,
): TakedownView {
  return {
    id,
    what: say("takedown.what", { id, date: dateInWords(takenDown, say.language) }),
    ...(requestedBy === undefined ? {} : { by: say("takedown.by", { who: requestedBy }) }),
    ...(reason === undefined ? {} : { reason: say("takedown.reason", { reason }) }),
    arxivUrl: paperUrl({ id }),
  };
}
