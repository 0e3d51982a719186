import { DEED_ADVERBS, DEEDS_NOW, DEEDS_THEN, DEVELOPED, MEANS } from "../../lexicon/authors-deeds.ts";
import { inflect } from "../../lexicon/verb-forms.ts";
import { baseOf } from "../low/phrase-edits.ts";
import {
  auxiliariesOf,
  dependent,
  dependents,
  isNegated,
  lowerAt,
  type SentenceTree,
  tagAt,
} from "../low/sentence-tree.ts";
import type { Edit, Piece, Stretch } from "../low/telling.ts";
import { plainBase } from "../low/verb-edits.ts";
import { structuredLabel } from "../prose/structured-label.ts";
import { word, wordsFrom } from "../prose/words.ts";
import { endsClause, type Frame, mayMove, opensWithName, slotOf, takesPlural } from "./frame.ts";
import { AS_QUESTION, toldNoun } from "./told-noun.ts";

interface Passive {
  readonly subject: number;
  readonly past: boolean;
  readonly base: string;
  readonly adverbs: readonly number[];
}

/** "X is" or "X was" with a participle, nothing but adverbs between, and nothing denied. */
function passiveAt(tree: SentenceTree, verb: number): Passive | null {
  const subject = dependent(tree, verb, "nsubj:pass");
  const auxiliaries = auxiliariesOf(tree, verb);
  const [auxiliary] = auxiliaries;
  if (subject === undefined || auxiliary === undefined || auxiliaries.length !== 1 || subject > auxiliary)
    return null;
  if (!/^(?:is|are|was|were)$/u.test(lowerAt(tree, auxiliary)) || isNegated(tree, verb)) return null;
  const base = baseOf(tree, verb);
  if (base === null || (tree.last[subject] ?? 0) >= auxiliary) return null;
  const adverbs: number[] = [];
  for (let index = (tree.last[subject] ?? 0) + 1; index < verb; index += 1) {
    if (index === auxiliary) continue;
    if (tree.relations[index] !== "advmod" || tree.heads[index] !== verb) return null;
    adverbs.push(index);
  }
  if (dependent(tree, verb, "ccomp", "conj", "compound:prt") !== undefined) return null;
  return { subject, past: /^w/u.test(lowerAt(tree, auxiliary)), base, adverbs };
}

/** "A is inhibited by B" as "B inhibits A". */
export const activeWithAgent: Frame = (tree, verb) => {
  const passive = passiveAt(tree, verb);
  const agent = dependent(tree, verb, "obl:agent");
  if (passive === null || agent === undefined || NOT_TURNED.test(passive.base)) return null;
  if (isInRelative(tree, verb, passive.subject) || opensWithName(tree, tree.first[passive.subject] ?? 0))
    return null;
  // "improved by 2 %"
  if (tree.words.slice(agent - 2, agent + 1).some(({ text }) => /^[\d%]/u.test(text))) return null;
  if (!mayMove(tree, passive.subject) || !mayMove(tree, agent) || !/^NN/u.test(tagAt(tree, agent)))
    return null;
  const by = dependent(tree, agent, "case");
  const slot = slotOf(tree, agent, 10);
  const subject = slotOf(tree, passive.subject, 9);
  if (
    by === undefined ||
    slot === null ||
    subject === null ||
    by !== slot.start ||
    by !== verb + 1 ||
    lowerAt(tree, by) !== "by" ||
    !endsClause(tree, slot.end) ||
    holdsClause(tree, slot.start, slot.end) ||
    // "by oil, a fuel": what is said of the agent would be said of what then stands last.
    lowerAt(tree, slot.end) === "," ||
    passive.adverbs.some((adverb) => /^(?:well|best|better|poorly|badly)$/u.test(lowerAt(tree, adverb))) ||
    tree.words.slice(by + 1, slot.end).some(({ lower }) => lower === "by")
  )
    return null;
  if (dependent(tree, verb, "xcomp") !== undefined || tree.words.some(({ tag }) => tag === "MATH"))
    return null;
  const told = inflect(
    plainBase(passive.base, false),
    passive.past ? "past" : takesPlural(tree, agent) ? "base" : "third",
  );
  const to: Piece[] = [
    { start: by + 1, end: slot.end },
    ...wordsAt(passive.adverbs),
    word(told, "VERB"),
    subject,
  ];
  return [{ start: subject.start, end: slot.end, to }];
};

/** "by oil and this fire is hot": another clause, which the parser took for a part of the agent. */
function holdsClause(tree: SentenceTree, start: number, end: number): boolean {
  const words = tree.words.slice(start, end);
  return (
    words.some((_, offset) => /^(?:VBZ|VBP|VBD|MD)$/u.test(tagAt(tree, start + offset))) &&
    !words.some(({ lower }) => /^(?:that|which|who)$/u.test(lower))
  );
}

/** "structures whose assembly is regulated by B": what is said of a noun before it can not change its order. */
function isInRelative(tree: SentenceTree, verb: number, subject: number): boolean {
  if (/^acl/u.test(tree.relations[verb] ?? "")) return true;
  const start = Math.max(0, (tree.first[subject] ?? subject) - 2);
  return tree.words
    .slice(start, verb)
    .some(({ lower }) => /^(?:whose|which|who|whom|where|wherein|whereby)$/u.test(lower));
}

/** Verbs whose passive is the plainer form, or whose agent is no agent. */
const NOT_TURNED =
  /^(?:follow|accompany|give|define|characterize|characterise|mark|bind|bound|surround|mean|cause|make|motivate|inspire|separate|replace|complicate|represent|explain|express|obtain|do|carry|perform|determine|calculate|measure|assess|evaluate|estimate|study|test|analyze|analyse|achieve|identify|confirm|verify|detect|describe|model|treat|collect|conduct|compute|solve|examine|investigate|quantify|find|show|see|explore|monitor|establish|illustrate|challenge)$/u;

/** "X was measured" as "we measured X", where nobody else can have done it. */
export const activeWithAuthors: Frame = (tree, verb, { ownWork }) => {
  if (!ownWork || !/^(?:root|conj)$/u.test(tree.relations[verb] ?? "")) return null;
  const passive = passiveAt(tree, verb);
  if (passive === null || !(passive.past ? DEEDS_THEN : DEEDS_NOW).has(passive.base)) return null;
  if (passive.base === "develop" && !DEVELOPED.test(lowerAt(tree, passive.subject))) return null;
  if (passive.adverbs.some((adverb) => !DEED_ADVERBS.has(lowerAt(tree, adverb)))) return null;
  const agent = dependent(tree, verb, "obl:agent");
  if (agent !== undefined && !isMeans(tree, agent)) return null;
  if (dependent(tree, verb, "xcomp") !== undefined || hasOtherAgent(tree, verb)) return null;
  const label = structuredLabel(tree.words)?.length ?? 0;
  const first = tree.first[passive.subject] ?? 0;
  const subject = { start: Math.max(first, label), end: (tree.last[passive.subject] ?? 0) + 1 };
  if (subject.start >= subject.end || (first < label && opensWithCapitals(tree, label))) return null;
  if (
    subject.end - subject.start > 25 ||
    tree.relations[subject.start] === "punct" ||
    opensWithName(tree, tree.first[passive.subject] ?? 0) ||
    // "ten lamps were tested, two broken": the rest of a list.
    (lowerAt(tree, verb + 1) === "," && tagAt(tree, verb + 2) === "CD") ||
    /^(?:IN|TO|RB|WRB)$/u.test(tagAt(tree, subject.start)) ||
    // "These and other lamps are tested": the subject is more than the parser took for it.
    /^(?:DT|PDT|JJ|NN|PRP\$|CD)/u.test(tagAt(tree, subject.start - 1)) ||
    lowerAt(tree, subject.start) === "and" ||
    // "if C is computed": whoever computes it.
    /^(?:if|when|once|whenever|unless)$/u.test(lowerAt(tree, subject.start - 1)) ||
    !mayMoveOrCount(tree, passive.subject) ||
    // "No effect was found" is "we found no effect"; "no mice were weighed" is another thing.
    (lowerAt(tree, subject.start) === "no" && !/^(?:find|detect|observe|identify)$/u.test(passive.base))
  )
    return null;
  const does = inflect(plainBase(passive.base, true), passive.past ? "past" : "base");
  const edit: Edit = {
    start: subject.start,
    end: verb + 1,
    to: [
      word("we", "PRON"),
      ...wordsAt(passive.adverbs),
      ...wordsFrom(does),
      ...behindLabel(tree, subject, label),
    ],
  };
  const told = STUDIED.has(passive.base) ? toldNoun(tree, passive.subject, AS_QUESTION) : null;
  return told === null || subject.start !== passive.subject - 1 ? [edit] : [edit, ...told];
};

/** "METHODS Framingham criteria were used": the capital behind a label may be that of a name. */
function opensWithCapitals(tree: SentenceTree, start: number): boolean {
  return tagAt(tree, start).startsWith("NNP") || /^\p{Lu}\p{Ll}/u.test(tree.words[start + 1]?.text ?? "");
}

/** What stood behind a label has its capital from there. */
function behindLabel(tree: SentenceTree, subject: Stretch, label: number): Piece[] {
  const opening = tree.words[subject.start];
  if (
    subject.start !== label ||
    label === 0 ||
    opening === undefined ||
    !/^\p{Lu}\p{Ll}+$/u.test(opening.text)
  )
    return [subject];
  return [
    { ...opening, text: opening.lower },
    { start: subject.start + 1, end: subject.end },
  ];
}

const STUDIED = new Set(
  "study investigate examine explore analyze analyse assess evaluate test discuss describe".split(" "),
);

/** "All samples were measured" keeps its meaning when turned: what is counted is the object in both. */
function mayMoveOrCount(tree: SentenceTree, noun: number): boolean {
  return (
    /^(?:NN|MATH)/u.test(tagAt(tree, noun)) &&
    !/^(?:none|neither|only|not|few)$/u.test(lowerAt(tree, tree.first[noun] ?? noun))
  );
}

function isMeans(tree: SentenceTree, noun: number): boolean {
  return MEANS.test(lowerAt(tree, noun));
}

/** Deeds for which it is said where the things are from: "collected from twenty schools". */
const TAKEN =
  /^(?:collect|extract|isolate|recruit|obtain|select|sample|purify|clone|identify|estimate|calculate|compute)$/u;

/** A year, "in the literature", "by us": somebody else, or somebody named, did it. */
function hasOtherAgent(tree: SentenceTree, verb: number): boolean {
  const taken =
    TAKEN.test(tree.words[verb]?.lemma ?? "") &&
    /^w/u.test(lowerAt(tree, auxiliariesOf(tree, verb)[0] ?? -1));
  const cased = dependents(tree, verb, "obl", "nmod", "advcl").some((child) =>
    dependents(tree, child, "case", "mark").some((joint) => {
      const lower = lowerAt(tree, joint);
      if (lower === "by") return tagAt(tree, child) !== "VBG" && !isMeans(tree, child);
      return lower === "as" || (lower === "from" && !taken);
    }),
  );
  return (
    cased ||
    tree.words.some(({ lower }) =>
      /^(?:(?:19|20)\d\d|literature|previous|previously|earlier|past|historically|first|recently|often|commonly|usually|typically|widely)$/u.test(
        lower,
      ),
    )
  );
}

function wordsAt(indices: readonly number[]): Piece[] {
  return indices.map((index) => ({ start: index, end: index + 1 }));
}
