import { inflect } from "../../lexicon/verb-forms.ts";
import { wordTable } from "../../word-table.ts";
import { isSaidOfEither } from "../clauses/said-of-which.ts";
import { type Word, word } from "../prose/words.ts";
import { isOfDeed } from "./of-deed.ts";
import { baseOf } from "./phrase-edits.ts";
import {
  dependents,
  finiteWord,
  isPlural,
  lowerAt,
  type SentenceTree,
  subjectOf,
  tagAt,
} from "./sentence-tree.ts";
import type { Edit } from "./telling.ts";
import { plainBase } from "./verb-edits.ts";

/** Participles after a noun that say what the noun is or does, and nothing of how the main deed was done. */
const STATES =
  /^(?:containing|involving|encoding|expressing|carrying|lacking|regulating|controlling|governing|affecting|causing|linking|connecting|describing|mediating|representing|requiring|bearing|surrounding|exhibiting|supporting|targeting|living|residing|having|possessing|facing|sharing|arising|belonging|consisting|influencing|determining|driving)$/u;
/** Participles that stay as they are. */
const KEPT =
  /^(?:called|named|termed|given|compared|based|followed|including|known|associated|concerned|related|due|provided|ranging|used|referred|bound|set|cut|cast|read|lead|found|left|split|taken)$/u;

/** "proteins involved in X" as "proteins that are involved in X", "cells carrying X" as "cells that carry X". */
export function fullerClauses(tree: SentenceTree): Edit[] {
  const main = finiteWord(tree, tree.root);
  // "How is X turned into Y?": in a question the participle may be the main verb.
  if (main === undefined || tree.words.some(({ text }) => text === "?")) return [];
  const past = tagAt(tree, main) === "VBD";
  return tree.words.flatMap((_, index): Edit[] => {
    const noun = tree.heads[index] ?? -1;
    if (
      tree.relations[index] !== "acl" ||
      noun !== index - 1 ||
      hasRival(tree, noun) ||
      // "is in turn held"
      lowerAt(tree, noun) === "turn" ||
      !/^NNS?$/u.test(tagAt(tree, noun))
    )
      return [];
    const lower = lowerAt(tree, index);
    const plural = isPlural(tree, noun);
    if (tagAt(tree, index) === "VBG" && lower === "underlying")
      return [{ start: index, end: index + 1, to: [word("behind", "ADP")] }];
    // "maps showing A yet hiding B": both would have to change.
    if (tagAt(tree, index) === "VBG" && dependents(tree, index, "conj").length > 0) return [];
    if (tagAt(tree, index) === "VBG" && isOfDeed(tree, noun, index)) return [];
    if (tagAt(tree, index) === "VBG" && isSaidOfEither(tree, index, tree.words.length)) return [];
    if (tagAt(tree, index) === "VBG" && STATES.test(lower)) {
      const base = baseOf(tree, index);
      const does = base === null ? null : inflect(plainBase(base, false), plural ? "base" : "third");
      return does === null
        ? []
        : [
            {
              start: index,
              end: index + 1,
              to: [word("that", "SCONJ"), ...does.split(" ").map((item) => word(item, "VERB"))],
            },
          ];
    }
    if (tagAt(tree, index) !== "VBN" || KEPT.test(lower) || !/^(?:IN|TO)$/u.test(tagAt(tree, index + 1)))
      return [];
    const be = past ? (plural ? "were" : "was") : plural ? "are" : "is";
    return [
      {
        start: index,
        end: index + 1,
        to: [word("that", "SCONJ"), word(be, "AUX"), { start: index, end: index + 1 }],
      },
    ];
  });
}

/** "the motion at distances influenced by X": where a noun hangs on another, either may be meant. */
function hasRival(tree: SentenceTree, noun: number): boolean {
  const relation = tree.relations[noun] ?? "";
  if (/^(?:nmod|conj|appos|dep|compound)$/u.test(relation)) return true;
  // "glow in halls lit by oil": between the verb and the noun there is no other that could be lit.
  if (relation === "obl" && !isNextNoun(tree, noun)) return true;
  return dependents(tree, noun, "nmod", "conj").some((child) => child < noun);
}

/** Whether no noun stands between a verb and one that a preposition joins to it right behind. */
function isNextNoun(tree: SentenceTree, noun: number): boolean {
  const verb = tree.heads[noun] ?? -1;
  if (verb < 0 || verb > noun || !/^VB/u.test(tagAt(tree, verb))) return false;
  const first = tree.first[noun] ?? noun;
  return (
    tree.words.slice(verb + 1, first).every((_, at) => /^(?:RB|RP)$/u.test(tagAt(tree, verb + 1 + at))) &&
    dependents(tree, noun, "case").length > 0
  );
}

const CONNECTORS: ReadonlyMap<string, string> = wordTable({
  however: "but",
  therefore: "so",
  thus: "so",
  hence: "so",
  consequently: "so",
  nevertheless: "but",
  nonetheless: "but",
});

/** How a sentence opens, and what then goes from its middle. */
export interface Connector {
  readonly opening: readonly Word[];
  readonly gone: readonly Edit[];
}

/** "A, however, does B" as "But A does B", "We therefore do B" as "So we do B". */
export function connectorOf(tree: SentenceTree, start: number): Connector {
  const subject = subjectOf(tree, tree.root);
  if (subject === undefined || (tree.first[subject] ?? 0) !== start) return { opening: [], gone: [] };
  for (const index of dependents(tree, tree.root, "advmod")) {
    const connector = CONNECTORS.get(lowerAt(tree, index));
    if (connector === undefined || index <= subject || index > tree.root) continue;
    // "lamps thus lit glow": lit in this way.
    if (/^VB[DN]$/u.test(tagAt(tree, index + 1)) && /^(?:VB[DZPN]|MD)$/u.test(tagAt(tree, index + 2)))
      continue;
    // "But A, but B"
    if (connector === "but" && tree.words.some(({ lower }) => lower === "but")) continue;
    const before = tree.words[index - 1]?.text === ",";
    const after = tree.words[index + 1]?.text === ",";
    if (before !== after) continue;
    const gone = [{ start: before ? index - 1 : index, end: after ? index + 2 : index + 1, to: [] }];
    return { opening: [word(connector, "CCONJ")], gone };
  }
  return { opening: [], gone: [] };
}
