import { EARLIER } from "../../builtin/clauses/done-once.ts";
import { baseOf } from "../../builtin/low/phrase-edits.ts";
import { finiteWord, lowerAt, type SentenceTree, tagAt } from "../../builtin/low/sentence-tree.ts";
import { type Word, word } from "../../builtin/prose/words.ts";
import { inflect } from "../../lexicon/verb-forms.ts";
import { wordTable } from "../../word-table.ts";
import { nounBefore, shortName } from "../noun-before.ts";
import type { Split } from "../split.ts";
import { endOfSentence } from "../take-up.ts";
import { upTo } from "../up-to-noun.ts";
import { endsSurely, hasStray } from "./plain-that.ts";

/** "They sell a lamp made of clay" as "They sell a lamp. This lamp is made of clay": the words at hand end the sentence. */
export function splitPlainReduced(tree: SentenceTree): readonly Split[] {
  const found: Split[] = [];
  for (let at = 4; at < endOfSentence(tree) - 1; at += 1) found.push(...splitAt(tree, at));
  return found;
}

/** Participles that tell what a thing is like, each with the prepositions after it. */
const DONE: ReadonlyMap<string, RegExp> = wordTable({
  called: /./u,
  termed: /./u,
  named: /./u,
  dubbed: /./u,
  known: /^as$/u,
  located: /^(?:in|at|on|within|near|between|outside|inside|upstream|downstream)$/u,
  situated: /^(?:in|at|on|within|near|between)$/u,
  derived: /^from$/u,
  composed: /^of$/u,
  comprised: /^of$/u,
  made: /^(?:of|from|up)$/u,
  formed: /^(?:by|from|of)$/u,
  encoded: /^by$/u,
  inspired: /^by$/u,
  required: /^(?:for|to|by)$/u,
  needed: /^(?:for|to|by)$/u,
  involved: /^in$/u,
  implicated: /^in$/u,
  associated: /^with$/u,
  linked: /^(?:to|with)$/u,
  related: /^to$/u,
  caused: /^by$/u,
  induced: /^by$/u,
  mediated: /^by$/u,
  driven: /^by$/u,
  characterized: /^by$/u,
  characterised: /^by$/u,
  controlled: /^by$/u,
  regulated: /^by$/u,
  governed: /^by$/u,
  expressed: /^(?:in|by|on)$/u,
  found: /^(?:in|on|within)$/u,
  embedded: /^in$/u,
  enriched: /^(?:in|for|with)$/u,
  equipped: /^with$/u,
  designed: /^(?:to|for)$/u,
  defined: /^(?:by|as|on|over)$/u,
  described: /^by$/u,
  produced: /^by$/u,
  released: /^(?:by|from)$/u,
  secreted: /^by$/u,
  generated: /^by$/u,
  shared: /^(?:by|between|among|across)$/u,
  connected: /^(?:to|by|with)$/u,
  coupled: /^to$/u,
  attached: /^to$/u,
  dedicated: /^to$/u,
  bound: /^to$/u,
  isolated: /^from$/u,
  obtained: /^from$/u,
  collected: /^(?:from|at|in|by)$/u,
  recorded: /^(?:from|in)$/u,
  published: /^in$/u,
  exposed: /^to$/u,
  infected: /^with$/u,
  treated: /^with$/u,
  conserved: /^(?:in|from|across|among|between)$/u,
  surrounded: /^by$/u,
  separated: /^by$/u,
  triggered: /^by$/u,
  evoked: /^by$/u,
  activated: /^by$/u,
  affected: /^by$/u,
  targeted: /^by$/u,
  adapted: /^(?:to|for|from)$/u,
  suited: /^(?:to|for)$/u,
  tailored: /^(?:to|for)$/u,
  aimed: /^at$/u,
  based: /^on$/u,
  built: /^(?:by|from|on)$/u,
  trained: /^(?:on|with|by|to)$/u,
  selected: /^from$/u,
  detected: /^(?:in|by|at|with)$/u,
  observed: /^(?:in|by|at|with)$/u,
  seen: /^in$/u,
  developed: /^(?:for|by|to)$/u,
  proposed: /^by$/u,
  introduced: /^by$/u,
  created: /^by$/u,
  inhabited: /^by$/u,
  followed: /^by$/u,
  covered: /^(?:by|with)$/u,
  filled: /^with$/u,
  marked: /^by$/u,
  represented: /^by$/u,
  supported: /^by$/u,
  guided: /^by$/u,
  modulated: /^by$/u,
  initiated: /^by$/u,
  elicited: /^by$/u,
  carried: /^by$/u,
  stored: /^in$/u,
  transmitted: /^by$/u,
  inherited: /^from$/u,
  taken: /^from$/u,
  drawn: /^from$/u,
  extracted: /^from$/u,
});
/** What was done once, told in the past. */
const ONCE =
  /^(?:selected|taken|drawn|extracted|isolated|obtained|collected|recorded|published|exposed|infected|treated|adapted)$/u;
/** Participles of what things do all the time. */
const DOING =
  /^(?:consisting|containing|involving|encoding|expressing|lacking|carrying|comprising|underlying|surrounding|belonging|bearing|spanning|harbou?ring|displaying|exhibiting|possessing|connecting|linking|controlling|regulating|governing|describing|originating|stemming|arising|representing|covering|requiring|overexpressing|mediating|targeting|acting|living|residing|occurring|resembling|corresponding|protecting|producing|defining|reaching|affecting|blending|replacing|triggering|promoting|inhibiting|activating|driving|combining|integrating|capturing|enhancing|improving|reflecting|suffering|facing|maintaining|determining|influencing|shaping|supporting|joining|relating|separating|belonging|coupling|forming|extending|projecting)$/u;
const BEING =
  /^(?:responsible|capable|specific|essential|necessary|important|critical|crucial|suitable|available|independent|sensitive|resistant|susceptible|unique|common|typical|rich|able|applicable|relevant|characteristic)$/u;

function splitAt(tree: SentenceTree, at: number): Split[] {
  if ((tree.depths[at] ?? 0) > 0 || !(/^NN/u.test(tagAt(tree, at - 1)) || lowerAt(tree, at - 1) === ")"))
    return [];
  let cut = at;
  while (/^RB$/u.test(tagAt(tree, cut)) && cut < at + 2) cut += 1;
  const kind = kindOf(tree, cut);
  // "to paint a lamp slowly based on B": the painting is.
  if (cut > at && lowerAt(tree, cut) === "based") return [];
  const main = finiteWord(tree, tree.root) ?? -1;
  if (
    kind === null ||
    main < 0 ||
    main >= at ||
    (tree.heads[cut] !== undefined && (tree.heads[cut] ?? -1) >= at)
  )
    return [];
  if (!/^(?:acl|amod|acl:relcl)$/u.test(tree.relations[cut] ?? "")) return [];
  if (!endsSurely(tree, at, cut) || hasStray(tree, cut)) return [];
  if (tree.words.slice(cut, endOfSentence(tree)).some(({ lower }) => OTHER.test(lower))) return [];
  if (hasOwnEnd(tree, cut) || (NAMED.test(lowerAt(tree, cut)) && goesOnAfterName(tree, cut))) return [];
  const before = nounBefore(tree, { at, cut, many: null });
  if (before === null || before.rival || !before.near || tree.heads[cut] !== before.mention.noun) return [];
  const { mention } = before;
  if (/^(?:the|one's|this|name)$/u.test(mention.introduction)) return [];
  if (isOneOfMore(tree, cut, mention.start, mention.noun)) return [];
  const first = upTo(tree, mention, at);
  const verb = verbOf(tree, cut, kind, mention.plural);
  if (first === null || verb === null) return [];
  const end = endOfSentence(tree);
  const name = shortName(tree, mention);
  const adverbs = at < cut ? [{ start: at, end: cut }] : [];
  const said =
    kind === "doing"
      ? [...name, ...adverbs, verb, { start: cut + 1, end }]
      : [...name, verb, { start: at, end }];
  return [
    {
      rule: `plain-reduced:${kind}-${mention.introduction}-${tree.words[cut]?.lower}`,
      statements: [first, said],
      about: mention.noun,
      cut,
    },
  ];
}

/** "two things: a lamp made of clay and a wire", "like a lamp": one of a list, or one beside another of its name. */
function isOneOfMore(tree: SentenceTree, cut: number, start: number, noun: number): boolean {
  const end = endOfSentence(tree);
  const listed = tree.words.slice(0, start).some(({ text }) => text === ":");
  const again = tree.words.slice(0, start).some(({ lemma }) => lemma === tree.words[noun]?.lemma);
  return (
    again ||
    (listed &&
      tree.words.some(
        ({ lower }, at) =>
          at > cut && at < end && lower === "and" && /^(?:an?|the)$/u.test(lowerAt(tree, at + 1)),
      ))
  );
}

/** "a lamp made of clay to read at night", "by mixing", "lamps made of clay that burn": what belongs to what is not sure. */
function hasOwnEnd(tree: SentenceTree, cut: number): boolean {
  for (let at = cut + 2; at < endOfSentence(tree); at += 1) {
    const lower = lowerAt(tree, at);
    if (/^(?:that|which|who)$/u.test(lower) && /^VB[PZ]$/u.test(tagAt(tree, at + 1))) return true;
    // "lamps tied to light that control A": a deed that was taken for a noun.
    if (lower === "that" && /^NN$/u.test(tagAt(tree, at - 1)) && /^(?:NN|VB)$/u.test(tagAt(tree, at + 1)))
      return true;
    if (lower === "to" && tagAt(tree, at + 1) === "VB") return true;
    if (/^(?:by|for|in)$/u.test(lower) && tagAt(tree, at + 1) === "VBG") return true;
  }
  return false;
}

const NAMED = /^(?:called|termed|named|dubbed|known)$/u;

/** "a lamp called Lantern based on oil": what stands behind the name belongs to the lamp. */
function goesOnAfterName(tree: SentenceTree, cut: number): boolean {
  return tree.words
    .slice(cut + 2, endOfSentence(tree))
    .some(
      (_, at) =>
        /^(?:IN|TO|VB[NG]|VB[ZPD]|WDT|,)$/u.test(tagAt(tree, cut + 2 + at)) &&
        lowerAt(tree, cut + 2 + at) !== "of",
    );
}

/** Behind these the words may belong to the verb of the sentence. */
const OTHER =
  /^(?:using|during|after|before|while|through|via|when|compared|without|despite|upon|followed|suggesting|including|as)$/u;

type Kind = "done" | "doing" | "being";

function kindOf(tree: SentenceTree, cut: number): Kind | null {
  const lower = lowerAt(tree, cut);
  const next = lowerAt(tree, cut + 1);
  if (tree.words[cut + 1]?.spaceBefore === false) return null;
  if (/^VB[ND]$/u.test(tagAt(tree, cut)) && DONE.has(lower))
    return DONE.get(lower)?.test(next) === true ? "done" : null;
  if (tagAt(tree, cut) === "VBG" && DOING.test(lower)) return "doing";
  return /^JJ$/u.test(tagAt(tree, cut)) && BEING.test(lower) && /^(?:for|of|to|in|from)$/u.test(next)
    ? "being"
    : null;
}

function verbOf(tree: SentenceTree, cut: number, kind: Kind, plural: boolean): Word | null {
  if (kind === "doing") {
    const lower = lowerAt(tree, cut);
    const base = lower === "underlying" ? "underlie" : baseOf(tree, cut);
    return base === null ? null : word(inflect(base, plural ? "base" : "third"), "VERB");
  }
  const past = ONCE.test(lowerAt(tree, cut)) || (kind === "done" && EARLIER.test(lowerAt(tree, cut - 1)));
  return word(past ? (plural ? "were" : "was") : plural ? "are" : "is", "AUX");
}
