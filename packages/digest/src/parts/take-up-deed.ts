import {
  dependent,
  dependents,
  finiteWord,
  lowerAt,
  type SentenceTree,
  subjectOf,
  tagAt,
} from "../builtin/low/sentence-tree.ts";

/**
 * A deed or an event as it opens a statement about it: "We did this", "This was done", "This happened", "This was seen",
 * "This was true"; null for what holds at all times, and for what only may be.
 */
export function takeUpDeed(tree: SentenceTree, verb: number): string | null {
  const finite = finiteWord(tree, verb);
  const subject = subjectOf(tree, verb);
  if (finite === undefined || subject === undefined || tagAt(tree, finite) === "MD") return null;
  // What has been done is over too.
  const past = isPast(tree, finite);
  const over = past || /^(?:has|have)$/u.test(lowerAt(tree, finite));
  const { lemma, lower } = tree.words[verb] ?? { lemma: "", lower: "" };
  const we = lowerAt(tree, subject) === "we" || lowerAt(tree, subject + 1) === "we";
  const passive = dependent(tree, verb, "aux:pass") !== undefined;
  if ((we || passive) && SHOWING.test(lemma)) return over ? "this was shown" : "this is shown";
  // "The aim was change": no event, and nothing that was seen.
  if (dependent(tree, verb, "cop") !== undefined && /^NN/u.test(tagAt(tree, verb))) return null;
  if (passive && !over && SEEING.test(lemma)) return null;
  if (((we || passive) && SEEING.test(lemma)) || (past && (SHOWING.test(lemma) || SEEING.test(lemma))))
    return over ? "this was seen" : "this is seen";
  if (lowerAt(tree, subject) === "i") return over ? "this was done" : "this is done";
  if (passive && isDeed(lemma, lower))
    return isUsual(tree, verb) ? null : over ? "this was done" : "this is done";
  if (we && OWN_STATES.test(lemma)) return null;
  if (we)
    return past
      ? "we did this"
      : /^(?:have|has)$/u.test(lowerAt(tree, finite))
        ? "we have done this"
        : "we do this";
  if (!past) return null;
  const state =
    (passive && CHANGED.test(lemma)) ||
    dependent(tree, verb, "cop", "ccomp") !== undefined ||
    STATES.test(lemma);
  return state ? "this was true" : "this happened";
}

/** Whether an opening of `takeUpDeed` tells of something done on purpose: it says no more than the deed did. */
export function isDone(opening: string): boolean {
  return opening.startsWith("we") || opening.endsWith("done");
}

/** Whether a verb is one for work; a word of ours may stand as its own lemma. */
export function isDeed(lemma: string, lower: string): boolean {
  return (
    DEEDS.test(lemma) ||
    (lemma === lower && (DEEDS.test(lower.slice(0, -1)) || DEEDS.test(lower.slice(0, -2))))
  );
}

/** "is commonly used" */
function isUsual(tree: SentenceTree, verb: number): boolean {
  return dependents(tree, verb, "advmod").some((adverb) =>
    /^(?:commonly|widely|often|usually|generally|typically|frequently|routinely|normally|traditionally|increasingly)$/u.test(
      lowerAt(tree, adverb),
    ),
  );
}

function isPast(tree: SentenceTree, finite: number): boolean {
  return tagAt(tree, finite) === "VBD" || /^(?:was|were|had|did)$/u.test(lowerAt(tree, finite));
}

const DEEDS =
  /^(?:use|measure|test|evaluate|analy[sz]e|perform|conduct|carry|study|assess|examine|investigate|apply|collect|record|compute|calculate|estimate|train|compare|take|treat|stimulate|determine|implement|generate|construct|build|simulate|monitor|map|quantify|sequence|screen|sample|survey|follow|inject|expose|infect|administer|give|validate|demonstrate|explore|model|track|image|isolate|purify|randomi[sz]e|recruit|assign|enroll?|develop|design|run|do|repeat|replicate|score|rate|scan|review|verify|solve|optimi[sz]e|tune|deploy|benchmark|illustrate|stain|count|characteri[sz]e|profile|check|add)$/u;

const SHOWING = /^(?:show|demonstrate|reveal|report|indicate|confirm|prove|verify)$/u;
const SEEING = /^(?:find|observe|see|detect|note|identify|discover|recover|notice|uncover)$/u;

/** What is so, rather than what is done, when it is told in the passive: "was increased". */
const CHANGED =
  /^(?:increase|decrease|reduce|elevate|lower|raise|enhance|improve|abolish|alter|impair|preserve|affect|limit|restrict|enrich|parallel|accompany|characteri[sz]e|involve|localize|distribute|obtain)$/u;

/** What "we" are or hold true, and do not do. */
const OWN_STATES =
  /^(?:be|have|need|require|know|understand|believe|lack|exist|remain|hope|expect|want|think|hold|argue|suggest)$/u;

const STATES =
  /^(?:be|have|contain|require|depend|remain|include|represent|consist|comprise|constitute|lack|need|mean|correspond|exist|know|understand|show|demonstrate|report|find|suggest|propose|describe|hold|satisfy|believe|see|observe|note|say|reveal|indicate|correlate|differ|exhibit|display|outperform|associate|relate|predict|identify|discover|achieve)$/u;
