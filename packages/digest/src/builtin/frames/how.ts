import { inflect } from "../../lexicon/verb-forms.ts";
import { wordTable } from "../../word-table.ts";
import { dependent, dependents, lowerAt, type SentenceTree, subjectOf, tagAt } from "../low/sentence-tree.ts";
import type { Piece } from "../low/telling.ts";
import { word, wordsFrom } from "../prose/words.ts";
import { endOfBasePhrase, isPluralPhrase } from "./base-phrase.ts";
import { type Frame, slotOf } from "./frame.ts";
import { AS_DRIVEN, AS_FACT, AS_PROCESS, AS_QUESTION, toldNoun } from "./told-noun.ts";

const STUDY =
  /^(?:study|investigate|examine|explore|analyze|analyse|assess|evaluate|determine|test|describe|discuss|understand|characterize|clarify|elucidate|explain|compare|address|measure|quantify|estimate|model|dissect|delineate|probe|review|summarize|consider)$/u;
const SHOW =
  /^(?:show|demonstrate|prove|illustrate|highlight|reveal|confirm|establish|underscore|emphasize|emphasise|uncover)$/u;

/** "study the effect of A on B" as "study how A affects B". */
export const studyHow: Frame = (tree, verb) => {
  if (!STUDY.test(tree.words[verb]?.lemma ?? "")) return null;
  const noun = objectOf(tree, verb);
  return noun === null ? null : toldNoun(tree, noun, AS_QUESTION);
};

const CHANGES: ReadonlyMap<string, string> = wordTable({
  changes: "change",
  differences: "differ",
  variations: "vary",
});

/** "study changes in the light of lamps" as "study how the light of lamps changes". */
export const studyChanges: Frame = (tree, verb) => {
  if (!STUDY.test(tree.words[verb]?.lemma ?? "")) return null;
  const noun = lowerAt(tree, verb + 1) === "the" ? verb + 2 : verb + 1;
  const does = CHANGES.get(lowerAt(tree, noun));
  if (does === undefined || lowerAt(tree, noun + 1) !== "in" || tree.heads[noun] !== verb) return null;
  if (dependents(tree, noun, "conj").length > 0) return null;
  const end = endOfBasePhrase(tree, noun + 2);
  if (end === null || tree.words.slice(noun, end).some(({ tag }) => tag === "MATH")) return null;
  const plural = isPluralPhrase(tree, noun + 2, end);
  if (plural === null) return null;
  const told = inflect(does, plural ? "base" : "third");
  return [{ start: verb + 1, end, to: [word("how", "SCONJ"), { start: noun + 2, end }, word(told, "VERB")] }];
};

const GOVERN =
  /^(?:control|regulate|affect|influence|determine|govern|modulate|shape|alter|change|impact|predict|dictate)$/u;

const FORESEEN = /^(?:behaviou?r|evolution|outcomes?|growth|number|amount|spread|duration|size|dynamics)$/u;

/** "controls the number of cells" as "controls how many cells there are". */
export const controlsHow: Frame = (tree, verb) => {
  if (!GOVERN.test(tree.words[verb]?.lemma ?? "") || tree.relations[verb] === "amod") return null;
  const noun = objectOf(tree, verb);
  if (noun === null || lowerAt(tree, noun - 1) !== "the") return null;
  // What is predicted to develop may do so or not.
  if (lowerAt(tree, verb).startsWith("predict") && !FORESEEN.test(lowerAt(tree, noun))) return null;
  // "how many X there are": of one thing there is no number.
  const counted = /^(?:number|amount)$/u.exec(lowerAt(tree, noun))?.[0];
  if (counted !== undefined) {
    const end = endOfBasePhrase(tree, noun + 2);
    const plural = end === null ? null : isPluralPhrase(tree, noun + 2, end);
    if (plural === null || plural !== (counted === "number")) return null;
  }
  return toldNoun(tree, noun, AS_DRIVEN);
};

/** "demonstrate the effectiveness of X" as "show that X works". */
export const showThat: Frame = (tree, verb) => {
  if (!SHOW.test(tree.words[verb]?.lemma ?? "")) return null;
  const noun = objectOf(tree, verb);
  return noun === null ? null : toldNoun(tree, noun, AS_FACT);
};

/** "reveal a role for X in Y" as "reveal that X plays a part in Y". */
export const playsPart: Frame = (tree, verb) => {
  if (!REVEAL.test(tree.words[verb]?.lemma ?? "")) return null;
  const noun = dependent(tree, verb, "obj");
  if (
    noun === undefined ||
    noun > verb + 4 ||
    lowerAt(tree, noun) !== "role" ||
    dependents(tree, noun, "conj").length > 0
  )
    return null;
  if (!/^(?:an?|the)$/u.test(lowerAt(tree, verb + 1)) || !/^(?:of|for)$/u.test(lowerAt(tree, noun + 1)))
    return null;
  // "a new role" is one that is newly found; "plays a possible part" is no English.
  if (tree.words.slice(verb + 2, noun).some(({ lower }) => NO_PART.test(lower))) return null;
  // "suggest the role of X": which part it is.
  if (lowerAt(tree, verb + 1) === "the" && noun === verb + 2) return null;
  const end = endOfBasePhrase(tree, noun + 2);
  if (end === null || lowerAt(tree, end) !== "in") return null;
  // "a role for light in sleep and for heat in growth"
  const joint = lowerAt(tree, noun + 1);
  if (
    tree.words
      .slice(end)
      .some(({ lower }, at) => lower === joint && /^(?:and|or|but)$/u.test(lowerAt(tree, end + at - 1)))
  )
    return null;
  const plural = isPluralPhrase(tree, noun + 2, end);
  if (plural === null) return null;
  const article = /^[aeiou]/u.test(lowerAt(tree, verb + 2)) && noun > verb + 2 ? "an" : "a";
  const adjectives: Piece[] = noun > verb + 2 ? [{ start: verb + 2, end: noun }] : [];
  return [
    {
      start: verb + 1,
      end,
      to: [
        word("that"),
        { start: noun + 2, end },
        word(plural ? "play" : "plays", "VERB"),
        word(article),
        ...adjectives,
        word("part"),
      ],
    },
  ];
};

const NO_PART =
  /^(?:new|novel|un\p{L}+|additional|potential|putative|probable|possible|likely|presumed|therapeutic|emerging|previously|surprising|dual|causal)$/u;

const REVEAL =
  /^(?:show|demonstrate|reveal|confirm|establish|suggest|indicate|uncover|propose|discover|find|report|highlight|illustrate)$/u;

/** The object of a verb, if it stands behind it with its article and nothing is joined to it. */
function objectOf(tree: SentenceTree, verb: number): number | null {
  const noun = dependent(tree, verb, "obj");
  if (noun === undefined || noun !== verb + 2 || dependents(tree, noun, "conj").length > 0) return null;
  // "the effects of A and B were ...": what follows a second noun is not asked.
  return dependent(tree, verb, "xcomp", "ccomp") === undefined || DOES.test(lowerAt(tree, noun))
    ? noun
    : null;
}

/** Nouns that are followed by what is done: "the ability of lamps to glow". */
const DOES = /^(?:ability|capability|capacity|potential)$/u;

const ASKING: ReadonlyMap<string, RegExp> = wordTable({
  into: /^(?:insights?|research|inquiry|investigations?|look|looks|looked|looking)$/u,
  about: /^(?:known|information|questions?|understood|knowledge|learn|more|little|ideas?)$/u,
  on: /^(?:depend|depends|depended|depending|light|information)$/u,
  of: /^(?:understanding|knowledge|question)$/u,
});

/** "insight into the mechanisms of sleep" as "insight into how sleep works". */
export const askAfter: Frame = (tree, at) => {
  if (
    lowerAt(tree, at) === "in" &&
    /^(?:roles?|part|involved|implicated|participates?|functions?)$/u.test(lowerAt(tree, at - 1))
  )
    return toldNoun(tree, at + 2, AS_PROCESS);
  const before = ASKING.get(lowerAt(tree, at));
  if (before === undefined || !before.test(lowerAt(tree, at - 1))) return null;
  return toldNoun(tree, at + 2, AS_QUESTION);
};

const OPEN =
  /^(?:unclear|unknown|uncertain|understood|elusive|obscure|unexplored|known|debated|controversial|enigmatic|unresolved|clear|mysterious)$/u;

/** "The role of X in Y is unclear" as "It is unclear what part X plays in Y". */
export const itIsUnclear: Frame = (tree, head) => {
  if (!OPEN.test(lowerAt(tree, head))) return null;
  const verb = lowerAt(tree, tree.heads[head] ?? -1).startsWith("remain") ? (tree.heads[head] ?? -1) : head;
  const noun = subjectOf(tree, verb) ?? subjectOf(tree, head);
  if (noun === undefined || noun > head || isOneOfTwo(tree, noun, head)) return null;
  const subject = slotOf(tree, noun, 20);
  if (subject === null || subject.start !== noun - 1) return null;
  const told = toldNoun(tree, noun, AS_QUESTION);
  const predicate = openPredicate(tree, subject.end, head);
  if (told === null || predicate === null || !endsHere(tree, head + 1)) return null;
  const [clause] = told;
  if (clause === undefined || namesAnother(tree, clause.end, subject.end)) return null;
  // One edit: "what part lamps play are unknown" is no sentence.
  return [
    {
      start: subject.start,
      end: head + 1,
      to: [...predicate, ...clause.to, { start: clause.end, end: subject.end }],
    },
  ];
};

/** "The use of A in B and its cost remain unknown": one noun with a verb of two. */
function isOneOfTwo(tree: SentenceTree, noun: number, head: number): boolean {
  const two = /^(?:remain|are|have|were)$/u;
  return tagAt(tree, noun) === "NN" && tree.words.slice(noun, head).some(({ lower }) => two.test(lower));
}

/** "The functions of A in B and the role of C": the second would not be what is asked. */
function namesAnother(tree: SentenceTree, start: number, end: number): boolean {
  return tree.words
    .slice(start, end)
    .some(
      ({ lower }, at) =>
        lower === "and" && lowerAt(tree, start + at + 1) === "the" && lowerAt(tree, start + at + 3) === "of",
    );
}

/** "remain largely" as "it is still largely"; null where it says more than that. */
function openPredicate(tree: SentenceTree, start: number, head: number): Piece[] | null {
  const words = tree.words.slice(start, head).map(({ lower }) => lower);
  const verb =
    /^(?:(?<still>remains?)|is|are|(?<been>(?:has|have) (?:long )?been)|(?:has|have) remained)\b/u.exec(
      words.join(" "),
    );
  if (verb === null) return null;
  const rest = words.join(" ").slice(verb[0].length).trim();
  if (
    !/^(?:(?:still|not|yet|largely|mostly|mainly|poorly|incompletely|fully|completely|entirely|well|highly|unclear|currently|also|less|to be) ?)*$/u.test(
      rest,
    )
  )
    return null;
  if (rest.includes("less")) return null;
  const opening = verb[0].startsWith("remain")
    ? "it is still"
    : /ed$/u.test(verb[0])
      ? "it has remained"
      : verb[0].startsWith("ha")
        ? "it has been"
        : "it is";
  const said = SAID.get(lowerAt(tree, head)) ?? lowerAt(tree, head);
  return wordsFrom(
    [opening, rest.replace(opening.endsWith("still") ? /^still\b/u : /^$/u, "").trim(), said]
      .filter((part) => part !== "")
      .join(" "),
  );
}

const SAID: ReadonlyMap<string, string> = wordTable({ unclear: "not clear", unknown: "not known" });

function endsHere(tree: SentenceTree, end: number): boolean {
  const text = tree.words[end]?.text ?? ".";
  return (
    /^[.;]$/u.test(text) ||
    (text === "," &&
      /^(?:and|but)$/u.test(lowerAt(tree, end + 1)) &&
      /^(?:DT|PRP|NN)/u.test(tagAt(tree, end + 2)))
  );
}
