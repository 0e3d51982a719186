import {
  dependent,
  finiteWord,
  isPlural,
  lowerAt,
  type SentenceTree,
  subjectOf,
  tagAt,
} from "../../builtin/low/sentence-tree.ts";
import type { Piece } from "../../builtin/low/telling.ts";
import { type Word, word } from "../../builtin/prose/words.ts";
import { isSupposed } from "../cut-places.ts";
import { ourWords } from "../our-words.ts";
import { readAlone } from "../read-alone.ts";
import type { Split } from "../split.ts";
import { endOfSentence } from "../take-up.ts";
import { CHANGES, DONE_TO, REPORTS, WORK } from "./event-words.ts";

/** What was done, told before what came of it: "Deletion of X reduced Y" as "X was deleted. This reduced Y". */
export function splitEventSubject(tree: SentenceTree): readonly Split[] {
  const verb = tree.root;
  const subject = verb < 0 ? undefined : subjectOf(tree, verb);
  const finite = verb < 0 ? undefined : finiteWord(tree, verb);
  if (subject === undefined || finite === undefined || tree.relations[subject] !== "nsubj") return [];
  const start = tree.first[subject] ?? subject;
  const lead = leadOf(tree, start);
  if (lead === null || finite < subject || tagAt(tree, finite) === "MD" || isSupposed(tree, 0, finite))
    return [];
  const from = afterSubject(tree, subject, finite);
  return [
    ...changed(tree, { subject, start, from, verb, lead }),
    ...doneTo(tree, { subject, start, from, verb, lead }),
    ...workDone(tree, { subject, start, from, verb, lead }),
  ];
}

interface Place {
  readonly subject: number;
  /** Where the subject begins, and where what is said of it begins. */
  readonly start: number;
  readonly from: number;
  readonly verb: number;
  readonly lead: readonly Piece[];
}

/** An adverb before the subject, such as "moreover,"; null where more stands there, or a contrast, or what sums up. */
function leadOf(tree: SentenceTree, start: number): Piece[] | null {
  if (start === 0) return [];
  return start <= 2 &&
    /^(?:RB|CC|UH)/u.test(tagAt(tree, 0)) &&
    !/^(?:not|only|when|if|however|but|yet|overall|conversely|nonetheless|nevertheless|thus|hence|therefore|instead)$/u.test(
      lowerAt(tree, 0),
    )
    ? [{ start: 0, end: start }]
    : null;
}

/** Adverbs before the verb go with it: "also revealed". */
function afterSubject(tree: SentenceTree, subject: number, finite: number): number {
  let from = finite;
  while (from - 1 > subject && /^RB/u.test(tagAt(tree, from - 1)) && tree.heads[from - 1] !== subject)
    from -= 1;
  return from;
}

/** "Deletion of X in Y reduced Z" as "X was deleted in Y. This reduced Z": only for what has happened. */
function doneTo(tree: SentenceTree, place: Place): Split[] {
  const { subject, from, lead } = place;
  const deed = lowerAt(tree, subject);
  const done = DONE_TO.get(deed);
  if (done === undefined || !isDeedDone(tree, place)) return [];
  const object = objectOf(tree, subject);
  if (object === null) return [];
  // "Elimination of oil and hall measurements revealed": the second is work of its own.
  if (!STUDIED.test(deed) && joinsWork(tree, subject, from)) return [];
  const wonder = FOR_OUTCOME.test(lowerAt(tree, 0));
  const end = endOfObject(tree, subject, from);
  const rest: Piece[] = end < from ? [{ start: end, end: from }] : [];
  const was = isMany(tree, object) ? "were" : "was";
  const first = [
    ...(wonder ? [] : lead),
    { start: subject + 2, end },
    ...ourWords(`${was} ${done}`),
    ...rest,
  ];
  const opening = takenUpAs(tree, place);
  const second = [...(wonder ? lead : []), ...opening, { start: from, end: endOfSentence(tree) }];
  const alone = readAlone(tree, second);
  // "analysis of the lamp design showed": a noun taken for a verb
  if (alone === null || lowerAt(alone.tree, alone.subject) !== opening.at(-1)?.lower) return [];
  return [{ rule: `event-subject:${deed}`, statements: [first, second], about: subject, cut: object }];
}

/** Whether the subject is a bare deed, done to one thing, of which the verb says what came. */
function isDeedDone(tree: SentenceTree, { subject, start, from, verb }: Place): boolean {
  const deed = lowerAt(tree, subject);
  const does = tree.words[verb]?.lemma ?? "";
  const bare =
    subject === start ||
    (subject === start + 1 && /^(?:the|an?|our|this|these)$/u.test(lowerAt(tree, start)));
  if (!bare || lowerAt(tree, subject + 1) !== "of" || !isOver(tree, verb)) return false;
  if (holdsMore(tree, subject, from) || hangsOnIt(tree, verb)) return false;
  // "Analysis of the faults looked at their age."
  if (STUDIED.test(deed) && !REPORTS.test(does)) return false;
  // "Expression of A began to rise": that it was expressed, is nothing that happened before.
  if (deed === "expression" && COURSES.test(does)) return false;
  // "use of A raised whereas loss of A lowered B"
  return !/^(?:whereas|while|and|or|but)$/u.test(lowerAt(tree, verb + 1));
}

/** What an amount does in the course of time. */
const COURSES = /^(?:begin|increase|decrease|rise|fall|peak|remain|persist|differ|vary|have)$/u;

/** To what the deed is done; null where that is not said, or where it may be one or many. */
function objectOf(tree: SentenceTree, subject: number): number | null {
  const object = dependent(tree, subject, "nmod");
  const unnamed = /^(?:this|these|it|them|both|each|either|any|all|one)$/u;
  if (object === undefined || unnamed.test(lowerAt(tree, subject + 2))) return null;
  // "time series": one or many
  if (/^(?:series|species|means|apparatus)$/u.test(lowerAt(tree, object))) return null;
  // "removal of LEDs": a name of many that was not taken for one
  if (!isMany(tree, object) && /\p{Lu}.*s$/u.test(tree.words[object]?.text ?? "")) return null;
  return object;
}

function isMany(tree: SentenceTree, noun: number): boolean {
  const { lower = "", lemma = "" } = tree.words[noun] ?? {};
  return isPlural(tree, noun) || lower === `${lemma}s` || isNumberOfMany(tree, noun);
}

/** "this": that it was done; "Analysis of A suggests B": the analysis does, and not that it was made. */
function takenUpAs(tree: SentenceTree, { subject, verb }: Place): Word[] {
  const deed = lowerAt(tree, subject);
  const byDeed = STUDIED.test(deed) && /^(?:suggest|indicate|imply)$/u.test(tree.words[verb]?.lemma ?? "");
  return byDeed ? [word("this", "DET"), ...ourWords(deed)] : [word("this", "PRON")];
}

function joinsWork(tree: SentenceTree, start: number, end: number): boolean {
  const { lower = "", lemma = "" } = tree.words[end - 1] ?? {};
  const joins = tree.words.slice(start, end).some((each) => each.lower === "and");
  return joins && (lower === "analyses" || WORK.test(lemma));
}

/** "a large number of lamps": it is they who "were" lit. */
function isNumberOfMany(tree: SentenceTree, noun: number): boolean {
  const counted = dependent(tree, noun, "nmod");
  const article = dependent(tree, noun, "det");
  return (
    /^(?:number|majority|variety|multitude)$/u.test(lowerAt(tree, noun)) &&
    counted !== undefined &&
    isPlural(tree, counted) &&
    article !== undefined &&
    /^an?$/u.test(lowerAt(tree, article))
  );
}

/** Deeds of those who study something, and find something. */
const STUDIED =
  /^(?:analysis|examination|evaluation|investigation|inspection|assessment|reanalysis|characterization)$/u;

/** What came of it is a wonder, and not what was done. */
const FOR_OUTCOME =
  /^(?:surprisingly|interestingly|remarkably|strikingly|unexpectedly|importantly|notably|intriguingly|paradoxically|curiously)$/u;

/** "Removal of A, but not B", "removal of A or loss of B", "loss of A (LA)", "use of A as B": more than what one verb says. */
function holdsMore(tree: SentenceTree, start: number, end: number): boolean {
  return tree.words
    .slice(start, end)
    .some(({ lower, text }) => /^(?:or|but|not|as|than)$/u.test(lower) || /^[,(:;]$/u.test(text));
}

/** "The loss of A predicted B", "was required for B": said of any time it is so, and no event. */
function hangsOnIt(tree: SentenceTree, verb: number): boolean {
  return /^(?:predict|include|stable|correlate|associate|depend|vary|coincide|occur|require|need|necessary|essential|critical|crucial|important|common|rare|frequent)$/u.test(
    tree.words[verb]?.lemma ?? "",
  );
}

/** "The increase in X reduced Y" as "X increased. This reduced Y". */
function changed(tree: SentenceTree, { subject, start, from, verb, lead }: Place): Split[] {
  const changes = CHANGES.get(lowerAt(tree, subject));
  const bare =
    subject === start || (subject === start + 1 && /^(?:the|an?|this)$/u.test(lowerAt(tree, start)));
  if (changes === undefined || !bare || lowerAt(tree, subject + 1) !== "in" || !isOver(tree, verb)) return [];
  const first = [...lead, { start: subject + 2, end: from }, ...ourWords(changes)];
  const second = [word("this", "PRON"), { start: from, end: endOfSentence(tree) }];
  if (readAlone(tree, first) === null || readAlone(tree, second) === null) return [];
  const cut = dependent(tree, subject, "nmod") ?? subject;
  return [
    { rule: `event-subject:${lowerAt(tree, subject)}-in`, statements: [first, second], about: subject, cut },
  ];
}

/** Whether a verb says that something came about: in the past, or, for what is found by the work, at all. */
function isOver(tree: SentenceTree, verb: number): boolean {
  const finite = finiteWord(tree, verb);
  if (finite === undefined) return false;
  const past = tagAt(tree, finite) === "VBD" || /^(?:was|were|had|did)$/u.test(lowerAt(tree, finite));
  return (
    past ||
    /^(?:show|reveal|demonstrate|indicate|suggest|find|identify|confirm|uncover|support)$/u.test(
      tree.words[verb]?.lemma ?? "",
    )
  );
}

/** Where the first noun phrase after "of" ends: before the next preposition other than "of", or a clause. */
function endOfObject(tree: SentenceTree, subject: number, limit: number): number {
  const given = /^(?:addition|administration|application|exposure)$/u.test(lowerAt(tree, subject));
  const taken = /^(?:removal|isolation|release|elimination|loss|deletion|ablation|depletion)$/u.test(
    lowerAt(tree, subject),
  );
  const tested = /^(?:evaluation|validation|assessment)$/u.test(lowerAt(tree, subject));
  for (let at = subject + 3; at < limit; at += 1) {
    if ((tree.depths[at] ?? 0) > 0) continue;
    const lower = lowerAt(tree, at);
    if (lower === "on" && tested) return at;
    // "analysis of letters from pupils": the letters are from them.
    if (lower === "from" && !taken) continue;
    // "addition of oil to lamps": the oil was added to lamps.
    if (lower === "to" && given && !/^VB/u.test(tagAt(tree, at + 1))) return at;
    if (/^(?:WDT|WP|WRB|TO)$/u.test(tagAt(tree, at)) || /^(?:,|on|to|for|between|against)$/u.test(lower))
      return limit;
    // "changes in light" are one thing.
    if (lower === "in" && VARIES.test(tree.words[at - 1]?.lemma ?? "")) return limit;
    if (/^(?:in|with|by|from|at|into|using|during|within|across|after|via|through|under)$/u.test(lower))
      return at;
  }
  return limit;
}

const VARIES =
  /^(?:change|difference|increase|decrease|variation|alteration|role|reduction|shift|trend|defect|mutation|deficit|rise|fall|involvement|gene|variant|pattern)$/u;

/** "Experiments on X show Y" as "Experiments on X were done. They show Y". */
function workDone(tree: SentenceTree, { subject, start, from, verb, lead }: Place): Split[] {
  const lemma = tree.words[subject]?.lemma ?? "";
  if (!WORK.test(lemma) || from - start < 4 || !REPORTS.test(tree.words[verb]?.lemma ?? "")) return [];
  if (
    /^(?:the|this|these|our|their|its|such|both|all|most|many|each|no|few|limited|previous|recent|earlier|prior|further)$/u.test(
      lowerAt(tree, start),
    )
  )
    return [];
  const many = isPlural(tree, subject) || lowerAt(tree, subject) === "analyses";
  if (!many && tagAt(tree, from) === "VBP") return [];
  if (tree.tags.slice(start, from).some((tag) => tag === "PRP" || tag === "VBG")) return [];
  // "trials reported in May", "tests and old data", "tests from the hall" and "show that they" are no work that was done.
  if (tree.tags.slice(subject + 1, from).some((tag) => /^VB[ND]$/u.test(tag))) return [];
  if (/^(?:and|or|from)$/u.test(lowerAt(tree, subject + 1)) || dependent(tree, subject, "conj") !== undefined)
    return [];
  if (lowerAt(tree, verb + 1) === "that" && /^(?:it|they|its|their)$/u.test(lowerAt(tree, verb + 2)))
    return [];
  const whole = { start, end: from };
  const later = FOR_OUTCOME.test(lowerAt(tree, 0)) ? lead : [];
  const first = [...(later === lead ? [] : lead), whole, ...ourWords(many ? "were done" : "was done")];
  const second = [...later, word(many ? "they" : "it", "PRON"), { start: from, end: endOfSentence(tree) }];
  if (readAlone(tree, first) === null || readAlone(tree, second) === null) return [];
  return [{ rule: `event-subject:work-${lemma}`, statements: [first, second], about: subject, cut: subject }];
}
