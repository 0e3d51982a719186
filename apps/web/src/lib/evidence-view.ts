import {
  explanationIn,
  type Span,
  type Statement,
  type StatementKind,
  translatedLanguage,
} from "@engram/digest";
import type { Language } from "@engram/paper";
import { TITLE_PASSAGE } from "./passage-id.ts";
import { type RichText, richText } from "./rich-text.ts";
import { type Place, StatementIds } from "./statement-id.ts";

/** A passage of the source as it stands on the page; statements point to it by its id. */
export interface PassageView {
  readonly id: string;
  /** `4`, or undefined for the title. */
  readonly number?: number;
  readonly section: string;
  readonly text: RichText;
}

/** Where a statement points to. */
export interface PassageLink {
  readonly id: string;
  readonly number?: number;
}

export interface StatementView {
  /** `medium-1k2f9a`, also the end of its address. */
  readonly id: string;
  readonly kind: StatementKind;
  readonly text: RichText;
  readonly passages: readonly PassageLink[];
  /** Of an explanation, and of every text where some statements of the page are translated; absent where it is the digest's. */
  readonly language?: Language;
  /** The checked English statement of which the text is the translation. */
  readonly translatedFrom?: RichText;
  /** A language model chose the words. */
  readonly byModel?: true;
  /** What a model wrote in its place and the checks refused: plain text. */
  readonly rejected?: string;
}

interface Placed {
  readonly view: PassageView;
  readonly span: Span;
}

/**
 * Numbers the passages of one page. The sentences of High come first, in their order; a statement points to those that
 * its evidence touches. A passage that High does not show (full text) is added after them, so that no statement is
 * without one.
 */
export class PageEvidence {
  readonly #placed: Placed[] = [];
  readonly #ids = new StatementIds();
  readonly #shownInHigh: number;

  readonly #language: Language;
  readonly #hasTranslations: boolean;

  /** `language` is the reader's. */
  constructor(high: readonly Statement[], language: Language, hasTranslations = false) {
    this.#language = language;
    this.#hasTranslations = hasTranslations;
    for (const { evidence } of high) for (const span of evidence) this.#place(span);
    this.#shownInHigh = this.#placed.length;
  }

  /** Statements of High, each with the passage that it is. */
  get high(): readonly PassageView[] {
    return this.#placed.slice(0, this.#shownInHigh).map(({ view }) => view);
  }

  /** Passages that statements rest on and High does not show; complete once every statement was viewed. */
  get others(): readonly PassageView[] {
    return this.#placed.slice(this.#shownInHigh).map(({ view }) => view);
  }

  view(statement: Statement, place: Place): StatementView {
    const links = statement.evidence.flatMap((span) => this.linksTo(span));
    const passages = links.filter((link, index) => links.findIndex(({ id }) => id === link.id) === index);
    const id = this.#ids.idOf(place, statement);
    const { kind, writtenBy, translatedFrom, rejectedModelText: rejected } = statement;
    // The id is of what the digest carries, so that a link finds its sentence in either language.
    const explanation = explanationIn(statement, this.#language);
    const translated = this.#hasTranslations ? translatedLanguage(statement) : null;
    const language = explanation === null ? translated : explanation.language;
    return {
      id,
      kind,
      text: richText(explanation?.text ?? statement.text),
      passages,
      ...(language === null ? {} : { language }),
      ...(translatedFrom === undefined ? {} : { translatedFrom: richText(translatedFrom) }),
      ...(writtenBy === "model" ? { byModel: true } : {}),
      ...(rejected === undefined ? {} : { rejected }),
    };
  }

  /** The passages that a span touches, in their order on the page. */
  linksTo(span: Span): readonly PassageLink[] {
    if (span.section === "title") return [{ id: TITLE_PASSAGE }];
    const touched = this.#placed.filter((placed) => overlap(placed.span, span));
    const found = touched.length > 0 ? touched : [this.#place(span)];
    return found.map(({ view: { id, number } }) => ({ id, ...(number === undefined ? {} : { number }) }));
  }

  #place(span: Span): Placed {
    const number = this.#placed.length + 1;
    const view = { id: `passage-${number}`, number, section: span.section, text: richText(span.quote) };
    const placed = { view, span };
    this.#placed.push(placed);
    return placed;
  }
}

function overlap(a: Span, b: Span): boolean {
  return a.section === b.section && a.start < b.end && b.start < a.end;
}
