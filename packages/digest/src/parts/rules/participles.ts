import { hasStrayVerb, opensSupposition } from "../../builtin/clauses/clause-alone.ts";
import { isConditional, lengthOf } from "../../builtin/clauses/clause-part.ts";
import { isOfFound } from "../../builtin/clauses/of-found.ts";
import { dependent, dependents, lowerAt, type SentenceTree, tagAt } from "../../builtin/low/sentence-tree.ts";
import { isStretch, type Piece } from "../../builtin/low/telling.ts";
import { type Word, word } from "../../builtin/prose/words.ts";
import { inflect } from "../../lexicon/verb-forms.ts";
import { afterForm, baseAt, hasSecondForm } from "../conjoined-forms.ts";
import { endsInAdverb, isListOpen } from "../open-end.ts";
import {
  goesWithMany,
  isDenied,
  modalOf,
  type Reading,
  readAlone,
  subjectAgain,
  verbLike,
} from "../read-alone.ts";
import type { Split, SplitRule } from "../split.ts";
import { endOfSentence } from "../take-up.ts";

/** "A happens, suggesting that B" as "A happens. This suggests that B."; "X does A, doing B" as "X does A. It does B." */
export const splitParticiples: SplitRule = (tree) => {
  const end = endOfSentence(tree);
  const found: Split[] = [];
  for (let at = 3; at < end - 1; at += 1) {
    const split = splitAt(tree, at, end);
    if (split !== null) found.push(split);
  }
  return found;
};

const REPORTS =
  /^(?:suggesting|indicating|implying|showing|demonstrating|confirming|revealing|supporting|highlighting|underscoring|illustrating|proving|emphasizing|corroborating|validating|hinting|pointing|reflecting|evidencing|establishing|signifying|underlining|verifying|challenging)$/u;
const OUTCOMES =
  /^(?:leading|resulting|causing|allowing|enabling|making|yielding|producing|reducing|improving|increasing|decreasing|avoiding|preventing|promoting|permitting|raising|creating|generating|eliminating|giving|enhancing|providing|offering|facilitating|accelerating|triggering|ensuring|inducing|restoring|strengthening|weakening|limiting|lowering|opening|paving|rendering|contributing|precluding|forming|explaining|helping|simplifying|extending|minimizing|maximizing|removing|driving|activating|inhibiting|blocking|suppressing|stimulating|affecting|influencing|bringing|adding|posing|requiring|complicating|delaying|disrupting|impairing|altering|changing|facilitating|saving|speeding|hindering|hampering|illuminating|keeping|catalyzing|shedding|boosting|supporting|fostering|advancing|undermining|exacerbating|attenuating|mediating|ameliorating|alleviating|mitigating|obviating|underpinning)$/u;
/** More of the same, less often met. */
const MORE_REPORTS =
  /^(?:meaning|arguing|implicating|showcasing|signaling|signalling|documenting|exemplifying)$/u;
const MORE_OUTCOMES =
  /^(?:leaving|placing|freeing|setting|bridging|halving|narrowing|widening|shaping|priming|revolutionizing|revolutionising|doubling|exposing|complementing|releasing|initiating|accompanying|counteracting|completing|reinforcing|amplifying|diminishing|destabilizing|perturbing|obscuring|masking|expanding|broadening|shortening|prolonging|sensitizing|protecting|exposing|augmenting|biasing|rescuing|reversing|abolishing|abrogating|elevating|depleting|sustaining|perpetuating|favoring|favouring|discouraging|motivating|necessitating|warranting|justifying|culminating|ending)$/u;
/** Participles that are prepositions, or say when and how rather than what else. */
const NO_DEEDS =
  /^(?:including|following|depending|compared|comparing|regarding|concerning|assuming|according|starting|ranging|being|having|consisting|belonging|considering|given|excluding|involving|relating|beginning|varying|based|owing|spanning|lacking|during|beyond|pending|notwithstanding|barring|using|utilizing|employing|leveraging|exploiting|speaking|strictly|depending|aiming|hoping|trying|attempting|comprising|containing|resembling|corresponding|accounting|paying)$/u;
/** What can be said of nothing but what does the first deed. */
const OWN_DEEDS =
  /^(?:outperforming|achieving|exceeding|surpassing|reaching|approaching|matching|beating|playing|attaining|obtaining|covering|yielding|scoring|finding|discovering|identifying)$/u;
/** What may stand between the comma and the participle. */
const LINKS = /^(?:thereby|thus|hence|therefore|so|and|consequently|ultimately|eventually|further|also)$/u;

interface Tail {
  readonly at: number;
  readonly leftEnd: number;
  readonly comma: boolean;
  readonly link: string;
  /** "presumably", which stands before the participle. */
  readonly manner: readonly Word[];
}

function splitAt(tree: SentenceTree, at: number, end: number): Split | null {
  const lower = lowerAt(tree, at);
  if (tagAt(tree, at) !== "VBG" || (tree.depths[at] ?? 0) > 0 || NO_DEEDS.test(lower)) return null;
  const tail = tailAt(tree, at);
  if (tail === null || lengthOf(tree, 0, tail.leftEnd) < 4 || lengthOf(tree, at, end) < 3) return null;
  const left = readAlone(tree, [{ start: 0, end: tail.leftEnd }]);
  if (left === null || endsInAdverb(left.tree) || isListOpen(left.tree)) return null;
  const kind = kindOf(tree, left, tail);
  // "The origin is still unknown, posing A": that it is unknown does.
  if (kind === "deed" && left.tree.words.some(({ lower }) => /^(?:unknown|unclear|elusive)$/u.test(lower)))
    return null;
  const plain = kind === null ? null : openingOf(tree, left, at, kind);
  const opening = plain === null ? null : withManner(plain, tail.manner);
  if (kind === null || opening === null) return null;
  const form = (base: string): Word[] =>
    /report$/u.test(kind)
      ? [word(inflect(base, "third"), "VERB")]
      : verbLike(left, base, goesWithMany(opening)).slice(-1);
  const rest = afterForm(tree, at, { start: at + (lower === "resulting" ? 2 : 1), end }, form);
  if (rest.some((piece) => isStretch(piece) && hasSecondForm(tree, piece))) return null;
  const told = tellTail(tree, opening, rest, kind);
  if (told === null) return null;
  const name = [kind, ...(tail.link === "" ? [] : ["linked"]), ...(tail.comma ? [] : ["bare"])].join("-");
  return {
    rule: `participles:${name}`,
    statements: [[{ start: 0, end: tail.leftEnd }], told],
    about: kind === "deed" ? left.subject : left.verb,
    cut: at,
  };
}

/** "This presumably leads to": the adverb before the verb. */
function withManner(opening: readonly Word[], manner: readonly Word[]): Word[] {
  const verb = opening.length - (opening.at(-1)?.lower === "to" ? 2 : 1);
  return [...opening.slice(0, verb), ...manner, ...opening.slice(verb)];
}

/** The statement about what stands before; after "suggesting A is B", a "that" is put in. */
function tellTail(
  tree: SentenceTree,
  opening: readonly Word[],
  rest: readonly Piece[],
  kind: Kind,
): readonly Piece[] | null {
  const told = [...opening, ...rest];
  const second = readAlone(tree, told);
  const verb = opening.length - (opening.at(-1)?.lower === "to" ? 2 : 1);
  const stray = second !== null && rest.length === 1 && hasStrayVerb(second.tree, opening.length);
  if (second !== null && !stray) return second.subject <= opening.length && second.verb <= verb ? told : null;
  if (!/report$/u.test(kind)) return null;
  const clause = readAlone(tree, rest);
  const adverb = (clause?.tree.first[clause.subject] ?? 9) < 2;
  return adverb ? [...opening, word("that", "SCONJ"), ...rest] : null;
}

/** Where what stands before the participle ends: at a comma, or right before what can only speak of the whole. */
function tailAt(tree: SentenceTree, at: number): Tail | null {
  let start = at;
  let link = "";
  const manner: Word[] = [];
  while (start > 1 && (LINKS.test(lowerAt(tree, start - 1)) || /ly$/u.test(lowerAt(tree, start - 1)))) {
    start -= 1;
    const adverb = tree.words[start];
    if (adverb !== undefined && /ly$/u.test(adverb.lower)) manner.unshift({ ...adverb, spaceBefore: true });
    if (/^(?:thereby|thus|hence|therefore|consequently)$/u.test(lowerAt(tree, start)))
      link = lowerAt(tree, start);
  }
  const mark = tree.words[start - 1];
  const comma = mark?.text === "," || (mark?.spaceBefore === true && /^(?:[–—]|-+)$/u.test(mark.text));
  // "doing A, and doing B" goes on with what was begun.
  if (lowerAt(tree, start) === "and" && link === "") return null;
  if (comma) return { at, leftEnd: start - 1, comma, link, manner };
  const next = lowerAt(tree, at + 1);
  const clear = link !== "" || (REPORTS.test(lowerAt(tree, at)) && next === "that");
  const joined = /^(?:IN|CC)$/u.test(tagAt(tree, start - 1)) || lowerAt(tree, start) === "and";
  return clear && !joined ? { at, leftEnd: start, comma, link, manner } : null;
}

const FINDINGS =
  /^(?:results?|evidence|data|experiments?|tests?|analys[ei]s|findings?|proofs?|bounds?|examples?|observations?|theorems?|guarantees?|arguments?|simulations?|demonstrations?)$/u;
const STUDIES = /^(?:studies|works?|research|reports|papers|literature)$/u;

function showsItself(lower: string): boolean {
  return FINDINGS.test(lower) || STUDIES.test(lower);
}

function isDoneByTests({ tree }: Reading): boolean {
  return tree.relations.some((relation, at) => relation === "obl:agent" && showsItself(lowerAt(tree, at)));
}

/** What is only thought, proposed or offered does nothing yet. */
const SUPPOSED =
  /^(?:suggest|propose|hypothesi[sz]e|predict|offer|consider|regard|think|believe|view|assume|speculate|postulate|expect|envisage|envision)$/u;

/** "includes making A, testing B": a list of deeds. */
function doesDoings({ tree, verb }: Reading): boolean {
  return (tree.children[verb] ?? []).some(
    (child) =>
      child > verb &&
      tagAt(tree, child) === "VBG" &&
      /^(?:obj|xcomp|ccomp|dep|nmod)$/u.test(tree.relations[child] ?? ""),
  );
}

/** "Cracks were found, causing A", "the goal is to do A, causing B", "we describe lamps that do A, causing B": no one's study does. */
function tellsOfStudy({ tree, verb, subject }: Reading): boolean {
  const lemma = tree.words[verb]?.lemma ?? "";
  if (/^(?:goal|aim|purpose|objective)$/u.test(tree.words[subject]?.lemma ?? "")) return true;
  if (dependent(tree, verb, "aux:pass") !== undefined) return SEEN.test(lemma);
  const brought = tree.tags.some((tag, at) => at > verb && /^W(?:DT|P)$/u.test(tag));
  return brought && lowerAt(tree, subject) === "we" && STUDY.test(lemma);
}

const SEEN = /^(?:identify|find|discover|describe|observe|detect|note)$/u;
const STUDY = /^(?:characteri[sz]e|describe|report|examine|study|investigate|analy[sz]e)$/u;
const RIVALS = /^(?:outperform|surpass|exceed|beat|match)$/u;
/** What only someone does, and no deed: "thus devising a lamp". */
const AUTHORS_DEEDS =
  /^(?:devising|proposing|developing|designing|introducing|presenting|deriving|conducting|performing|investigating|examining|studying)$/u;

type Kind = "report" | "outcome" | "deed" | "more-report" | "more-outcome";

/** Whether the whole of what stands before surely has that effect: a comma, and one deed alone. */
function tellsMore(tree: SentenceTree, left: Reading, at: number, comma: boolean): boolean {
  const lower = lowerAt(tree, at);
  const next = lowerAt(tree, at + 1);
  if (lower === "arguing" && !/^(?:for|against|that)$/u.test(next)) return false;
  if (lower === "setting" && !/^(?:off|up|the)$/u.test(next)) return false;
  if (/^(?:culminating|ending)$/u.test(lower) && next !== "in") return false;
  const { tree: first, verb } = left;
  if (!comma || dependent(first, verb, "cop") !== undefined) return false;
  return !first.words.some(({ lower: each }) =>
    /^(?:that|whether|which|who|whose|if|when|while)$/u.test(each),
  );
}

/** What a participle tells of; null where it may not be asserted, or hangs on another word. */
function kindOf(tree: SentenceTree, left: Reading, { at, leftEnd, comma, link }: Tail): Kind | null {
  const lower = lowerAt(tree, at);
  if (lower === "pointing" && lowerAt(tree, at + 1) !== "to") return null;
  if (lower === "establishing" && lowerAt(tree, at + 1) !== "that") return null;
  // "tests and results showing that B": of the results alone.
  if (REPORTS.test(lower) && !comma && showsItself(lowerAt(tree, leftEnd - 1))) return null;
  // "was shaken by old tests, showing that B": the tests show it.
  if (REPORTS.test(lower) && comma && isDoneByTests(left)) return null;
  if (REPORTS.test(lower) && link === "") return "report";
  if (MORE_REPORTS.test(lower)) return tellsMore(tree, left, at, comma) ? "more-report" : null;
  if (SUPPOSED.test(left.tree.words[left.verb]?.lemma ?? "") || doesDoings(left)) return null;
  if (tellsOfStudy(left)) return null;
  if (isDenied(left) || isConditional(left.tree, left.verb)) return null;
  const reported =
    dependent(left.tree, left.verb, "ccomp") !== undefined || opensSupposition(left.tree.words);
  if (reported) return null;
  const head = tree.heads[at] ?? -1;
  // "a pattern leading to B": without a comma it is the deed that leads, if the parser says so.
  const ownNoun = dependents(tree, head, "det").some((article) => /^an?$/u.test(lowerAt(tree, article)));
  const nearest = head === at - 1 && lower === "leading";
  if (!comma && link === "" && head !== left.verb && (ownNoun || nearest || head === left.subject))
    return null;
  // "is the main part, forming B": it forms B, not that it is a part.
  if (
    dependent(left.tree, left.verb, "cop") !== undefined &&
    /^(?:form|constitut|represent|mark|affect|driv)/u.test(lower)
  )
    return null;
  // "beats old lamps, avoiding smoke": the lamp avoids it, and not that it beats them.
  if (RIVALS.test(left.tree.words[left.verb]?.lemma ?? "")) return null;
  if (link !== "" && AUTHORS_DEEDS.test(lower)) return null;
  // "We built A, to quickly do B, allowing C": what is done so allows it.
  if (comma && isBehindAim(tree, left.verb, at)) return null;
  if (OUTCOMES.test(lower) || link !== "") {
    return lower === "resulting" && lowerAt(tree, at + 1) !== "in" ? null : "outcome";
  }
  if (MORE_OUTCOMES.test(lower)) return tellsMore(tree, left, at, comma) ? "more-outcome" : null;
  // "is to do A, reaching B": who does it is not told.
  if (left.tree.words.some(({ lower: each }, index) => each === "to" && index === left.finite + 1))
    return null;
  // "Our results inspire a lamp, reaching B": no result does what the lamp may.
  if (FINDINGS.test(lowerAt(left.tree, left.subject))) return null;
  const own = head === left.verb || head === left.subject;
  if (!own && OWN_DEEDS.test(lower))
    return comma && lowerAt(left.tree, left.subject) !== "we" ? "deed" : null;
  return comma && own ? "deed" : null;
}

/** Whether a set-off aim stands between a verb and a place: ", to do B,". */
function isBehindAim(tree: SentenceTree, verb: number, at: number): boolean {
  return tree.words.some(
    ({ text }, comma) =>
      text === "," &&
      comma > verb &&
      comma < at - 2 &&
      lowerAt(tree, comma + 1) === "to" &&
      /^(?:VB|RB)$/u.test(tagAt(tree, comma + 2)),
  );
}

function openingOf(tree: SentenceTree, left: Reading, at: number, kind: Kind): Word[] | null {
  const lower = lowerAt(tree, at);
  const base = lower === "resulting" ? "lead" : baseAt(tree, at);
  if (base === null) return null;
  if (/report$/u.test(kind)) {
    const plain = /^(?:demonstrat|reveal|illustrat|evidenc)/u.test(base) ? "show" : base;
    return [word("this", "PRON"), word(inflect(plain, "third"), "VERB")];
  }
  const passive = dependent(left.tree, left.verb, "aux:pass", "cop") !== undefined;
  const again = /outcome$/u.test(kind) || passive ? [word("this", "PRON")] : subjectAgain(left);
  if (again === null || (kind === "deed" && passive)) return null;
  // "We lit the lamp L4, specifically attracting moths": the lamp attracts them.
  if (kind === "deed" && base === "find" && modalOf(left) !== undefined) return null;
  const chosen = /^(?:specifically|selectively|preferentially|exclusively)$/u.test(lowerAt(tree, at - 1));
  if (
    kind === "deed" &&
    again[0]?.lower === "we" &&
    (chosen || isOfFound(left.tree.words[left.verb]?.lemma ?? "", base))
  )
    return null;
  const told = [...again, ...verbLike(left, base, goesWithMany(again))];
  return lower === "resulting" ? [...told, word("to", "ADP")] : told;
}
