import { MEANS } from "../../lexicon/authors-deeds.ts";
import { dependent, lowerAt, type SentenceTree, tagAt } from "../low/sentence-tree.ts";
import type { Piece, Stretch } from "../low/telling.ts";
import { plainBase } from "../low/verb-edits.ts";
import { endsClause, type Frame, mayMove, opensWithName, slotOf, takesPlural } from "./frame.ts";
import { activeGroup, asObject, holdsClause, type Passive, passiveAt } from "./passive-shape.ts";

/** "A is inhibited by B" as "B inhibits A", "A can be freed by B" as "B can free A". */
export const activeWithAgent: Frame = (tree, verb) => {
  const passive = passiveAt(tree, verb);
  const partly = HOW_FAR.test(lowerAt(tree, verb + 1)) ? verb + 1 : null;
  const agent =
    dependent(tree, verb, "obl:agent") ?? (partly === null ? undefined : agentAfter(tree, partly));
  if (passive === null || agent === undefined || !isDoneBy(tree, passive, agent)) return null;
  if (dependent(tree, verb, "conj") !== undefined || isInRelative(tree, verb, passive.subject)) return null;
  if (opensWithName(tree, tree.first[passive.subject] ?? 0)) return null;
  if (!mayMove(tree, passive.subject) || !mayAct(tree, agent)) return null;
  const by = dependent(tree, agent, "case");
  const slot = slotOf(tree, agent, 10);
  const subject = slotOf(tree, passive.subject, 9);
  if (
    by === undefined ||
    slot === null ||
    subject === null ||
    (by !== slot.start && partly !== slot.start) ||
    by !== (partly ?? verb) + 1 ||
    lowerAt(tree, by) !== "by" ||
    !endsClause(tree, slot.end) ||
    holdsClause(tree, slot.start, slot.end) ||
    isHowMuch(tree, { start: by, end: agent + 1 }) ||
    // "is moved by wind through a pipe": the moving goes through it, and not the wind.
    tree.words.slice(by, slot.end).some(({ lower }) => /^(?:through|via)$/u.test(lower)) ||
    // "by oil, a fuel": what is said of the agent would be said of what then stands last.
    lowerAt(tree, slot.end) === "," ||
    passive.adverbs.some((adverb) => /^(?:well|best|better|poorly|badly)$/u.test(lowerAt(tree, adverb))) ||
    tree.words
      .slice(by + 1, slot.end)
      .some(
        ({ lower }, at) =>
          lower === "by" || (/^(?:and|or)$/u.test(lower) && /^(?:IN|TO)$/u.test(tagAt(tree, by + 2 + at))),
      )
  )
    return null;
  if (dependent(tree, verb, "xcomp") !== undefined || tree.words.some(({ tag }) => tag === "MATH"))
    return null;
  if ((DOERS.test(lowerAt(tree, agent)) && isOfDeed(tree, slot)) || (passive.denied && mayBeNone(tree, slot)))
    return null;
  // "how sleep is affected by strong light": "how strong" would be read.
  if (lowerAt(tree, subject.start - 1) === "how" && /^(?:JJ|RB|VBN|VBG)/u.test(tagAt(tree, by + 1)))
    return null;
  const adverbs = partly === null ? passive.adverbs : [...passive.adverbs, partly];
  const to: Piece[] = [
    { start: by + 1, end: slot.end },
    ...activeGroup({ ...passive, adverbs }, takesPlural(tree, agent), plainBase(passive.base, false)),
    ...asObject(tree, subject),
  ];
  return [{ start: subject.start, end: slot.end, to }];
};

/** "many researchers" may as well have done it where they stand first. */
function mayAct(tree: SentenceTree, agent: number): boolean {
  if (!/^NN/u.test(tagAt(tree, agent))) return false;
  // "by a series of teachers", told as "several teachers": one verb can not agree with both.
  if (/^(?:series|number|variety|set|range|host|majority|array|multitude)$/u.test(lowerAt(tree, agent)))
    return false;
  const many = /^(?:many|several|some|various|numerous)$/u.test(lowerAt(tree, agent - 1));
  return mayMove(tree, agent) || (many && DOERS.test(lowerAt(tree, agent)));
}

/** "mainly by the oil": the parser has no word for it when an adverb stands between. */
function agentAfter(tree: SentenceTree, adverb: number): number | undefined {
  if (lowerAt(tree, adverb + 1) !== "by") return undefined;
  const noun = tree.heads[adverb + 1] ?? -1;
  return tree.relations[noun] === "obl" && tree.heads[noun] === adverb - 1 ? noun : undefined;
}

const HOW_FAR = /^(?:partly|partially|mainly|mostly|largely|primarily|directly|indirectly)$/u;

/** Whether the agent does it: not a means of the authors, nor one of those whose passive is the plainer. */
function isDoneBy(tree: SentenceTree, { base, time }: Passive, agent: number): boolean {
  if (DOERS.test(lowerAt(tree, agent)))
    return !/^(?:follow|accompany|give|surround|mean|replace|represent|bind|mark|cause)$/u.test(base);
  if (NOT_TURNED.test(base)) return false;
  if (SAID_OF.test(base)) return time === "now" || time === "can" || time === "may";
  return time === "now" || time === "then" || (!BY_MEANS.test(base) && !MEANS.test(lowerAt(tree, agent)));
}

/** Who does things on purpose. */
const DOERS =
  /^(?:investigators|researchers|scientists|groups|teams|laboratories|physicians|doctors|clinicians|nurses|teachers|people|users|experts|participants|authorities|agencies|companies|governments|institutions|consortium)$/u;

/** "by nurses for the treatment of sleep": what the deed is for, or when it is done, is no part of who does it. */
function isOfDeed(tree: SentenceTree, { start, end }: Stretch): boolean {
  return tree.words
    .slice(start + 1, end)
    .some(({ lower }) => /^(?:for|through|via|during|after|before|upon|when|without|as)$/u.test(lower));
}

/** "not bound by a lamp": by none; "not met by work that is new": there may be none. */
function mayBeNone(tree: SentenceTree, { start, end }: Stretch): boolean {
  return tree.words.slice(start + 1, end).some(({ lower }) => /^(?:an?|that|which|who)$/u.test(lower));
}

/** What a thing does for good, as a law or a model does. */
const SAID_OF = /^(?:explain|describe|represent|determine)$/u;

/** Verbs with "by" of what somebody does it with. */
const BY_MEANS =
  /^(?:derive|reconstruct|administer|amplify|fit|train|convert|label|approximate|extract|reach|recover|isolate|select|generate|deduce|understand|remove|purify|view|access|approach|address|resolve|overcome|circumvent|avoid|correct|optimize|optimise|evaluate|apply|implement|realize|realise|obtain|transmit|parametrize|parameterize|increase|decrease|reduce|extend|exceed|rule|use|synthesize|prepare|produce|construct|build|transfer|acquire)$/u;

/** "by 2 %", "by ∼40-fold", "by a factor of two". */
function isHowMuch(tree: SentenceTree, { start, end }: Stretch): boolean {
  return tree.words
    .slice(start, end)
    .some(
      ({ text, lower }) =>
        /^[∼~≈]?\d+(?:[.,]\d+)?%?$|^%$/u.test(text) ||
        /fold$|^(?:factors?|percent|orders?|half|amounts?|degrees?|extent|margins?|threshold)$/u.test(lower),
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
  /^(?:follow|accompany|give|define|characterize|characterise|mark|bind|bound|surround|mean|make|motivate|inspire|form|constitute|separate|replace|complicate|express|obtain|do|carry|perform|calculate|measure|assess|evaluate|estimate|study|test|analyze|analyse|achieve|identify|confirm|verify|detect|model|treat|collect|conduct|compute|solve|examine|investigate|quantify|find|show|see|explore|monitor|establish|illustrate|challenge|compose|comprise)$/u;
