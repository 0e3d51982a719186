import { inflect } from "../../lexicon/verb-forms.ts";
import { baseOf, inflectedLike } from "../low/phrase-edits.ts";
import {
  auxiliariesOf,
  dependent,
  dependents,
  finiteWord,
  isNegated,
  isPlural,
  lowerAt,
  type SentenceTree,
  subjectOf,
  tagAt,
} from "../low/sentence-tree.ts";
import { authorsAct, plainBase } from "../low/verb-edits.ts";
import { word, wordsFrom } from "../prose/words.ts";
import { endOfBasePhrase, isPluralPhrase } from "./base-phrase.ts";
import { type Frame, opensWithName, slotOf } from "./frame.ts";

/** "Using lamps, we read" as "With the help of lamps, we read". */
export const withHelp: Frame = (tree, verb) => {
  if (lowerAt(tree, verb) !== "using" || !saysHow(tree, verb)) return null;
  const object = dependent(tree, verb, "obj");
  if (object === undefined || object < verb || dependents(tree, verb, "mark", "case", "aux").length > 0)
    return null;
  if (
    /^(?:IN|TO|CC|RB)$/u.test(tagAt(tree, verb - 1)) ||
    /^(?:and|or|when|while|by|only|without)$/u.test(lowerAt(tree, verb - 1))
  )
    return null;
  if (!/^(?:DT|NN|JJ|PRP\$|CD|VBN|FW)/u.test(tagAt(tree, verb + 1)) || lowerAt(tree, verb + 1) === "only")
    return null;
  // A long way to say how, before anything is done, is no easier for more words.
  const last = tree.last[verb] ?? verb;
  if (last - verb > LONGEST_OPENING && opens(tree, verb)) return null;
  return [{ start: verb, end: verb + 1, to: wordsFrom("with the help of") }];
};

const LONGEST_OPENING = 5;

/** Whether a sentence or a clause opens here. */
function opens(tree: SentenceTree, verb: number): boolean {
  return verb === 0 || /^[,;:]$/u.test(lowerAt(tree, verb - 1));
}

/** Whether "using" says how something is done, and not which thing is meant: "a method using lamps", "people using lamps". */
function saysHow(tree: SentenceTree, verb: number): boolean {
  if (tree.relations[verb] === "advcl") return true;
  const noun = tree.heads[verb] ?? -1;
  if (tree.relations[verb] !== "acl" || noun < 0 || USERS.test(tree.words[noun]?.lemma ?? "")) return false;
  if (USERS.test(tree.words[verb - 1]?.lemma ?? "")) return false;
  let deed = tree.heads[noun] ?? -1;
  while (deed >= 0 && !tagAt(tree, deed).startsWith("VB")) deed = tree.heads[deed] ?? -1;
  if (
    /^(?:nsubj|nsubj:pass)$/u.test(tree.relations[noun] ?? "") ||
    deed < 0 ||
    deed > noun ||
    !DONE.test(tree.words[deed]?.lemma ?? "")
  )
    return false;
  return authorsAct(tree, deed) || dependent(tree, deed, "aux:pass") !== undefined;
}

const USERS =
  /^(?:method|approach|model|algorithm|technique|framework|system|procedure|strategy|scheme|assay|test|study|trial|experiment|network|tool|protocol|people|person|patient|user|child|woman|man|student|animal|cell|species|organism|work|analysis|simulation|agent|robot|device|architecture|program|code|paper)$/u;
const DONE =
  /^(?:measure|analyze|analyse|study|investigate|examine|identify|determine|estimate|compute|calculate|test|evaluate|assess|compare|detect|find|map|quantify|obtain|derive|solve|characterize|monitor|track|image|screen|explore|show|demonstrate|predict|observe|search|reconstruct|classify|generate|collect|perform|conduct|address|prove|infer|sequence|record)$/u;

/** "We present a method using lamps" as "We present a method that uses lamps". */
export const thatUses: Frame = (tree, verb) => {
  const noun = verb - 1;
  if (lowerAt(tree, verb) !== "using" || tree.relations[verb] !== "acl" || tree.heads[verb] !== noun)
    return null;
  if (!USING.test(tree.words[noun]?.lemma ?? "") || !/^NNS?$/u.test(tagAt(tree, noun))) return null;
  const deed = tree.heads[noun] ?? -1;
  const told = tree.relations[noun] === "obj" && TELLS.test(tree.words[deed]?.lemma ?? "");
  if (!told && dependent(tree, noun, "cop") === undefined) return null;
  return [{ start: verb, end: verb + 1, to: wordsFrom(isPlural(tree, noun) ? "that use" : "that uses") }];
};

const USING =
  /^(?:method|approach|model|algorithm|technique|framework|procedure|strategy|scheme|assay|architecture|network|system|pipeline|tool)$/u;
const TELLS = /^(?:propose|present|introduce|describe|suggest|report|discuss)$/u;

/** "We identified lamps as a danger" as "We found that lamps are a danger". */
export const findThatIs: Frame = (tree, verb) => {
  if (
    (tree.words[verb]?.lemma ?? "") !== "identify" ||
    !authorsAct(tree, verb) ||
    tagAt(tree, verb) === "VBG"
  )
    return null;
  if (tagAt(tree, verb) === "VBN" && dependent(tree, verb, "aux") === undefined) return null;
  // "to identify lamps as a danger": it is not yet known that they are.
  if (tagAt(tree, verb - 1) === "TO") return null;
  const end = endOfBasePhrase(tree, verb + 1);
  if (end === null || lowerAt(tree, end) !== "as" || !/^(?:DT|JJ|NN|PRP\$)/u.test(tagAt(tree, end + 1)))
    return null;
  const plural = isPluralPhrase(tree, verb + 1, end);
  const find = inflectedLike(tree, verb, "find");
  if (plural === null || find === null) return null;
  return [
    { start: verb, end: verb + 1, to: [word(find, "VERB"), word("that", "SCONJ")] },
    { start: end, end: end + 1, to: [word(plural ? "are" : "is", "AUX")] },
  ];
};

/** "Lamps were used to read" as "We used lamps to read". */
export const usedTo: Frame = (tree, verb, { ownWork }) => {
  if (lowerAt(tree, verb) !== "used" || lowerAt(tree, verb + 1) !== "to" || tagAt(tree, verb + 2) !== "VB")
    return null;
  const subject = subjectOf(tree, verb);
  const [auxiliary, another] = auxiliariesOf(tree, verb);
  if (subject === undefined || auxiliary === undefined || another !== undefined || auxiliary !== verb - 1)
    return null;
  if (isNegated(tree, verb) || dependent(tree, verb, "obl:agent") !== undefined) return null;
  const be = lowerAt(tree, auxiliary);
  const slot = slotOf(tree, subject, 14);
  if (!ownWork || tree.relations[verb] !== "root" || slot === null || slot.end !== auxiliary) return null;
  if (opensWithName(tree, slot.start)) return null;
  if (!/^NN/u.test(tagAt(tree, subject)) || /^(?:IN|TO|RB|WRB|NNP)$/u.test(tagAt(tree, slot.start)))
    return null;
  if (!/^w/u.test(be) || (slot.start > 0 && lowerAt(tree, slot.start - 1) !== ",")) return null;
  return [{ start: slot.start, end: verb + 1, to: [word("we", "PRON"), word("used", "VERB"), slot] }];
};

/** Deeds of things that read as well in the active: "diseases caused by stress" as "diseases that stress causes". */
const DONE_BY =
  /^(?:cause|control|regulate|encode|produce|release|affect|induce|trigger|generate|create|drive|recognize|activate|secrete|govern|influence|build|offer|provide|impose|need|require|use)$/u;

/** "diseases caused by stress" as "diseases that stress causes". */
export const thatDoes: Frame = (tree, verb) => {
  if (tree.relations[verb] !== "acl" || tagAt(tree, verb) !== "VBN" || tree.heads[verb] !== verb - 1)
    return null;
  const base = baseOf(tree, verb);
  if (base === null || !DONE_BY.test(base) || lowerAt(tree, verb + 1) !== "by") return null;
  const agent = dependent(tree, verb, "obl:agent", "obl");
  const noun = verb - 1;
  if (
    agent === undefined ||
    !/^NNS?$/u.test(tagAt(tree, noun)) ||
    /^(?:nmod|obl|conj|appos|compound)$/u.test(tree.relations[noun] ?? "")
  )
    return null;
  const start = verb + 2;
  const end = endOfBasePhrase(tree, start);
  if (end === null || end - start > 5 || agent < start || agent >= end) return null;
  // "caused by exposure to light": what follows belongs to the cause.
  if (/^(?:to|for|with|between|against|from|into|upon|on|and|or)$/u.test(lowerAt(tree, end))) return null;
  const plural = isPluralPhrase(tree, start, end);
  const main = finiteWord(tree, tree.root);
  if (
    plural === null ||
    main === undefined ||
    tagAt(tree, main) === "VBD" ||
    tree.words.some(({ tag }) => tag === "MATH")
  )
    return null;
  const does = inflect(plainBase(base, false), plural ? "base" : "third");
  return [{ start: verb, end, to: [word("that", "SCONJ"), { start, end }, ...wordsFrom(does)] }];
};
