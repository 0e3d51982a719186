import { nameAgain } from "../../builtin/clauses/clause-part.ts";
import { isOpenSeries } from "../../builtin/clauses/stays-joined.ts";
import { dependent, lowerAt, type SentenceTree, subjectOf, tagAt } from "../../builtin/low/sentence-tree.ts";
import { isStretch, type Piece } from "../../builtin/low/telling.ts";
import { AUTHORS_DO } from "../../builtin/prose/author-verbs.ts";
import { type Word, word } from "../../builtin/prose/words.ts";
import { isOfTests, isStillOpen } from "../held-for-both.ts";
import { hasOpenEnd } from "../open-end.ts";
import { readAlone } from "../read-alone.ts";
import { isSoundStatement } from "../sound-statement.ts";
import type { Split, SplitRule } from "../split.ts";
import { endOfSentence, takeUpNoun } from "../take-up.ts";
import { treeOfWords } from "../tree-of-words.ts";
import { splitAdditions } from "./additions.ts";
import { splitBesidesDoing } from "./besides-doing.ts";
import { splitBothAnd } from "./both-and.ts";
import { splitByDoing } from "./by-doing.ts";
import { splitClauses } from "./clauses.ts";
import { splitDeedAims } from "./deed-aims.ts";
import { splitDeedLists } from "./deed-lists.ts";
import { splitJoinedInfinitives } from "./joined-infinitives.ts";
import { splitJoinedPhrases } from "./joined-phrases.ts";
import { splitJoinedRelatives } from "./joined-relatives.ts";
import { splitJoinedVerbs } from "./joined-verbs.ts";
import { splitLists } from "./lists.ts";
import { splitMeans } from "./means.ts";
import { splitParticiples } from "./participles.ts";
import { splitPredicates } from "./predicates.ts";
import { type Report, reportOf } from "./reporting-verb.ts";

const WITHIN: readonly SplitRule[] = [
  splitPredicates,
  splitClauses,
  splitParticiples,
  splitMeans,
  splitLists,
  splitAdditions,
  splitByDoing,
  splitDeedAims,
  splitBesidesDoing,
  splitJoinedVerbs,
  splitJoinedRelatives,
  splitJoinedPhrases,
  splitJoinedInfinitives,
  splitBothAnd,
  splitDeedLists,
];

/** "We show that A and B" as "We show that A. We also show that B.": what is reported is split under its report. */
export const splitReports: SplitRule = (tree) => {
  const end = endOfSentence(tree);
  const report = reportOf(tree);
  if (report === null) return [];
  const inner = treeOfWords(tree, tree.words.slice(report.start, end));
  const found = andThat(tree, report, end);
  if (inner === null || !isSoundStatement(inner)) return found;
  for (const rule of WITHIN)
    for (const split of rule(inner)) {
      if (MAY_BE_OWN.test(split.rule) || isAnnounced(inner, split)) continue;
      if (isOwn(tree, inner, report, split) || isOfWhom(inner, report, split)) continue;
      const told = underReport(report, withOneAlso(inner, named(inner, report, split)));
      if (told !== null) found.push(told);
    }
  return found;
};

/** "showing C", "; C", "but C" may tell of the report itself, or of what is known besides. */
const MAY_BE_OWN =
  /^participles:(?:report|deed|more)|^deed-aim:front|^means:(?:front|end-use)|^clauses:(?!and|whereas)|^(?:predicates|clauses):[a-z]+-frame/u;
/** What findings do as well as what was found: "gives insight into". */
const FINDINGS_DO =
  /^(?:provide|offer|give|open|raise|highlight|suggest|support|establish|demonstrate|show|reveal|identify|propose|present|introduce|prove|point|shed|argue|indicate|imply|help|describe|illustrate)$/u;

/** What a colon before it announces, or what is known besides: "whereas B was thought". */
function isAnnounced(inner: SentenceTree, { rule, cut }: Split): boolean {
  if (inner.words.some(({ text }, index) => text === ":" && index < cut)) return true;
  // "A shows B, and C is still unknown": nothing shows C.
  if (rule.startsWith("clauses:and") && isStillOpen(inner, cut)) return true;
  if (rule.startsWith("clauses:and") && isReportedItself(inner, cut)) return true;
  // "show that it is easy to A, adding to B": those who write say what it adds to.
  if (
    rule.startsWith("participles:outcome") &&
    (lowerAt(inner, 0) === "it" || /^(?:adding|providing|offering|giving)$/u.test(lowerAt(inner, cut)))
  )
    return true;
  // "show that A burns through tests of B": how it was shown.
  if (rule === "means:end-way" && isOfTests(inner, cut)) return true;
  return (
    rule.startsWith("clauses:whereas") &&
    inner.words.some(({ lower }) =>
      /^(?:normally|usually|previous(?:ly)?|generally|thought|believed|known)$/u.test(lower),
    )
  );
}

/** "It seems that A, and B has also been suggested": that is a report of its own. */
function isReportedItself({ words, root }: SentenceTree, cut: number): boolean {
  return (
    root >= 0 &&
    words
      .slice(cut)
      .some(
        ({ lower }, at, rest) =>
          /^(?:suggested|proposed|reported|implicated|postulated|hypothesi[sz]ed|speculated)$/u.test(lower) &&
          rest.slice(Math.max(0, at - 3), at).some((each) => /^(?:been|was|were)$/u.test(each.lower)),
      )
  );
}

/** Whether what is cut off tells what those do who report: "We show that A and we test B", "It shows A and gives B". */
function isOwn(
  tree: SentenceTree,
  inner: SentenceTree,
  { start, verb, again }: Report,
  { cut, rule }: Split,
): boolean {
  const first = lowerAt(inner, cut);
  if (/^(?:we|our)$/u.test(first)) return true;
  const place = cut + start;
  if (rule.startsWith("predicates:") && isToldOf(tree, place, again)) return false;
  if (/^(?:predicates|clauses):/u.test(rule) && opensReport(inner, rule, cut)) return true;
  // "These data show that A acts to do B and highlight C": a bare form may be of those who report.
  if (rule.startsWith("infinitives:") && FINDINGS_DO.test(inner.words[cut]?.lemma ?? "")) return true;
  const relation = tree.relations[place] ?? "dep";
  const owner = /^(?:aux|aux:pass|cop)$/u.test(relation) ? (tree.heads[place] ?? place) : place;
  if (tree.relations[owner] === "conj" && tree.heads[owner] === verb) return true;
  const base = /^(?:VB|VBP)$/u.test(tagAt(tree, place));
  return again[0]?.lower === "we" && base && (AUTHORS_DO.has(first) || lowerAt(inner, cut + 1) === "our");
}

/** "It shows that A is old, and it is red": after "It also shows that", "it" might be what shows. */
function isOfWhom(inner: SentenceTree, { again }: Report, { cut, rule }: Split): boolean {
  return rule.startsWith("clauses:") && lowerAt(inner, cut) === again[0]?.lower;
}

/** What a thing does and no author: "We showed that A grew and had B". */
const THINGS_DO =
  /^(?:have|increase|decrease|reduce|enhance|lead|remain|cause|induce|promote|inhibit|impair|exhibit|display|express|contain|become|activate|suppress|bind|regulate)$/u;

/** "We show that A is B and provides C": a verb that "we" can not have, for its number or for what it says. */
function isToldOf(tree: SentenceTree, place: number, again: readonly Word[]): boolean {
  const who = again[0]?.lower ?? "";
  const tag = tagAt(tree, place);
  // "These data show A and provides B": authors slip, and the data do it.
  if (who !== "we" && FINDINGS_DO.test(tree.words[place]?.lemma ?? "")) return false;
  if (
    /^(?:we|they|these)$/u.test(who) &&
    (tag === "VBZ" || /^(?:is|was|has|does)$/u.test(lowerAt(tree, place)))
  )
    return true;
  return who === "we" && /^VB[DN]$/u.test(tag) && THINGS_DO.test(tree.words[place]?.lemma ?? "");
}

/** "and provides insight", "and later tests reveal that B": told by those who report. */
function opensReport(inner: SentenceTree, rule: string, cut: number): boolean {
  const lemma = (index: number): string => inner.words[index]?.lemma ?? "";
  if (rule.startsWith("predicates:"))
    return FINDINGS_DO.test(lemma(cut)) && dependent(inner, cut, "aux") === undefined;
  if (/^(?:first|second|third|also)$/u.test(lowerAt(inner, cut))) return true;
  return inner.words.some(
    ({ lower }, index) => index > cut && lower === "that" && FINDINGS_DO.test(lemma(index - 1)),
  );
}

/** A split in which the subject is named again where "it" or "they" would be the one who reports. */
function named(inner: SentenceTree, { again }: Report, split: Split): Split {
  const statements = split.statements.map((pieces, index): readonly Piece[] => {
    const at = pieces.findIndex((piece) => !isStretch(piece) && piece.lower === again[0]?.lower);
    if (index === 0 || at < 0 || at > 4) return pieces;
    const who = isList(split) ? (subjectOf(inner, inner.root) ?? split.about) : split.about;
    const name = nameAgain(inner, who) ?? takeUpNoun(inner, who);
    return name === null ? pieces : [...pieces.slice(0, at), ...name, ...pieces.slice(at + 1)];
  });
  return { ...split, statements };
}

/** "We also show that it also does B": the report has the "also" already. */
function withOneAlso(inner: SentenceTree, split: Split): Split {
  const statements = split.statements.map((pieces, index) =>
    index === 0
      ? pieces
      : pieces.map((piece) =>
          isStretch(piece) && lowerAt(inner, piece.start) === "also"
            ? { start: piece.start + 1, end: piece.end }
            : piece,
        ),
  );
  return { ...split, statements };
}

/** "It also does B": such a statement tells the subject of the report again, and has an "also" of its own. */
function isList({ rule }: Split): boolean {
  return /^(?:lists|additions|phrases|infinitives|both-and|predicates:joined)/u.test(rule);
}

function underReport({ start, verb, again }: Report, split: Split): Split | null {
  const [head, ...others] = split.statements;
  if (head === undefined || others.length === 0) return null;
  const shift = (pieces: readonly Piece[]): Piece[] =>
    pieces.map((piece) =>
      isStretch(piece) ? { start: piece.start + start, end: piece.end + start } : piece,
    );
  const rest = others.map((pieces) => {
    const [opening, ...after] = isList(split) ? withoutAlso(pieces) : pieces;
    if (opening !== undefined && !isStretch(opening) && opening.lower === "however")
      return [word("but", "CCONJ"), ...again, ...shift(after.slice(1))];
    const but = opening !== undefined && !isStretch(opening) && opening.lower === "but";
    return but
      ? [opening, ...again, ...shift(after)]
      : [...again, ...shift(isList(split) ? withoutAlso(pieces) : pieces)];
  });
  // "so A", "then A": what follows from the part before is no second report.
  const opens = others[0]?.[0];
  if (opens !== undefined && !isStretch(opens) && /^(?:so|then|because)$/u.test(opens.lower)) return null;
  return {
    rule: `reports:${split.rule.replace(":", "-")}`,
    statements: [[{ start: 0, end: start }, ...shift(head)], ...rest],
    about: verb,
    cut: split.cut + start,
  };
}

function withoutAlso(pieces: readonly Piece[]): Piece[] {
  return pieces.filter((piece) => isStretch(piece) || piece.lower !== "also");
}

const SUGGESTS =
  /^(?:suggesting|indicating|implying|showing|demonstrating|revealing|confirming|suggests|indicates|implies|fact|hypothesis|evidence|assumption|idea|notion)$/u;

/** "show that A, and that B": each after the report. */
function andThat(tree: SentenceTree, { start, verb, again }: Report, end: number): Split[] {
  for (let at = start + 3; at < end - 3; at += 1) {
    if (lowerAt(tree, at) !== "that" || (tree.depths[at] ?? 0) > 0 || !/^(?:IN|DT)$/u.test(tagAt(tree, at)))
      continue;
    let leftEnd = at;
    while (
      leftEnd > start &&
      /^(?:,|;|and|but|finally|also|further|furthermore|moreover|importantly)$/u.test(
        lowerAt(tree, leftEnd - 1),
      )
    )
      leftEnd -= 1;
    if (leftEnd === at) continue;
    const but = lowerAt(tree, at - 1) === "but";
    const told: Piece[] = [...(but ? [word("but", "CCONJ")] : []), ...again, { start: at + 1, end }];
    const first: Piece[] = [{ start: 0, end: leftEnd }];
    const inner = treeOfWords(tree, tree.words.slice(at + 1, end));
    const reported = readAlone(tree, first);
    if (inner === null || !isSoundStatement(inner) || reported === null || hasOpenEnd(reported.tree))
      continue;
    if (isOpenSeries(tree, start, leftEnd)) continue;
    // "We show A, suggesting B and that C": what is suggested goes on.
    if (tree.words.slice(start, leftEnd).some(({ lower }) => SUGGESTS.test(lower))) continue;
    return [{ rule: `reports:${but ? "but" : "and"}-that`, statements: [first, told], about: verb, cut: at }];
  }
  return [];
}
