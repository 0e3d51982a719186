import { latexToPlain } from "@engram/digest";
import { formatPaperId, type PaperRecord, paperUrl } from "@engram/paper";
import type { Translator } from "#messages/messages.ts";

/** More authors than these are not named in a line. */
const MOST_NAMED = 6;
const NAMED_OF_MORE = 3;

/** `Ada Sample, Bo Example. “A title”. arXiv:2401.00042v1. https://arxiv.org/abs/2401.00042v1` */
export function referenceLine(record: PaperRecord, say: Translator): string {
  const { authors, title } = record;
  const isLong = authors.length > MOST_NAMED;
  const named = (isLong ? authors.slice(0, NAMED_OF_MORE) : authors).map(latexToPlain).join(", ");
  const quoted = say("evidence.quote").split("…").join(latexToPlain(title));
  return `${named}${isLong ? " et al" : ""}. ${quoted}. arXiv:${formatPaperId(record)}. ${paperUrl(record)}`;
}
