import type { WordAlignment } from "./align-words.ts";
import type { CheckedWord } from "./checked-words.ts";

/** Verbs with which a telling points at what there is: "this can be seen in the glow". */
const POINTING = /^(?:seen|found|observed|read|recognized|told|noticed|spotted)$/u;
/** Words with which a source says that something is there to be seen. */
const VISIBLE =
  /^(?:visuali[sz]\p{L}*|visibl\p{L}*|eviden\p{L}*|apparent|manifest\p{L}*|observ\p{L}*|reflect\p{L}*|seen|found|detect\p{L}*|exhibit\p{L}*|appears?|characteri[sz]ed|present)$/u;

/** What serves for doing something: "tools for lighting", "a way to light". */
const MEANS =
  /^(?:tools?|means|methods?|ways?|techniques?|approach|approaches|strateg(?:y|ies)|frameworks?|procedures?|protocols?|algorithms?|platforms?|systems?|rules|recipes?|models?|basis|bases|opportunit(?:y|ies)|possibilit(?:y|ies)|chances?|potential|power|needed|required|necessary|sufficient|enough|used|useful|suitable|easy|easier|hard|simple|instruments?|resources?|routes?|paths?|capacity|freedom)$/u;

/** The verb behind a "can", and its place in the source. */
function verbBehind(
  { source, statement, places }: WordAlignment,
  index: number,
): { readonly verb: CheckedWord; readonly place: number } | null {
  const verb = statement
    .slice(index + 1, index + 5)
    .find(({ kind, lower }) => kind === "content" && !lower.endsWith("ly"));
  if (verb === undefined) return null;
  const place = places[verb.index] ?? -1;
  return source[place] === undefined ? { verb, place: -1 } : { verb, place };
}

/** "Visible as a glow" told as "this can be seen as a glow". */
export function isSeenTold(alignment: WordAlignment, { lower, index }: CheckedWord): boolean {
  const found = /^(?:can|could)$/u.test(lower) ? verbBehind(alignment, index) : null;
  if (found === null || !POINTING.test(found.verb.lower)) return false;
  return alignment.source.some((word) => VISIBLE.test(word.lower));
}

/** "Provides tools for lighting the hall" told as "with its tools, the hall can be lit"; "oil needed to light it" as "can be lit with oil". */
export function isUseTold(alignment: WordAlignment, { lower, index }: CheckedWord): boolean {
  const place = /^(?:can|could)$/u.test(lower) ? (verbBehind(alignment, index)?.place ?? -1) : -1;
  const { source } = alignment;
  const before = source.slice(Math.max(0, place - 3), Math.max(0, place)).map((word) => word.lower);
  const joint = before.findLast((word) => /^(?:for|to|of)$/u.test(word));
  if (joint === undefined || (joint !== "to" && !/ing$/u.test(source[place]?.lower ?? ""))) return false;
  const end = place - 1 - [...before].reverse().indexOf(joint);
  return source.slice(Math.max(0, end - 2), end).some((word) => MEANS.test(word.lower));
}

/** "Lamps can glow and warm the hall" told as "lamps can glow; they can also warm the hall": one "can" for both in the source. */
export function isModalRepeated(alignment: WordAlignment, { lower, index }: CheckedWord): boolean {
  const { source } = alignment;
  const place = verbBehind(alignment, index)?.place ?? -1;
  if (place < 0 || /(?:[^s]s|ed|ing)$/u.test(source[place]?.lower ?? "")) return false;
  const joint = source
    .slice(Math.max(0, place - 4), place)
    .findLast((word) => /^(?:and|or|but)$/u.test(word.lower));
  if (joint === undefined) return false;
  const between = source.slice(joint.index + 1, place);
  // Before the second verb stands no subject of its own.
  if (!between.every((word) => word.lower.endsWith("ly") || /^(?:also|thus|then|so|to)$/u.test(word.lower)))
    return false;
  const start = source.slice(0, joint.index).findLastIndex((word) => /^[.;:?!]$/u.test(word.text)) + 1;
  return source.slice(start, joint.index).some((word) => word.lower === lower);
}

/** "How lamps can be lit" told as "how to light lamps", "ways to light lamps". */
export function isHowTold(alignment: WordAlignment, { lower, index }: CheckedWord): boolean {
  const { source, statement, places } = alignment;
  if (!/^(?:can|could|may|might)$/u.test(lower)) return false;
  if (!source.slice(Math.max(0, index - 9), index).some((word) => word.lower === "how")) return false;
  const verbs = source.slice(index + 1, index + 5).filter(({ kind }) => kind === "content");
  return statement.some(
    (word) =>
      verbs.some((verb) => places[word.index] === verb.index || word.family === verb.family) &&
      /^(?:to|of)$/u.test(statement[word.index - 1]?.lower ?? "") &&
      statement
        .slice(Math.max(0, word.index - 4), word.index)
        .some((other) => /^(?:how|ways?|means|methods?)$/u.test(other.lower)),
  );
}

/** "Earlier approaches to the lighting of halls" told as "earlier attempts to light halls": their own word for what was tried. */
export function isEffortTold({ source, statement }: WordAlignment, { lower, index }: CheckedWord): boolean {
  return (
    /^(?:attempts?|goals?)$/u.test(lower) &&
    /^(?:previous|earlier|past|prior|existing|other|first|former|current|today)$/u.test(
      statement[index - 1]?.lower ?? "",
    ) &&
    source.some((word) => /^(?:approach|approaches|efforts?|methods?|works?)$/u.test(word.lower))
  );
}

/** "The oil needed to light the hall" told as "the oil that lights the hall": it names which oil, and says no duty. */
export function isNeededTo({ source }: WordAlignment, { index }: CheckedWord): boolean {
  return (
    /^(?:needed|required|necessary)$/u.test(source[index]?.lower ?? "") &&
    source[index - 1]?.kind === "content" &&
    source[index + 1]?.lower === "to"
  );
}
