import type { Translator } from "#messages/messages.ts";
import { citationText } from "./citation-text.ts";
import type { DigestView } from "./digest-view.ts";
import type { PassageView, StatementView } from "./evidence-view.ts";
import { plainText, type RichText } from "./rich-text.ts";

/** A statement and where it stands, in words. */
export interface PlacedStatement {
  readonly statement: StatementView;
  readonly place: string;
}

/** What a citation needs besides the sentence. */
export interface Citable {
  readonly reference: string;
  /** Of the page of this version, with protocol and host. */
  readonly address: string;
}

/** The sentence that the address of a page names, with everything that belongs to it. */
export interface SelectionView {
  readonly id: string;
  /** What lights up: the sentence, and its passages or what rests on it. */
  readonly lit: ReadonlySet<string>;
  /** `Medium: lightly adapted`, `3 statements rest on this sentence` */
  readonly title: string;
  /** The passages, or the sentence of the authors. */
  readonly quotes: readonly RichText[];
  /** The English statement of which the sentence is the translation. */
  readonly translatedFrom?: RichText;
  /** Where to see the first of them in the text. */
  readonly passageId: string;
  /** What rests on the sentence of the authors; empty for a statement. */
  readonly resting: readonly PlacedStatement[];
  /** What is copied with it. */
  readonly citation: string;
}

/** Every statement of a page, in its order. */
export function placedStatements(view: DigestView, say: Translator): readonly PlacedStatement[] {
  const at = (place: string) => (statement: StatementView) => ({ statement, place });
  return [
    ...(view.tldr === null ? [] : [at(say("digest.tldr"))(view.tldr)]),
    ...view.levels.flatMap((level) => level.statements.map(at(say(`level.${level.name}`)))),
    ...(view.article?.parts ?? []).flatMap((part) => part.statements.map(at(say("article.title")))),
    ...view.keyPoints.map(({ role, statement }) => at(say(`role.${role}`))(statement)),
    ...view.keywords.flatMap(({ word, definition }) => (definition === null ? [] : [at(word)(definition)])),
  ];
}

/** What `id` names on a page; undefined where nothing there has this id. */
export function viewSelection(
  view: DigestView,
  id: string,
  citable: Citable,
  say: Translator,
): SelectionView | undefined {
  const statements = placedStatements(view, say);
  const passages = [...view.high.passages, ...view.otherPassages];
  const chosen = statements.find(({ statement }) => statement.id === id);
  const passage = passages.find((one) => one.id === id);
  if (chosen !== undefined) return viewStatement(chosen, passages, citable, say);
  if (passage === undefined) return undefined;
  const resting = statements.filter(({ statement }) => statement.passages.some((one) => one.id === id));
  return {
    id,
    lit: new Set([id, ...resting.map(({ statement }) => statement.id)]),
    title: say.count("evidence.resting", resting.length),
    quotes: [passage.text],
    passageId: id,
    resting,
    citation: cite({ text: plainText(passage.text), passages: [] }, id, citable, say),
  };
}

function viewStatement(
  { statement, place }: PlacedStatement,
  all: readonly PassageView[],
  citable: Citable,
  say: Translator,
): SelectionView {
  const ids = statement.passages.map(({ id }) => id);
  const quotes = all.filter(({ id }) => ids.includes(id)).map(({ text }) => text);
  const { translatedFrom } = statement;
  const kind = say(`statement.${translatedFrom === undefined ? statement.kind : "translated"}`);
  const cited = { text: plainText(statement.text), kind, passages: quotes.map(plainText) };
  return {
    id: statement.id,
    lit: new Set([statement.id, ...ids]),
    title: say("evidence.statement", { place, kind }),
    quotes,
    ...(translatedFrom === undefined ? {} : { translatedFrom }),
    passageId: ids[0] ?? statement.id,
    resting: [],
    citation: cite(cited, statement.id, citable, say),
  };
}

function cite(
  sentence: { readonly text: string; readonly kind?: string; readonly passages: readonly string[] },
  id: string,
  { reference, address }: Citable,
  say: Translator,
): string {
  const words = { quote: say("evidence.quote"), restsOn: say("evidence.restsOn") };
  return citationText({ ...sentence, reference, address: `${address}?s=${id}#${id}` }, words);
}
