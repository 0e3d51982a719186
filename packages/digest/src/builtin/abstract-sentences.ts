import type { TaggedSource } from "../split-source.ts";
import type { RoledSentence } from "./roles/assign-roles.ts";

/** The authors' own abstract: the section of that name, else the first that the source has. */
export function abstractSentences(
  split: TaggedSource,
  sentences: readonly RoledSentence[],
): readonly RoledSentence[] {
  const body = split.source.sections.filter((section) => section.id !== "title");
  const abstract =
    body.find(({ id }) => id === "abstract") ??
    body.find(({ heading }) => /^\W*(?:abstract|summary)\b/iu.test(heading ?? "")) ??
    body[0];
  return sentences.filter((sentence) => sentence.section === abstract?.id);
}
