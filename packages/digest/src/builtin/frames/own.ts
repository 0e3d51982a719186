import { OWN_ATTRIBUTES } from "../../lexicon/own-attributes.ts";
import { dependents, lowerAt, type SentenceTree, tagAt } from "../low/sentence-tree.ts";
import type { Piece } from "../low/telling.ts";
import { endOfBasePhrase } from "./base-phrase.ts";
import type { Frame } from "./frame.ts";

/** "the speed of the lamp" as "the lamp's speed". */
export const ownAttribute: Frame = (tree, noun) => {
  if (!OWN_ATTRIBUTES.has(tree.words[noun]?.lemma ?? "") || lowerAt(tree, noun + 1) !== "of") return null;
  const the = lowerAt(tree, noun - 1) === "the" ? noun - 1 : noun - 2;
  if (lowerAt(tree, the) !== "the" || (the === noun - 2 && !/^(?:JJ|NN)$/u.test(tagAt(tree, noun - 1))))
    return null;
  if (dependents(tree, noun, "conj").length > 0) return null;
  // "the cause of the speed of the lamp": one thing of a thing of a thing. "The age and the speed of the lamp" are both its own.
  const before = lowerAt(tree, the - 1);
  if (/^(?:of|both)$/u.test(before)) return null;
  const owned = tree.words.slice(Math.max(0, the - 5), the).some(({ lower }) => lower === "of");
  if (/^(?:and|or|,)$/u.test(before) && !owned) return null;
  const start = noun + 2;
  const end = endOfBasePhrase(tree, start);
  if (DONE_TO.test(lowerAt(tree, noun)) && !/^(?:the|this|these|our)$/u.test(lowerAt(tree, start)))
    return null;
  if (end === null || end - start > (hasHyphen(tree, start, end) ? 5 : 3) || !isOwner(tree, start, end))
    return null;
  // "the growth of the market for lamps": the lamps belong to the market.
  if (/^(?:for|between|as|to)$/u.test(lowerAt(tree, end))) return null;
  // "Despite the speed of the lamps, they are cheap": the lamps are taken up.
  if (tree.words.slice(end).some(({ lower }) => /^(?:it|its|they|their|them|which)$/u.test(lower)))
    return null;
  if (tree.words.some(({ text }) => /^["“”‘]$/u.test(text))) return null;
  const to = ownerWords(tree, start, end);
  return to === null ? null : [{ start: the, end, to: [...to, { start: the + 1, end: noun + 1 }] }];
};

function hasHyphen(tree: SentenceTree, start: number, end: number): boolean {
  return tree.words.slice(start, end).some(({ text }) => text === "-");
}

/** What is done to a thing: "deep networks' design" would be one that they have. */
const DONE_TO =
  /^(?:design|development|formation|expansion|usage|composition|organi[sz]ation|maturation|emergence|variation|consequence|drawback|solution|determinant)s?$/u;

/** What one has often heard of as owners: "deep networks' speed". */
const MANY =
  /^(?:networks|models|algorithms|methods|systems|machines|agents|robots|people|patients|children|users|animals|stars|galaxies|planets|cells|plants|mice|neurons)$/u;

/** "deep networks": many of a kind, without an article. */
function isKind(tree: SentenceTree, start: number, end: number): boolean {
  return (
    end - start === 2 &&
    tagAt(tree, end - 1) === "NNS" &&
    /^(?:JJ|NNS?)$/u.test(tagAt(tree, start)) &&
    /^\p{Ll}+$/u.test(tree.words[start]?.text ?? "")
  );
}

/** "the lamp", "our lamp", "DNA"; nothing that is counted or joined. */
function isOwner(tree: SentenceTree, start: number, end: number): boolean {
  const words = tree.words.slice(start, end);
  if (
    words.some(
      ({ lower, text }) =>
        /^(?:of|and|or|an?|its|their|each|such|both|all|any|other|others|same|two|three)$/u.test(lower) ||
        /^(?:[–/'’]|-.)/u.test(text),
    )
  )
    return false;
  if (!/^NNP?S?$/u.test(tagAt(tree, end - 1)) || !/^\p{L}[\p{L}\d]+$/u.test(words.at(-1)?.text ?? ""))
    return false;
  const last = words.at(-1)?.lower ?? "";
  // "the state of the art", "the state of the art lamps"
  if (words.some(({ lower }) => lower === "art")) return false;
  if (isKind(tree, start, end) && MANY.test(last)) return true;
  // Without an article, only a name owns: "DNA's shape", not "growth's rate".
  if (end - start === 1) return /^\p{Lu}/u.test(words[0]?.text ?? "") && /^NNP?$/u.test(tagAt(tree, start));
  return /^(?:the|this|these|our)$/u.test(words[0]?.lower ?? "");
}

function ownerWords(tree: SentenceTree, start: number, end: number): readonly Piece[] | null {
  const last = tree.words[end - 1];
  if (last === undefined) return null;
  const plural = /^NNP?S$/u.test(tagAt(tree, end - 1));
  // "analysis", "mass" that might be either.
  if (!plural && /s$/u.test(last.lower)) return null;
  if (plural && !/s$/u.test(last.lower)) return null;
  const owner = {
    ...last,
    text: `${last.text}${plural ? "'" : "'s"}`,
    lower: `${last.lower}${plural ? "'" : "'s"}`,
  };
  return end - 1 > start ? [{ start, end: end - 1 }, owner] : [owner];
}
