import {
  dependent,
  dependents,
  isNegated,
  lowerAt,
  type SentenceTree,
  subjectOf,
  tagAt,
} from "../../builtin/low/sentence-tree.ts";
import { type Piece, tell } from "../../builtin/low/telling.ts";
import { type Word, word } from "../../builtin/prose/words.ts";
import { isOneTail } from "../cut-places.ts";
import { goesWithMany, isPast, readAlone, subjectAgain } from "../read-alone.ts";
import type { Split } from "../split.ts";
import { endOfSentence } from "../take-up.ts";

/** Verbs and adjectives of which each of two complements is true by itself: "depends on A and B". */
const TAKES_EACH =
  /^(?:depend|rely|important|essential|critical|crucial|necessary|required|characteri[sz]ed?|associated?|responsible|involved?|useful|lead|contribute|apply|applied|vary|sensitive|influenced?|affect(?:ed)?|caused?|regulated?|control(?:led)?|linked?|related?|focus(?:es|ed)?|suffer|result|respond|benefit|limited?|determined?|mediated?|driven?|drive|support(?:ed)?|needed|vital|key|relevant|suitable|beneficial|applicable|robust|resistant|vulnerable|susceptible|capable|aware|rich|known|used|evaluated?|tested?|demonstrated?|expressed?|found|observed|detected|present|common|allow|account|help|interact|bind|correlate|inspired?|motivated?|modulated?|enhanced?|induced?|triggered?|impaired|accompanied|confirmed|followed|implicated)$/u;

/** "X depends on A and B" as "X depends on A. It also depends on B". */
export function splitRepeatedPreposition(tree: SentenceTree): readonly Split[] {
  const verb = tree.root;
  const end = endOfSentence(tree);
  if (verb < 0 || isNegated(tree, verb)) return [];
  return dependents(tree, verb, "obl", "obl:agent", "nmod", "advcl").flatMap((noun) => {
    const preposition = dependent(tree, noun, "case");
    if (preposition === undefined || preposition < verb || (tree.last[noun] ?? 0) < end - 1) return [];
    if (!/^(?:on|upon|for|in|by|with|to|from|of|as|against)$/u.test(lowerAt(tree, preposition))) return [];
    if (!TAKES_EACH.test(lowerAt(tree, verb)) && !TAKES_EACH.test(tree.words[verb]?.lemma ?? "")) return [];
    return splitsAt(tree, verb, noun, preposition);
  });
}

function splitsAt(tree: SentenceTree, verb: number, noun: number, preposition: number): Split[] {
  const end = endOfSentence(tree);
  const others = dependents(tree, noun, "conj").filter((other) => other > noun);
  const last = others.at(-1);
  const joint = last === undefined ? undefined : dependents(tree, last, "cc")[0];
  if (
    last === undefined ||
    joint === undefined ||
    others.length !== 1 ||
    !/^NN/u.test(tagAt(tree, last)) ||
    lowerAt(tree, joint) !== "and"
  )
    return [];
  if (/^(?:both|between)$/u.test(lowerAt(tree, preposition + 1)) || lowerAt(tree, preposition - 1) === "both")
    return [];
  const start = tree.words[joint - 1]?.text === "," ? joint - 1 : joint;
  if (/^(?:RB|PRP)/u.test(tagAt(tree, joint + 1)) || sharesOrNot(tree, preposition, noun, joint, last))
    return [];
  if (start - preposition < 3 || end - joint < 3 || !isOneTail(tree, joint + 1)) return [];
  const first: Piece[] = [{ start: 0, end: start }];
  const reading = readAlone(tree, first);
  const again = reading === null ? null : subjectAgain(reading);
  const finite = wordsBefore(tree, verb, preposition);
  if (reading === null || again === null || finite === null) return [];
  if (finite.length > 1 && /^(?:are|were|have)$/u.test(finite[0]?.lower ?? "") !== goesWithMany(again))
    return [];
  // "with X and in Y"
  if (tagAt(tree, joint + 1) === "IN" && lowerAt(tree, joint + 1) !== lowerAt(tree, preposition)) return [];
  const own = lowerAt(tree, joint + 1) === lowerAt(tree, preposition) ? joint + 2 : joint + 1;
  const second: Piece[] = [
    ...again,
    ...also(finite),
    ...tell(tree, [{ start: preposition, end: preposition + 1 }], []),
    { start: own, end },
  ];
  if (readAlone(tree, second) === null || isPast(reading) !== isPastOf(tree, second)) return [];
  return [
    {
      rule: `repeat:${lowerAt(tree, preposition)}-${lowerAt(tree, verb)}`,
      statements: [first, second],
      about: noun,
      cut: last,
    },
  ];
}

/**
 * "The growth and repair of lamps", "the blue and red lamps": what follows belongs to both; "the loss of light in
 * halls and rooms": the second thing may stand beside "halls".
 */
function sharesOrNot(
  tree: SentenceTree,
  preposition: number,
  noun: number,
  joint: number,
  last: number,
): boolean {
  if (lowerAt(tree, joint + 1) === lowerAt(tree, preposition)) return false;
  if (noun < joint - 2) return !/^an?$/u.test(lowerAt(tree, joint + 1));
  const { lower = "", text = "" } = tree.words[noun] ?? {};
  if (noun === preposition + 2 && lowerAt(tree, noun - 1) === "the" && lowerAt(tree, last + 1) === "of")
    return true;
  return (
    (lowerAt(tree, last + 1) === "of" && /(?:tion|sion|ment|sis|ance|ence|th|ing|al)$/u.test(lower)) ||
    (last > joint + 1 && [text, tree.words[joint + 1]?.text ?? ""].some((part) => /^[\p{Lu}\d]/u.test(part)))
  );
}

function isPastOf(tree: SentenceTree, pieces: readonly Piece[]): boolean {
  const reading = readAlone(tree, pieces);
  return reading !== null && isPast(reading);
}

/** The verb with its auxiliaries, as it stands between the subject and its complement; null where more stands there. */
function wordsBefore(tree: SentenceTree, verb: number, preposition: number): Word[] | null {
  const subject = subjectOf(tree, verb);
  if (subject === undefined || preposition !== verb + 1) return null;
  const parts = dependents(tree, verb, "aux", "aux:pass", "cop").filter(
    (part) => part < verb && part > subject,
  );
  const words = [...parts, verb].map((part) => tree.words[part]);
  return words.flatMap((item) => (item === undefined ? [] : [{ ...item, spaceBefore: true }]));
}

/** "depends" as "also depends", "is associated" as "is also associated". */
function also(verb: readonly Word[]): Word[] {
  const [first, ...rest] = verb;
  if (first === undefined) return [];
  return rest.length === 0 ? [word("also", "ADV"), first] : [first, word("also", "ADV"), ...rest];
}
