import { baseOf } from "../../builtin/low/phrase-edits.ts";
import { finiteWord, lowerAt, type SentenceTree, tagAt } from "../../builtin/low/sentence-tree.ts";
import type { Piece } from "../../builtin/low/telling.ts";
import { type Word, word } from "../../builtin/prose/words.ts";
import { inflect } from "../../lexicon/verb-forms.ts";
import { shortName } from "../noun-before.ts";
import { type Mention, mentionOf } from "../noun-mention.ts";
import { scopeOf } from "../noun-scope.ts";
import type { Split } from "../split.ts";
import { endOfSentence } from "../take-up.ts";
import { numberOf } from "../verb-place.ts";

/** "We show that mice that lack oil sleep" as "Some mice lack oil. We show that these mice sleep". */
export function splitPlainSubject(tree: SentenceTree): readonly Split[] {
  const found: Split[] = [];
  for (let at = 1; at < endOfSentence(tree) - 3; at += 1) found.push(...splitAt(tree, at));
  return found;
}

const DOING =
  /^(?:consisting|containing|involving|encoding|expressing|lacking|carrying|bearing|harbou?ring|overexpressing|displaying|exhibiting|possessing|receiving|requiring|undergoing|living|residing|producing|targeting|mediating)$/u;

function splitAt(tree: SentenceTree, at: number): Split[] {
  if ((tree.depths[at] ?? 0) > 0 || !/^NN/u.test(tagAt(tree, at - 1))) return [];
  const relative = /^(?:that|which|who)$/u.test(lowerAt(tree, at));
  let first = relative ? at + 1 : at;
  while (/^RB/u.test(tagAt(tree, first)) && first < at + 2) first += 1;
  if (
    relative
      ? !/^(?:VBZ|VBP|VBD)$/u.test(tagAt(tree, first))
      : tagAt(tree, first) !== "VBG" || !DOING.test(lowerAt(tree, first))
  )
    return [];
  const noun = at - 1;
  const mention = mentionOf(tree, noun, false);
  if (mention === null || !/^(?:bare|a|number)$/u.test(mention.introduction) || !opensHere(tree, mention))
    return [];
  if (
    scopeOf(tree, noun, false) !== "free" ||
    tree.words.slice(0, mention.start).some(({ lower }) => HELD.test(lower))
  )
    return [];
  if (isOfAny(tree, mention, first) || /^(?:any|no)$/u.test(lowerAt(tree, first + 1))) return [];
  const many = relative ? numberOf(tree, first) : null;
  if (many !== null && many !== mention.plural) return [];
  const end = endOfClause(tree, first, mention.plural);
  if (end === null || !isVerbOf(tree, end, mention)) return [];
  const verb = relative ? null : doing(tree, { at: first, end, plural: mention.plural });
  if (!relative && verb === null) return [];
  const inner: Piece[] = [{ start: mention.inner, end: at }];
  const opening = mention.introduction === "number" ? [] : [word(mention.plural ? "some" : "one", "DET")];
  const said: Piece[] =
    verb === null
      ? [{ start: at + 1, end }]
      : [...(at < first ? [{ start: at, end: first }] : []), verb, { start: first + 1, end }];
  const rest: Piece[] = [
    ...(mention.start > 0 ? [{ start: 0, end: mention.start }] : []),
    ...shortName(tree, mention),
    { start: end, end: endOfSentence(tree) },
  ];
  const kind = relative ? lowerAt(tree, at) : "doing";
  return [
    {
      rule: `plain-subject:${kind}-${mention.introduction}-${mention.start === 0 ? "open" : "that"}`,
      statements: [[...opening, ...inner, ...said], rest],
      about: noun,
      cut: first,
    },
  ];
}

/** Under these nothing is told as a fact; what points back would point at what is told first now. */
const HELD =
  /^(?:if|unless|whether|suggest|suggests|suggested|suggesting|propose|proposes|proposed|hypothesi\p{L}+|may|might|could|would|should|assum\p{L}+|predict\p{L}*|impl\p{L}+|argue|not|no|because|since|while|whereas|although|though|than|this|these|it|they|its|their|only|such|but|however|by|in|for|when)$/u;

/** The noun opens the sentence, or a clause after "that", or after "we show". */
function opensHere(tree: SentenceTree, { start }: Mention): boolean {
  if (start === 0)
    return !/^NNP/u.test(tagAt(tree, 0)) || lowerAt(tree, 0) !== lowerAt(tree, 0).toUpperCase();
  const before = lowerAt(tree, start - 1);
  const report = tree.words[before === "that" ? start - 2 : start - 1]?.lemma ?? "";
  return REPORTS.test(report);
}

/** "A lamp that burns oil is hot", "noise that is loud": of any lamp, of all noise, of no single one. */
function isOfAny(
  tree: SentenceTree,
  { introduction, plural, start, inner, noun }: Mention,
  first: number,
): boolean {
  if ((introduction === "bare" && !plural) || lowerAt(tree, noun) === "others") return true;
  if (tree.words.slice(start, noun).some(({ lower }) => lower === "single")) return true;
  // "RESULTS Lamps", "General Lamps": a name or a heading.
  if (start === 0 && inner < noun && /^\p{Lu}{4,}$/u.test(tree.words[inner]?.text ?? "")) return true;
  if (
    start === 0 &&
    /^NNP/u.test(tagAt(tree, inner)) &&
    /^\p{Lu}\p{Ll}+$/u.test(tree.words[inner]?.text ?? "")
  )
    return true;
  return introduction === "a" && start === 0 && tagAt(tree, first) !== "VBD";
}

const REPORTS =
  /^(?:show|find|demonstrate|report|observe|reveal|discover|note|establish|confirm|prove|indicate)$/u;

/** What was done to them once is past where what they did is: "Some mice received oil. These mice slept". */
const ONCE = /^(?:receiving|undergoing)$/u;

function doing(
  tree: SentenceTree,
  { at, end, plural }: { readonly at: number; readonly end: number; readonly plural: boolean },
): Word | null {
  const base = baseOf(tree, at);
  if (base === null) return null;
  const past = tagAt(tree, /^RB/u.test(tagAt(tree, end)) ? end + 1 : end) === "VBD";
  return word(
    inflect(base, past && ONCE.test(lowerAt(tree, at)) ? "past" : plural ? "base" : "third"),
    "VERB",
  );
}

/** Where the words about the noun end: before the only finite verb of its number that nothing in them brings in. */
function endOfClause(tree: SentenceTree, first: number, plural: boolean): number | null {
  let open = 0;
  for (let at = first + 1; at < endOfSentence(tree) - 1; at += 1) {
    const lower = lowerAt(tree, at);
    if (/^[;:]$/u.test(lower) || /^(?:--+|—|–)$/u.test(lower)) return null;
    if ((tree.depths[at] ?? 0) > 0) continue;
    if (
      /^(?:that|which|who|whose|where|when|how|whether|what|as|if|because|while|although|and|or|but|,)$/u.test(
        lower,
      )
    )
      open += 1;
    if (!/^(?:VBZ|VBP|VBD|MD)$/u.test(tagAt(tree, at))) continue;
    if (open > 0) return null;
    // "lamps that burn oil alone shine": only some adverbs surely belong to the verb behind.
    const adverb = /^RB/u.test(tagAt(tree, at - 1));
    if (adverb && !/(?:ly|also|often|then|now|still)$/u.test(lowerAt(tree, at - 1))) return null;
    const start = adverb ? at - 1 : at;
    const tells = numberOf(tree, at);
    return tells !== null && tells !== plural ? null : start;
  }
  return null;
}

/** Whether the parser says as well that the verb after the words is the noun's. */
function isVerbOf(tree: SentenceTree, end: number, { noun }: Mention): boolean {
  const verb = tree.heads[noun] ?? -1;
  const finite = verb < 0 ? undefined : finiteWord(tree, verb);
  return (
    /^nsubj/u.test(tree.relations[noun] ?? "") && finite !== undefined && finite >= end && finite <= end + 2
  );
}
