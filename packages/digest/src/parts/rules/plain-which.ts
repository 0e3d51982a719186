import { finiteWord, lowerAt, type SentenceTree, tagAt } from "../../builtin/low/sentence-tree.ts";
import { word } from "../../builtin/prose/words.ts";
import { nounAside, shortName } from "../noun-before.ts";
import type { Mention } from "../noun-mention.ts";
import type { Split } from "../split.ts";
import { endOfSentence } from "../take-up.ts";
import { numberOf } from "../verb-place.ts";
import { clauseOf, endsSurely, hasStray } from "./plain-that.ts";

/** "The lamps burn oil, which makes them hot" as "The lamps burn oil. This makes them hot", and of a noun where only one fits. */
export function splitPlainWhich(tree: SentenceTree): readonly Split[] {
  const found: Split[] = [];
  for (let at = 4; at < endOfSentence(tree) - 2; at += 1) found.push(...splitAt(tree, at));
  return found;
}

/** What comes of all that was said before, or of the last thing: "this" may stand for either. */
const OUTCOME =
  /^(?:lead|culminate|allow|enable|suggest|indicate|imply|make|mean|cause|explain|ensure|help|limit|reduce|increase|improve|prevent|demonstrate|confirm|lower|raise|trigger|hamper|hinder|restrict|complicate|facilitate|permit|highlight|reveal|promote|create|pose|avoid|affect|add|result)$/u;

/** Of the past not even the number tells that no noun is meant, but these verbs do. */
const SURELY = /^(?:lead|allow|enable|suggest|indicate|imply|result|mean)$/u;

function splitAt(tree: SentenceTree, at: number): Split[] {
  if (lowerAt(tree, at) !== "which" || lowerAt(tree, at - 1) !== "," || (tree.depths[at] ?? 0) > 0) return [];
  const modal = /^(?:in turn|thereby|thus|also|then|therefore|consequently|ultimately)$/u;
  let finite = at + 1;
  while (/^RB/u.test(tagAt(tree, finite)) || modal.test(lowerAt(tree, finite))) finite += 1;
  if (!/^(?:VBZ|VBP|VBD|MD)$/u.test(tagAt(tree, finite)) || finite > at + 3) return [];
  // "which are A and which do B"
  if (tree.words.slice(finite).some(({ lower }) => lower === "which")) return [];
  if (!endsSurely(tree, at, finite) || hasStray(tree, finite)) return [];
  const cut = clauseOf(tree, finite);
  const many = numberOf(tree, finite);
  const outcome =
    OUTCOME.test(tree.words[finite]?.lemma ?? "") &&
    !isWithoutObject(tree, finite) &&
    (lowerAt(tree, finite) !== "results" || lowerAt(tree, finite + 1) === "in");
  const noun = ofNoun(tree, { at, cut, many });
  const surely = many !== null || SURELY.test(tree.words[finite]?.lemma ?? "");
  if (many === true || !outcome || !surely || noun.some(({ rule }) => rule.endsWith(":noun-a"))) return noun;
  return ofAll(tree, at, finite);
}

interface Place {
  readonly at: number;
  readonly cut: number;
  readonly many: boolean | null;
}

function ofAll(tree: SentenceTree, at: number, cut: number): Split[] {
  const main = finiteWord(tree, tree.root) ?? -1;
  if (isOfLastThing(tree, at)) return [];
  if (main < 0 || tree.words.slice(0, at).some(({ lower }) => HELD.test(lower))) return [];
  return [
    {
      rule: `plain-which:all-${tree.words[cut]?.lemma}`,
      statements: [
        [{ start: 0, end: at - 1 }],
        [word("this", "PRON"), { start: at + 1, end: endOfSentence(tree) }],
      ],
      about: tree.root,
      cut,
    },
  ];
}

/** Whether what a clause with "which" tells may be done by the last thing before it, and not by all that was said. */
export function isOfLastThing(tree: SentenceTree, at: number): boolean {
  if (tree.words.slice(0, at).some(({ lemma }) => RULES.test(lemma)) || isBesides(tree, at)) return true;
  // "We discuss the change of the lamps, which leads to heat": the change does.
  if (
    /^(?:discuss|review|study|investigate|consider|examine|explore)$/u.test(
      tree.words[tree.root]?.lemma ?? "",
    )
  )
    return true;
  // "is regulated by the lack of oil, which A", "We add a wick to the method, which makes B": the last thing may do it.
  return isDoneBy(tree, at) || USERS.test(tree.words[at - 2]?.lemma ?? "");
}

function isDoneBy(tree: SentenceTree, at: number): boolean {
  const { root } = tree;
  return (
    /^(?:mediate|regulate|control|explain|achieve)d?$/u.test(tree.words[root]?.lemma ?? "") &&
    tree.words.slice(root, at).some(({ lower }) => lower === "by")
  );
}

/** "the light, which increases in winter": the light does. */
function isWithoutObject(tree: SentenceTree, finite: number): boolean {
  if (/^(?:lead|result|culminate|add|suggest|indicate)$/u.test(tree.words[finite]?.lemma ?? "")) return false;
  return (
    tagAt(tree, finite) !== "MD" &&
    /^(?:IN|TO|RB|,)$/u.test(tagAt(tree, finite + 1)) &&
    !/^(?:that|how|not)$/u.test(lowerAt(tree, finite + 1))
  );
}

/** Of these as well as of what is said with them it may be told what they imply. */
const RULES =
  /^(?:theorem|lemma|conjecture|principle|proposition|corollary|inequality|equation|formula|condition|assumption|law)$/u;

/** "A as well as B, which lets them": the last of them may. */
function isBesides(tree: SentenceTree, at: number): boolean {
  return tree.words
    .slice(0, at)
    .some(({ lower }, well) => lower === "well" && lowerAt(tree, well + 1) === "as");
}

/** Under these, "this" would be told as a fact. */
const HELD =
  /^(?:if|unless|whether|suggest|suggests|suggested|suggesting|propose|proposes|proposed|hypothesi\p{L}+|may|might|could|would|should|assum\p{L}+|predict\p{L}*|impl\p{L}+|argue|not|no|because|since|while|whereas|although|though|than|wants?|wanted|aims?|aimed|hopes?|appears?|appeared|seems?|seemed|likely|perhaps|possibly|probably)$/u;

/** ", which is in contrast to what we know": said of all that stands before. */
function isRemark(tree: SentenceTree, at: number): boolean {
  let word = at + 2;
  while (/^(?:RB|IN)$/u.test(tagAt(tree, word)) && word < at + 5) word += 1;
  return (
    /^(?:contrast|contrary|agreement|line|accordance|consistent|opposed|due|because|accompanied|followed|preceded|paralleled|mirrored|reflected)$/u.test(
      lowerAt(tree, word),
    ) || /^(?:due|because|contrary)$/u.test(lowerAt(tree, at + 2))
  );
}

/** ", which has implications for B": all that was told has. "A plan for a lamp, which uses oil": the plan may. */
function mayTellOfOther(tree: SentenceTree, { at, cut }: Place, { start, noun }: Mention): boolean {
  if (tree.words.slice(at, at + 6).some(({ lower }) => /^(?:implication|consequence)s?$/u.test(lower)))
    return true;
  // "about building the lamp, which is hard": building it may be.
  if (
    tagAt(tree, tree.heads[noun] ?? -1) === "VBG" &&
    lowerAt(tree, at + 1) === "is" &&
    tagAt(tree, at + 2) === "JJ"
  )
    return true;
  // "The counts were compared between two halls, which suggest A": the counts do.
  if (TELLS.test(tree.words[cut]?.lemma ?? "") && !FINDERS.test(tree.words[noun]?.lemma ?? "")) return true;
  return (
    USES.test(tree.words[cut]?.lemma ?? "") &&
    tree.words.slice(0, start).some(({ lemma }) => USERS.test(lemma))
  );
}

const TELLS = /^(?:suggest|indicate|imply|show|demonstrate|reveal|confirm)$/u;
const FINDERS =
  /^(?:study|test|experiment|analysis|result|finding|datum|data|work|theorem|observation|evidence)$/u;
const USES = /^(?:use|employ|leverage|exploit|utili[sz]e|apply|learn|combine)$/u;
const USERS =
  /^(?:method|approach|model|framework|algorithm|technique|system|plan|strategy|tool|architecture|procedure|scheme|network|pipeline|protocol)$/u;

function ofNoun(tree: SentenceTree, place: Place): Split[] {
  const before = nounAside(tree, place);
  if (before === null || isRemark(tree, place.at)) return [];
  const { mention, near } = before;
  if (!near && place.many !== true) return [];
  if (mayTellOfOther(tree, place, mention)) return [];
  return [
    {
      rule: `plain-which:noun-${mention.introduction}${near ? "" : "-far"}${place.many === null ? "-past" : ""}`,
      statements: [
        [{ start: 0, end: place.at - 1 }],
        [...shortName(tree, mention), { start: place.at + 1, end: endOfSentence(tree) }],
      ],
      about: mention.noun,
      cut: place.cut,
    },
  ];
}
