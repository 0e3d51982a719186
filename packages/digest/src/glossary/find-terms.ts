import type { Token } from "../tagger.ts";
import { GLOSSARY } from "./glossary.ts";
import type { GlossaryEntry, GlossaryField } from "./glossary-entry.ts";
import { belongsTo } from "./recognise-fields.ts";

/** A term of the glossary where it stands in a section. */
export interface FoundTerm {
  readonly entry: GlossaryEntry;
  readonly start: number;
  readonly end: number;
}

interface Form {
  readonly words: readonly string[];
  readonly entry: GlossaryEntry;
  /** Right in a text of any field. */
  readonly isCertain: boolean;
}

/** A token, or a part of one that the tagger keeps whole ("cross-entropy", "GPT-2", "Newton's"). */
type Piece = Pick<Token, "text" | "lower" | "tag" | "spaceBefore" | "start" | "end">;

const PIECES = /[\p{L}\p{N}.]+|[^\s\p{L}\p{N}]/gu;
const FORMS_BY_FIRST = formsByFirst();

function formsByFirst(): ReadonlyMap<string, readonly Form[]> {
  const forms = new Map<string, Form[]>();
  for (const entry of GLOSSARY) {
    for (const form of entry.forms) {
      const isCertain = entry.soleSense || entry.certainForms.includes(form);
      for (const spelled of [form, `${form}s`]) {
        const words = spelled.match(PIECES) ?? [];
        const group = forms.get(words[0] ?? "") ?? [];
        group.push({ words, entry, isCertain });
        forms.set(words[0] ?? "", group);
      }
    }
  }
  // The longest form first: "graph neural network" is not explained as "neural network".
  for (const group of forms.values()) group.sort((a, b) => b.words.length - a.words.length);
  return forms;
}

/** Terms among some tokens that the glossary explains in this field; where that is in doubt, none. */
export function findTerms(
  whole: readonly Token[],
  fields: ReadonlyMap<GlossaryField, ReadonlySet<string>>,
): FoundTerm[] {
  const found: FoundTerm[] = [];
  const tokens = whole.flatMap(piecesOf);
  for (let index = 0; index < tokens.length; index += 1) {
    const form = formAt(tokens, index, fields);
    if (form === undefined) continue;
    const last = index + form.words.length - 1;
    const start = tokens[index]?.start ?? 0;
    found.push({ entry: form.entry, start, end: tokens[last]?.end ?? start });
    index = last;
  }
  return found;
}

function piecesOf(token: Token): readonly Piece[] {
  if (token.tag === "MATH" || !/[-–/'’]/u.test(token.text)) return [token];
  return [...token.text.matchAll(PIECES)].map(({ 0: text, index }) => ({
    text,
    lower: text === "’" ? "'" : text.toLowerCase(),
    tag: token.tag,
    spaceBefore: index === 0 && token.spaceBefore,
    start: token.start + index,
    end: token.start + index + text.length,
  }));
}

function formAt(
  tokens: readonly Piece[],
  index: number,
  fields: ReadonlyMap<GlossaryField, ReadonlySet<string>>,
): Form | undefined {
  const token = tokens[index];
  if (token === undefined || token.tag === "MATH" || isJoined(tokens, index - 1)) return undefined;
  return FORMS_BY_FIRST.get(token.lower)?.find(({ words, entry, isCertain }) => {
    const fits = words.every((expected, offset) => tokens[index + offset]?.lower === expected);
    const goesOn =
      isJoined(tokens, index + words.length) || /^[-–/]$/u.test(tokens[index + words.length]?.text ?? "");
    return (
      fits && !goesOn && (isCertain || belongsTo(fields, entry.field, words.join(" ").replace(/ - /gu, "-")))
    );
  });
}

/** A hyphen or slash: what it joins is another word. */
function isJoined(tokens: readonly Piece[], index: number): boolean {
  const token = tokens[index];
  return token !== undefined && /^[-–/]$/u.test(token.text) && tokens[index + 1]?.spaceBefore === false;
}
