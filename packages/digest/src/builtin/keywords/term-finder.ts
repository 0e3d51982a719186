import { type FoundTerm, findTerms } from "../../glossary/find-terms.ts";
import type { GlossaryEntry, GlossaryField } from "../../glossary/glossary-entry.ts";
import type { TaggedSource } from "../../split-source.ts";
import { stem } from "../../stem.ts";
import type { Token } from "../../tagger.ts";
import { findOwnDefinitions } from "./own-definitions.ts";

/** Terms among some tokens that the glossary explains. */
export type TermFinder = (tokens: readonly Token[]) => readonly FoundTerm[];

/** A finder for one paper, whose own short forms are not those of the glossary: "Generative Facial Prior (GFP)". */
export function termFinder(
  split: TaggedSource,
  fields: ReadonlyMap<GlossaryField, ReadonlySet<string>>,
): TermFinder {
  const spelled = new Map(
    findOwnDefinitions(split).flatMap(({ term, longForm }) =>
      longForm === undefined ? [] : [[term.toLowerCase(), longForm] as const],
    ),
  );
  const meansOther = (tokens: readonly Token[], { entry, start, end }: FoundTerm): boolean => {
    const token = tokens.find((each) => each.start <= start && end <= each.end);
    const form = token?.text.slice(start - token.start, end - token.start).toLowerCase() ?? "";
    const longForm = spelled.get(form) ?? spelled.get(form.replace(/s$/u, ""));
    return longForm !== undefined && !sharesWord(longForm, entry);
  };
  return (tokens) => findTerms(tokens, fields).filter((term) => !meansOther(tokens, term));
}

/** Whether a long form has a word of the entry's: "generative adversarial nets" are its "adversarial networks". */
function sharesWord(longForm: string, { forms, en }: GlossaryEntry): boolean {
  const own = new Set(stemsOf([...forms, en].join(" ")));
  return stemsOf(longForm).some((word) => own.has(word));
}

function stemsOf(text: string): readonly string[] {
  return (text.toLowerCase().match(/\p{L}{4,}/gu) ?? []).map(stem);
}
