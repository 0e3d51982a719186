import type { Token } from "../tagger.ts";
import { GLOSSARY } from "./glossary.ts";
import type { GlossaryEntry, GlossaryField } from "./glossary-entry.ts";
import { OTHER_SENSES } from "./other-senses.ts";
import { belongsTo, showsAny } from "./recognise-fields.ts";

/** A term of the glossary where it stands in a section. */
export interface FoundTerm {
  readonly entry: GlossaryEntry;
  readonly start: number;
  readonly end: number;
}

interface Form {
  readonly words: readonly string[];
  /** Null for a name whose words have another sense: it is passed over. */
  readonly entry: GlossaryEntry | null;
  /** Right in a text of any field. */
  readonly isCertain: boolean;
}

/** A token, or a part of one that the tagger keeps whole ("cross-entropy", "GPT-2", "Newton's"). */
type Piece = Pick<Token, "text" | "lower" | "tag" | "spaceBefore" | "start" | "end">;

const PIECES = /[\p{L}\p{N}.]+|[^\s\p{L}\p{N}]/gu;
const FORMS_BY_FIRST = formsByFirst();

function formsByFirst(): ReadonlyMap<string, readonly Form[]> {
  const forms = new Map<string, Form[]>();
  const add = (form: string, entry: GlossaryEntry | null, isCertain: boolean): void => {
    for (const spelled of [form, `${form}s`]) {
      const words = spelled.match(PIECES) ?? [];
      const group = forms.get(words[0] ?? "") ?? [];
      group.push({ words, entry, isCertain });
      forms.set(words[0] ?? "", group);
    }
  };
  for (const name of OTHER_SENSES) add(name, null, true);
  for (const entry of GLOSSARY)
    for (const form of entry.forms) add(form, entry, entry.soleSense || entry.certainForms.includes(form));
  // The longest form first: "graph neural network" is not explained as "neural network".
  for (const group of forms.values()) group.sort((a, b) => b.words.length - a.words.length);
  return forms;
}

/** What stands at a piece: the words of a form, and the entry that is meant with them, or null where none is. */
interface Standing {
  readonly words: readonly string[];
  readonly meant: GlossaryEntry | null;
}

const NO_FORM: Standing = { words: [""], meant: null };

/** Terms among some tokens that the glossary explains in this field; where that is in doubt, none. */
export function findTerms(
  whole: readonly Token[],
  fields: ReadonlyMap<GlossaryField, ReadonlySet<string>>,
): FoundTerm[] {
  const found: FoundTerm[] = [];
  const tokens = whole.flatMap(piecesOf);
  for (let index = 0; index < tokens.length; index += 1) {
    const { words, meant } = formAt(tokens, index, fields) ?? NO_FORM;
    const last = index + words.length - 1;
    const start = tokens[index]?.start ?? 0;
    if (meant !== null) found.push({ entry: meant, start, end: tokens[last]?.end ?? start });
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
): Standing | undefined {
  const token = tokens[index];
  if (token === undefined || token.tag === "MATH") return undefined;
  const fitting = FORMS_BY_FIRST.get(token.lower)?.filter(({ words }) =>
    words.every((expected, offset) => tokens[index + offset]?.lower === expected),
  );
  const [longest] = fitting ?? [];
  if (longest === undefined) return undefined;
  // A form that is joined to other words is part of a longer name: none of its words is a term ("growth factor-like").
  if (isJoined(tokens, index - 1) || isBroken(tokens, index) || isOwners(tokens, index))
    return { words: longest.words, meant: null };
  if (goesOn(tokens, index + longest.words.length)) return { words: longest.words, meant: null };
  const form = fitting?.find(
    (fits) => !goesOn(tokens, index + fits.words.length) && (fits.isCertain || isMeant(fits, fields)),
  );
  return form && { words: form.words, meant: form.entry };
}

/** Whether the text is of the field of a form, and shows the words that its entry asks for. */
function isMeant({ words, entry }: Form, fields: ReadonlyMap<GlossaryField, ReadonlySet<string>>): boolean {
  if (entry === null) return true;
  return (
    belongsTo(fields, entry.field, words.join(" ").replace(/ - /gu, "-")) && showsAny(fields, entry.beside)
  );
}

/** Whether a word goes on at this piece, behind a hyphen or directly. A number only tells which one: "kinesin-1". */
function goesOn(tokens: readonly Piece[], index: number): boolean {
  const next = tokens[index];
  if (next === undefined) return false;
  if (isBroken(tokens, index)) return true;
  if (!isJoined(tokens, index) && !/^[-–/]$/u.test(next.text)) return false;
  const numbered =
    next.text !== "/" &&
    next.spaceBefore === false &&
    /^(?:\p{N}{1,2}|[α-ω])$/u.test(tokens[index + 1]?.text ?? "");
  return !numbered || isJoined(tokens, index + 2) || isBroken(tokens, index + 2);
}

/** A piece that directly follows a letter, as behind a ligature, or the rest of a word cut at the end of a line. */
function isBroken(tokens: readonly Piece[], index: number): boolean {
  const before = tokens[index - 1];
  const token = tokens[index];
  if (before === undefined || token === undefined) return false;
  if (before.end === token.start)
    return /\p{Script=Latin}$/u.test(before.text) && /^\p{Script=Latin}/u.test(token.text);
  return isCut(tokens, index - 1) && /^\p{Ll}/u.test(token.text);
}

/** "classifi-", with a space behind it. */
function isCut(tokens: readonly Piece[], index: number): boolean {
  const piece = tokens[index];
  return piece?.text === "-" && !piece.spaceBefore && tokens[index - 1]?.end === piece.start;
}

/** The "s" of an owner: "the lamp's phase" is no S phase. */
function isOwners(tokens: readonly Piece[], index: number): boolean {
  const [before, token] = [tokens[index - 1], tokens[index]];
  return (
    token?.lower === "s" && !token.spaceBefore && before?.spaceBefore === false && /^['’]$/u.test(before.text)
  );
}

/** A hyphen or slash: what it joins is another word. */
function isJoined(tokens: readonly Piece[], index: number): boolean {
  const token = tokens[index];
  return token !== undefined && /^[-–/]$/u.test(token.text) && tokens[index + 1]?.spaceBefore === false;
}
