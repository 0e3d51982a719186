import type { StatementDraft } from "../../statement.ts";
import { withoutJoint } from "../prose/lead-ins.ts";
import { type DraftedSentence, followsOn, passageOf } from "../write-levels.ts";
import { type OwnDefinition, ownDefinition } from "./own-definition.ts";

/** A statement of Low before its evidence is quoted. */
export type LowDraft = StatementDraft & { readonly glossary: boolean };

/** A short form of the authors' with its long form, which stands in statement `about`; it is used from statement `by` on. */
export interface Definition {
  readonly draft: LowDraft;
  readonly about: number;
  readonly by: number | undefined;
}

/** The statements of each sentence, and what they say of short forms, which may stand elsewhere. */
export function toldIn(drafted: readonly DraftedSentence[]): {
  readonly told: readonly (readonly LowDraft[])[];
  readonly definitions: readonly Definition[];
} {
  const found: { readonly draft: LowDraft; readonly of: OwnDefinition; readonly about: number }[] = [];
  let count = 0;
  const told = drafted.map(({ sentence, drafts: { low } }, place) => {
    const own: LowDraft[] = [];
    for (const [part, text] of low.entries()) {
      const opening = part > 0 || followsOn(drafted, place) ? text : withoutJoint(text);
      const draft = { text: opening, passages: [passageOf(sentence)], glossary: false };
      const of = part > 0 ? ownDefinition(text) : null;
      const about = of === null ? -1 : statementWith(own, of.long);
      if (of === null || about < 0) own.push(draft);
      else found.push({ draft, of, about: count + about });
    }
    count += own.length;
    return own;
  });
  const statements = told.flat();
  const definitions = found.map(({ draft, of, about }) => {
    const by = statements.findIndex(
      ({ text }, at) => at > about && text.includes(of.short.replace(/s$/u, "")),
    );
    return { draft, about, by: by < 0 ? undefined : by };
  });
  return { told, definitions };
}

/** The first of some statements that has a term, whole or, failing that, all its words; -1 where none has. */
export function statementWith(statements: readonly LowDraft[], term: string): number {
  const name = term.toLowerCase();
  const whole = statements.findIndex(({ text }) => text.toLowerCase().includes(name));
  if (whole >= 0) return whole;
  const words = name.split(/[\s-]+/u).map((item) => item.replace(/s$/u, ""));
  return statements.findIndex(({ text }) => words.every((item) => text.toLowerCase().includes(item)));
}
