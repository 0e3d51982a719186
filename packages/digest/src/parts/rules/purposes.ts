import { isConditional, lengthOf } from "../../builtin/clauses/clause-part.ts";
import { dependent, lowerAt, type SentenceTree, tagAt } from "../../builtin/low/sentence-tree.ts";
import { phraseAt, phrasesOf } from "../cut-places.ts";
import { hasOpenEnd } from "../open-end.ts";
import { isDenied, modalOf, type Reading } from "../read-alone.ts";
import { hasOtherVerb, phraseFrom, type SetOffPhrase } from "../set-off-phrase.ts";
import type { Split, SplitRule } from "../split.ts";
import { type Aim, tellAim } from "./tell-aim.ts";

const LONG = phrasesOf(
  "in order to",
  "so as to",
  "with the aim to",
  "with the goal to",
  "in an attempt to",
  "in an effort to",
);
const AIMS = phrasesOf(
  "with the aim of",
  "with the goal of",
  "with the purpose of",
  "for the purpose of",
  "with a view to",
);

/** "We did A to find B": "We wanted to find B. For this, we did A." */
export const splitPurposes: SplitRule = (tree) => {
  const found: Split[] = [];
  for (let at = 0; at < tree.words.length - 2; at += 1) {
    const aim = aimAt(tree, at);
    const phrase = aim === null ? null : phraseFrom(tree, at);
    if (aim === null || phrase === null || !mayBeTold(tree, phrase, aim)) continue;
    const told = tellAim(tree, phrase, aim);
    if (told === null) continue;
    found.push({
      rule: `purposes:${told.name}`,
      statements: told.statements,
      about: tree.root,
      cut: aim.verb,
    });
  }
  return found;
};

function aimAt(tree: SentenceTree, at: number): Aim | null {
  const aims = phraseAt(tree, at, AIMS);
  if (aims > 0 && tagAt(tree, at + aims) === "VBG") return { to: at + aims, verb: at + aims, kind: "aim-of" };
  const long = phraseAt(tree, at, LONG);
  const to = long > 0 ? at + long - 1 : at;
  if (lowerAt(tree, to) !== "to") return null;
  let verb = to + 1;
  while (/^RBR?$/u.test(tagAt(tree, verb)) && verb < to + 3) verb += 1;
  if (tagAt(tree, verb) !== "VB") return null;
  // "To do so", "to address this": what is meant was told before.
  const said = /^(?:so|this|these|that|it|them)$/u.test(lowerAt(tree, verb + 1));
  if (said && !/^(?:NN|JJ|VBN|VBG|CD)/u.test(tagAt(tree, verb + 2))) return null;
  return { to, verb, kind: long > 0 ? "in-order" : "to" };
}

/** Words before an infinitive that need it, or may. */
const NEEDS_TO =
  /^(?:allow|enable|want|need|require|help|cause|lead|seem|appear|tend|try|attempt|aim|fail|begin|continue|know|expect|think|believe|force|encourage|ask|teach|learn|instruct|prompt|permit|hope|plan|wish|seek|intend|choose|decide|assume|predict|suppose|have|be|motivate|prove|refuse|struggle|manage|serve|extend|restrict|due|subject|respond|response|resistance|according|able|unable|possible|impossible|likely|unlikely|sufficient|insufficient|necessary|important|difficult|hard|easy|easier|harder|ability|capacity|capability|tendency|attempt|effort|potential|failure|opportunity|desire|decision|right|propensity|power|chance|requirement|how|what|where|when|whether|which|enough|first|second|last|only|ready|free|willing|too|freedom|need|struggle|promise|motivation|order|so|as|not|and|or|crucial|essential|critical|feasible|challenging|useful|interesting|natural|reasonable|straightforward|simple|good|better|best|well|poised|prone|set|propose|start|us|them|people|humans|users|say|show|find|observe|report|consider|demonstrate|reveal|known|used|shown|found|thought|believed|designed|required|needed|expected|said|able|way|ways|intended|meant|learning|predicted|hypothesized|proposed|assumed|reported|likely|how|to|from|than|of|by|with)$/u;
/** Verbs with which the infinitive says what their object does. */
const MAKES_DO =
  /^(?:allow|enable|want|need|require|help|cause|lead|force|encourage|ask|teach|train|instruct|prompt|permit|expect|believe|assume|predict|drive|motivate|be|have|invite|prove|observe|see|lead|try|aim|attempt|seek|fail|seem|appear|tend|continue|begin|remain|suffice|serve|take|prepare|configure|program|entrain|bias|induce|stimulate|trigger|tempt|adapt|adjust|evolve|react|restrict|compare|limit|reduce|show|find|know|learn|demand|commit|position|assign|reveal|estimate|judge|deem)$/u;

/** Words which an infinitive may go with from afar: "allows the small moths to fly", "the power of lamps to attract". */
const NEEDS_TO_LATER =
  /^(?:describe[ds]?|allow(?:s|ed)?|enabl(?:es?|ed)|forc(?:es?|ed)|encourag(?:es?|ed)|requir(?:es?|ed)|permit(?:s|ted)?|abilit(?:y|ies)|capacity|capabilit(?:y|ies)|potential|need|tendency|propensity|importance|opportunit(?:y|ies)|impossible|flexibility|role|utility|effectiveness|ineffectiveness|efficacy|evidence|mechanisms?|inability|suitability|usefulness|applicability|application|feasibility)$/u;
const TOOL = /^(?:mechanism|machinery|pathway|signal|means|route|trait|response|cue)$/u;
const GIVES =
  /^(?:give|provide|show|identify|find|reveal|suggest|propose|describe|present|report|demonstrate|discover|uncover|offer)$/u;
const AIM = /^(?:aim|purpose|goal|objective|task|challenge|intention|idea|intent|way)$/u;

function mayBeTold(tree: SentenceTree, phrase: SetOffPhrase, aim: Aim): boolean {
  const { reading, place, start, end } = phrase;
  if (
    (place !== "front" && hasOpenEnd(reading.tree)) ||
    AIM.test(reading.tree.words[reading.subject]?.lemma ?? "")
  )
    return false;
  if (isDenied(reading) || isConditional(reading.tree, reading.verb)) return false;
  if (
    place !== "front" &&
    reading.tree.words.some(({ lower }) => /^(?:whether|only|if|unless|too|enough|than)$/u.test(lower))
  )
    return false;
  if (lengthOf(tree, start, end) < 3) return false;
  // "We found this lamp to be red": no aim of ours.
  if (place === "end" && (tree.words[aim.verb]?.lemma === "be" || isOfDoing(reading))) return false;
  if (place === "front") return true;
  // "plans to walk on walls, such as A": examples of the plans.
  const such = tree.words.findIndex(
    ({ lower }, at) => at > start && `${lowerAt(tree, at - 1)} ${lower}` === ", such",
  );
  if (such > 0 && such < end) return false;
  if (modalOf(reading) !== undefined) return false;
  if (reading.tree.words.some(({ lower }, index) => lower === "that" && index > reading.verb)) return false;
  if (dependent(reading.tree, reading.verb, "ccomp", "xcomp", "cop") !== undefined) return false;
  // "use oil to heat A and a lamp to light B": the verb goes on.
  if (tree.tags.slice(aim.verb, end).includes("CC") && hasLaterTo(tree, aim.verb, end)) return false;
  if (isUseAlone(reading)) return false;
  if (aim.kind !== "to") return tree.heads[aim.verb] === reading.verb || !hasOtherVerb(reading);
  const before = tree.words[start - 1];
  const lemma = reading.tree.words[reading.verb]?.lemma ?? "";
  if (reading.tree.words.some(({ lower }) => NEEDS_TO_LATER.test(lower))) return false;
  if (reading.tree.words.some(({ lower }, at) => lower === "use" && at > reading.verb)) return false;
  if (before === undefined || NEEDS_TO.test(before.lemma) || NEEDS_TO.test(before.lower)) return false;
  if (place === "end" && MAKES_DO.test(lemma)) return false;
  // "We show a mechanism to share the light": the light is shared by it.
  if (TOOL.test(before.lemma) && GIVES.test(lemma)) return false;
  if (/^(?:IN|RB|JJ|JJR|VB|VBN|VBD|VBZ|VBP|VBG)$/u.test(tagAt(tree, start - 1)) && before.text !== ",")
    return isDoneFor(reading, start - 1);
  return !hasOtherVerb(reading);
}

/** "We do it by causing lamps to glow", "the price of using lamps to light halls": what the lamps do. */
function isOfDoing({ tree, verb }: Reading): boolean {
  return tree.tags.some((tag, at) => {
    if (at <= verb || tag !== "VBG") return false;
    const before = lowerAt(tree, at - 1);
    if (before === "by") return MAKES_DO.test(tree.words[at]?.lemma ?? "");
    return /^(?:of|for)$/u.test(before) && /^(?:us|utili[sz]|apply)ing$/u.test(lowerAt(tree, at));
  });
}

function hasLaterTo(tree: SentenceTree, verb: number, end: number): boolean {
  const and = tree.tags.findIndex((tag, at) => at > verb && at < end && tag === "CC");
  return tree.words
    .slice(and + 1, end)
    .some(({ lower }, at) => lower === "to" && at > 0 && tagAt(tree, and + at + 2) === "VB");
}

/** "We use our method": nothing without its aim. */
function isUseAlone({ tree, verb }: Reading): boolean {
  if (!/^(?:use|apply|employ|utilize|leverage|exploit)$/u.test(tree.words[verb]?.lemma ?? "")) return false;
  if (/^(?:it|them|this|these)$/u.test(lowerAt(tree, verb + 1)) && tree.words.length <= verb + 3) return true;
  const rest = tree.words.slice(verb + 1).filter(({ tag }) => tag !== "PUNCT");
  return rest.length <= 2 && /^(?:our|this|these|the|that|those|such|its|their)$/u.test(rest[0]?.lower ?? "");
}

/** "X was isolated to find Y": right after the main verb. */
function isDoneFor(reading: Reading, before: number): boolean {
  return (
    before === reading.verb &&
    dependent(reading.tree, reading.verb, "aux:pass") !== undefined &&
    !hasOtherVerb(reading)
  );
}
