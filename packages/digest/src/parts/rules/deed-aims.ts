import { isConditional, lengthOf } from "../../builtin/clauses/clause-part.ts";
import { dependent, dependents, lowerAt, type SentenceTree, tagAt } from "../../builtin/low/sentence-tree.ts";
import type { Piece } from "../../builtin/low/telling.ts";
import { type Word, word } from "../../builtin/prose/words.ts";
import { hasOpenEnd, isReportWithin } from "../open-end.ts";
import { ourWords } from "../our-words.ts";
import { beLike, goesWithMany, isDenied, modalOf, subjectAgain, verbLike } from "../read-alone.ts";
import { hasOtherVerb, phraseFrom, type SetOffPhrase } from "../set-off-phrase.ts";
import type { Split, SplitRule } from "../split.ts";

/** "The lamp uses oil to light B": "The lamp uses oil. It does this to light B."; "A was tested to find B": "The aim was to find B." */
export const splitDeedAims: SplitRule = (tree) => {
  const found: Split[] = [];
  for (let at = 0; at < tree.words.length - 3; at += 1) {
    const to = infinitiveAt(tree, at);
    const phrase = to === null ? null : phraseFrom(tree, at);
    if (to === null || phrase === null || !mayBeTold(tree, phrase)) continue;
    const told = phrase.place === "front" ? tellFront(tree, phrase, to) : tellEnd(tree, phrase, to);
    if (told !== null)
      found.push({
        rule: `deed-aim:${told.name}`,
        statements: told.statements,
        about: tree.root,
        cut: to + 1,
      });
  }
  return found;
};

/** Where the "to" of an infinitive stands that begins at a place, "in order" before it or not. */
function infinitiveAt(tree: SentenceTree, at: number): number | null {
  const long = lowerAt(tree, at) === "in" && lowerAt(tree, at + 1) === "order";
  const to = long ? at + 2 : at;
  if (lowerAt(tree, to) !== "to" || (!long && lowerAt(tree, at - 1) === "order")) return null;
  let verb = to + 1;
  while (/^RB$/u.test(tagAt(tree, verb)) && verb < to + 3) verb += 1;
  return tagAt(tree, verb) === "VB" && !/^(?:do|be|have)$/u.test(lowerAt(tree, verb)) ? to : null;
}

function mayBeTold(tree: SentenceTree, { reading, start, end }: SetOffPhrase): boolean {
  const { tree: left, verb, subject } = reading;
  if (lengthOf(tree, start, end) < 3 || isDenied(reading) || isConditional(left, verb)) return false;
  if (modalOf(reading) !== undefined || lowerAt(left, subject) === "we" || lowerAt(left, subject) === "i")
    return false;
  const passive = dependent(left, verb, "aux:pass") !== undefined;
  if (!passive && /^(?:has|have|had)$/u.test(lowerAt(left, reading.finite))) return false;
  if (dependent(left, verb, "ccomp", "xcomp", "cop", "conj") !== undefined || isReportWithin(left))
    return false;
  if (
    tree.words
      .slice(start, end)
      .some(
        ({ text }, index) => text === "," && /^(?:one|both|each)$/u.test(lowerAt(tree, start + index + 1)),
      )
  )
    return false;
  return !left.words.some(({ lower }) =>
    /^(?:whether|only|if|unless|too|enough|than|no|not|little|minimal|few|limited|sufficient|insufficient|order|respectively|best)$/u.test(
      lower,
    ),
  );
}

interface Told {
  readonly name: string;
  readonly statements: readonly (readonly Piece[])[];
}

/** What a thing, a method or a molecule does so that something else happens, and what can go without an infinitive. */
const DEEDS =
  /^(?:use|employ|utili[sz]e|leverage|exploit|apply|combine|integrate|adopt|introduce|incorporate|augment|add|insert|cooperate|collaborate|interact|synergi[sz]e|coassemble|associate|act|function|work|operate|recruit|phosphorylate|dephosphorylate|ubiquitinate|bind|inhibit|suppress|repress|regulate|modulate|control|release|secrete|produce|form|migrate|cleave|degrade|target|mix|merge|minimi[sz]e|maximi[sz]e|optimi[sz]e|compute|extract|sample|generate|learn|exchange|collect|store|send|deliver|stabili[sz]e|antagoni[sz]e|oligomeri[sz]e|dimeri[sz]e|assemble|remodel|couple|link|connect|project|deploy|perform|conduct|analy[sz]e|review|examine|compare|study|investigate|survey|evaluate|alter|load|translocate)$/u;

/** Nouns and others that need the infinitive after them, wherever they stand. */
const WAITING =
  /^(?:ability|abilities|able|capacity|capability|capabilities|potential|tendency|need|needs|propensity|importance|opportunity|opportunities|impossible|flexibility|role|roles|way|ways|power|right|attempt|attempts|effort|efforts|failure|desire|decision|chance|likely|unlikely|necessary|important|difficult|hard|easy|easier|possible|required|needed|known|shown|found|thought|expected|designed|known|used|allow|allows|allowed|allowing|enable|enables|enabled|enabling|permit|cause|causes|caused|causing|force|forces|forced|able|according|due|response|responses|resistance|sensitivity|prior|relative|similar|time|means|agents?|people|humans?|users?|learners?|models?|networks?|patients?|participants?)$/u;

function tellEnd(tree: SentenceTree, phrase: SetOffPhrase, to: number): Told | null {
  const { reading, main, start, end } = phrase;
  const { tree: left, verb } = reading;
  const lemma = left.words[verb]?.lemma ?? "";
  if (hasOpenEnd(left) || (hasOtherVerb(reading) && tree.heads[to + 1] !== tree.root)) return null;
  if (left.words.some(({ lower }, at) => at > verb && /^(?:that|which|who)$/u.test(lower))) return null;
  const aim: Piece = { start: to, end };
  if (dependent(left, verb, "aux:pass") !== undefined) {
    if (!WORK.test(lemma) || WAITING.test(lowerAt(tree, start - 1)) || tagAt(tree, start - 1) === "VBG")
      return null;
    if (isOfOthers(reading)) return null;
    // "A was done to find B and C to find D": C was done.
    if (hasOtherAim(tree, start, end)) return null;
    // "A was employed to do B": "A was employed." tells nothing alone.
    if (start - 1 === verb && /^(?:compute|calculate|obtain|employ)$/u.test(lemma)) return null;
    return {
      name: start - 1 === verb ? "passive-near" : "passive",
      statements: [[...main], [...ourWords("the aim"), wasOrIs(phrase), aim]],
    };
  }
  // "The task is to use A to do B": "it" would be the task.
  if (tagAt(left, verb) === "VB" && /^(?:is|are|was|were)$/u.test(lowerAt(left, reading.finite))) return null;
  if (!DEEDS.test(lemma) || !/^(?:NN|NNS|NNP|NNPS|CD|FW|-RRB-|\))$/u.test(tagAt(tree, start - 1)))
    return null;
  if (left.words.some(({ lower }, index) => index > verb && WAITING.test(lower))) return null;
  const object = dependent(left, verb, "obj");
  // "A and B bind to form C": what comes of it, and what none of them means to do.
  if (
    object === undefined &&
    /^(?:form|make|build|create|give|yield|generate|produce)$/u.test(lowerAt(tree, to + 1))
  )
    return null;
  if (
    object === undefined &&
    !/^(?:coassemble|associate|cooperate|collaborate|interact|synergi[sz]e|migrate|bind|oligomeri[sz]e|dimeri[sz]e|translocate)$/u.test(
      lemma,
    )
  )
    return null;
  const opening = mayGoOn(tree, phrase) ? null : doesThis(phrase);
  return opening === null ? null : { name: "it", statements: [[...main], [...opening, aim]] };
}

/** What those do who report, and no thing for an aim: "acts to do B and highlights C". */
const SHOWS =
  /^(?:highlight|suggest|provide|show|reveal|indicate|demonstrate|identify|establish|point|offer|support|imply|propose|underscore|illustrate|emphasize|define|raise|open)$/u;

/** "They use A to do B and use C": what many do now has the form of an infinitive. */
function mayGoOn(tree: SentenceTree, { reading, start, end }: SetOffPhrase): boolean {
  const many = tagAt(reading.tree, reading.finite) === "VBP";
  for (let index = start + 3; index < end; index += 1) {
    if (!/^VBP?$/u.test(tagAt(tree, index)) || lowerAt(tree, index - 1) === "to") continue;
    if (!many && !SHOWS.test(tree.words[index]?.lemma ?? "")) continue;
    let before = index - 1;
    while (/^(?:RB|,)$/u.test(tagAt(tree, before))) before -= 1;
    if (/^(?:and|or|but)$/u.test(lowerAt(tree, before)) || tree.words[index - 1]?.text === ",") return true;
  }
  return false;
}

/** "Many lamps have been built to heat A": not by those who write. */
function isOfOthers({ tree, verb, subject }: SetOffPhrase["reading"]): boolean {
  if (
    /^(?:has|have)$/u.test(lowerAt(tree, verb - 2)) ||
    dependents(tree, verb, "aux").some((aux) => /^(?:has|have)$/u.test(lowerAt(tree, aux)))
  )
    return true;
  return /^(?:many|several|most|numerous|various)$/u.test(lowerAt(tree, tree.first[subject] ?? subject));
}

function hasOtherAim(tree: SentenceTree, start: number, end: number): boolean {
  const and = tree.words.findIndex(({ lower }, at) => at > start && at < end && lower === "and");
  return (
    and > 0 &&
    tree.words.some(
      ({ lower }, at) =>
        at > and + 1 &&
        at < end &&
        lower === "to" &&
        tagAt(tree, at + 1) === "VB" &&
        /^NN/u.test(tagAt(tree, at - 1)),
    )
  );
}

/** "has been done": what was aimed at then is over, too. */
function wasOrIs({ reading }: SetOffPhrase): Word {
  return /^(?:has|have)$/u.test(lowerAt(reading.tree, reading.finite))
    ? word("was", "AUX")
    : beLike(reading, false);
}

/** "It does this", "They did this"; null for a name that may be a person's. */
function doesThis({ reading }: SetOffPhrase): Piece[] | null {
  const name = reading.tree.words[reading.subject]?.text ?? "";
  if (/^NNP/u.test(tagAt(reading.tree, reading.subject)) && /^\p{Lu}\p{Ll}+$/u.test(name)) return null;
  const again = subjectAgain(reading);
  if (again === null || again[0]?.lower === "this") return null;
  return [...again, ...verbLike(reading, "do", goesWithMany(again)), word("this", "PRON")];
}

/** What is done in the passive for an aim, and does not take an infinitive of its own. */
const WORK =
  /^(?:perform|conduct|carry|undertake|analy[sz]e|compare|collect|measure|examine|study|record|sequence|genotype|isolate|stain|screen|generate|build|simulate|construct|develop|create|establish|investigate|evaluate|assess|monitor|review|search|interview|administer|implement|devise|combine|calculate|compute|sample|scan|image|obtain|employ|do)$/u;
/** What only those who study something want. */
const STUDIES =
  /^(?:determine|investigate|examine|test|evaluate|assess|study|understand|analy[sz]e|identify|compare|explore|confirm|verify|validate|measure|quantify|estimate|characteri[sz]e|elucidate|address|clarify|find|gain|get|see|look|explain|answer|check|probe|delineate|define|discover|reveal|dissect|detect|describe|demonstrate|illustrate|resolve|tackle|uncover|establish|monitor|obtain|track|count|visuali[sz]e|ascertain|learn|search|screen|show|model|simulate|predict|reproduce|facilitate|improve|overcome|solve|avoid|reduce|ensure|evaluate)$/u;

function tellFront(tree: SentenceTree, phrase: SetOffPhrase, to: number): Told | null {
  const { reading, main, end } = phrase;
  const { tree: left, verb } = reading;
  const aim: Piece = { start: to, end };
  const aimed = lowerAt(tree, tagAt(tree, to + 1) === "RB" ? to + 2 : to + 1);
  if (dependent(left, verb, "aux:pass") !== undefined) {
    // After a comma within it, what seemed to be the aim is a list of what was measured.
    if (!STUDIES.test(aimed) || tree.words.slice(to, end).some(({ text }) => text === ",")) return null;
    if (
      /^(?:require|need|expect|know|think|consider|follow|accompany|precede)$/u.test(
        left.words[verb]?.lemma ?? "",
      )
    )
      return null;
    return {
      name: "front-passive",
      statements: [
        [...ourWords("the aim"), wasOrIs(phrase), aim],
        [...ourWords("for this ,"), ...main.slice(-1)],
      ],
    };
  }
  if (!DEEDS.test(left.words[verb]?.lemma ?? "") || hasOpenEnd(left)) return null;
  const opening = doesThis(phrase);
  return opening === null ? null : { name: "front-it", statements: [[...main], [...opening, aim]] };
}
