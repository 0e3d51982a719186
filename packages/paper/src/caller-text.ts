import { FullText } from "./full-text.ts";
import type { Operator } from "./licence.ts";
import { ok, type Result } from "./result.ts";
import { decideCallerScope, opensFullText, type ScopeDecision, type ScopeRefused } from "./scope.ts";
import type { SourceSection, SourceText } from "./source-text.ts";

/** A text that the caller supplies, unchanged: one of `abstract`, `sentences` and `sections`. */
export type CallerText = {
  readonly title?: string;
  /** URI; absent where the text is the caller's own. */
  readonly licence?: string;
} & (
  | { readonly abstract: string }
  /** Not split again. */
  | { readonly sentences: readonly string[] }
  | { readonly sections: readonly { readonly heading?: string; readonly paragraphs: readonly string[] }[] }
);

/**
 * The source text of what a caller supplied, and what may be done with it; refused where the licence that came with
 * it forbids. Sentences are joined by one space and make the section `abstract`; sections are `s1`, `s2`, ..., their
 * paragraphs joined by a blank line. No text is altered, so that offsets count in what the caller sent.
 *
 * An `abstract` is metadata and never refused; `sentences` and `sections` count as full text.
 */
export function callerSourceText(
  text: CallerText,
  operator: Operator,
): Result<{ readonly source: SourceText; readonly scope: ScopeDecision }, ScopeRefused> {
  const licence = text.licence ?? null;
  const fullTextAvailable = !("abstract" in text);
  const decided = decideCallerScope({ origin: "caller", licence, fullTextAvailable }, operator);
  if (!decided.ok) return decided;
  const scope = decided.value;
  const body = opensFullText(scope)
    ? new FullText(scope, { origin: "caller", licence, sections: bodySections(text) }).sections
    : abstractSection(text);
  const title = text.title === undefined ? [] : [{ id: "title", text: text.title }];
  return ok({ source: { sections: [...title, ...body] }, scope });
}

/** All that a decision for metadata may use. */
function abstractSection(text: CallerText): readonly SourceSection[] {
  return "abstract" in text ? [{ id: "abstract", text: text.abstract }] : [];
}

function bodySections(text: CallerText): readonly SourceSection[] {
  if ("sentences" in text) {
    return [{ id: "abstract", text: text.sentences.join(" "), sentences: text.sentences }];
  }
  if ("sections" in text) {
    return text.sections.map(({ heading, paragraphs }, index) => ({
      id: `s${index + 1}`,
      ...(heading === undefined ? {} : { heading }),
      text: paragraphs.join("\n\n"),
    }));
  }
  return abstractSection(text);
}
