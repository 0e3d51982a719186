import type { Operator } from "./licence.ts";
import type { Result } from "./result.ts";
import { ok } from "./result.ts";
import { decideCallerScope, type ScopeDecision, type ScopeRefused } from "./scope.ts";
import type { SourceText } from "./source-text.ts";

/** A text that the caller supplies: one of `abstract`, `sentences` and `sections`. */
export type CallerText = {
  readonly title?: string;
  readonly licence?: string;
} & (
  | { readonly abstract: string }
  /** Not split again. */
  | { readonly sentences: readonly string[] }
  | { readonly sections: readonly { readonly heading?: string; readonly paragraphs: readonly string[] }[] }
);

/** The source text of what a caller supplied, and what may be done with it; refused where its licence forbids. */
export function callerSourceText(
  text: CallerText,
  operator: Operator,
): Result<{ readonly source: SourceText; readonly scope: ScopeDecision }, ScopeRefused> {
  const scope = decideCallerScope(
    { origin: "caller", licence: text.licence ?? null, fullTextAvailable: !("abstract" in text) },
    operator,
  );
  if (!scope.ok) return scope;
  const title = text.title === undefined ? [] : [{ id: "title", text: text.title }];
  return ok({ source: { sections: [...title, ...bodySections(text)] }, scope: scope.value });
}

function bodySections(text: CallerText): SourceText["sections"] {
  if ("abstract" in text) return [{ id: "abstract", text: text.abstract }];
  if ("sentences" in text)
    return [{ id: "abstract", text: text.sentences.join(" "), sentences: text.sentences }];
  return text.sections.map(({ heading, paragraphs }, index) => ({
    id: `s${index + 1}`,
    ...(heading === undefined ? {} : { heading }),
    text: paragraphs.join("\n\n"),
  }));
}
