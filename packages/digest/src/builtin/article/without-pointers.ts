import type { RoledSentence } from "../roles/assign-roles.ts";

const NAME = "\\p{Lu}[\\p{L}'’.-]*(?: \\p{Lu}[\\p{L}'’.-]*)*";
const WORKS = `(?:(?:see|e\\.g\\.|reviewed (?:in|by)|for review,? see),? (?:also )?)?${NAME}(?:,? (?:and|&) ${NAME}| et al\\.?)?,? (?:19|20)\\d\\d[a-z]?(?:, (?:19|20)\\d\\d[a-z]?)*`;
const PLACE = "(?:Fig(?:ure|s|\\.)?s?|Tables?|Videos?|Movies?|Supplementary|Appendix|Box|Sections?|§)";
/**
 * Brackets that hold nothing but references to other works, or to a figure, table or section: "(Doe et al., 2011; Roe,
 * 2012)", "[3, 7]", "(Figure 2A)". Brackets with anything measured in them are none.
 */
const POINTER = new RegExp(
  `\\s?(?:\\((?:${WORKS})(?:; ?${WORKS})*\\)|(?<!\\b(?:intervals?|range|set|in|on|to|from|of|by|and|or)\\s)\\[[1-9]\\d*(?:[,–-] ?[1-9]\\d*)*\\]|\\((?:see (?:also )?)?${PLACE}[^()=<>%±]*\\))`,
  "gu",
);

/** A sentence as an article tells it: without its pointers to works, figures and tables. Its passage stays what it was. */
export function withoutPointers(sentence: RoledSentence): RoledSentence {
  const gone = [...sentence.text.matchAll(POINTER)].map(({ 0: text, index }) => ({
    start: sentence.start + index,
    end: sentence.start + index + text.length,
  }));
  if (gone.length === 0) return sentence;
  return {
    ...sentence,
    text: sentence.text.replace(POINTER, ""),
    tokens: sentence.tokens.filter(
      (token) => !gone.some(({ start, end }) => start <= token.start && token.end <= end),
    ),
  };
}
