import type { SourceSection } from "@engram/paper";

/** What a section is for, as far as its heading says it. */
export type SectionKind = "abstract" | "introduction" | "methods" | "results" | "end" | "apparatus" | "other";

/** The first that fits counts: "Results and discussion" are results. */
const HEADINGS: readonly (readonly [SectionKind, RegExp])[] = [
  ["abstract", /\b(?:abstract|summary|highlights)\b/iu],
  [
    "apparatus",
    /\b(?:acknowledge?ments?|funding|references|bibliography|author contributions|contributions of authors|(?:competing|conflicts? of) interests?|ethics|availability|supplement\w*|appendix|appendices|abbreviations|related works?)\b/iu,
  ],
  ["introduction", /\b(?:introduction|background|motivation)\b/iu],
  [
    "methods",
    /\b(?:methods?|materials|methodology|experimental (?:setup|procedures?|design)|set-?up|implementation|data ?sets?)\b/iu,
  ],
  ["results", /\b(?:results?|experiments?|evaluation|findings)\b/iu],
  ["end", /\b(?:discussions?|conclusions?|limitations?|outlook|future work)\b/iu],
];

export function sectionKind({ id, heading = "" }: Pick<SourceSection, "id" | "heading">): SectionKind {
  if (id === "abstract") return "abstract";
  return HEADINGS.find(([, pattern]) => pattern.test(heading))?.[0] ?? "other";
}
