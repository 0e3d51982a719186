import { MEANS } from "../../lexicon/authors-deeds.ts";
import { dependents, lowerAt, type SentenceTree, tagAt } from "../low/sentence-tree.ts";
import type { Passive } from "./passive-shape.ts";

/** Whether a noun names with what a deed is done, and nobody who does it. */
export function isMeans(tree: SentenceTree, noun: number): boolean {
  return MEANS.test(lowerAt(tree, noun));
}

/** Deeds for which it is said, now, what they are done with: "is estimated from the heat". */
const TAKEN = /^(?:estimate|calculate|compute)$/u;

/** What comes from a place by itself as well: "cells were derived from bone". */
const GROWN = /^(?:derive|develop|form)$/u;

/** Deeds of which a text says in which years its authors did them, and what they did then. */
const DATED = /^(?:conduct|perform|search|recruit|enroll|enrol|collect|interview|survey|carry|undertake)$/u;
const WORK =
  /^(?:study|trial|search|searches|interviews|review|meta-analysis|analysis|samples?|patients|participants|women|men|children|subjects|data|measurements|experiments?)$/u;

/** Deeds by which a thing is taken for something: "modelled as delays". */
const TAKEN_AS = /^(?:model|use|define|measure|classify|code|categorize|categorise)$/u;

/** A year, "in the literature", "by us": somebody else, or somebody named, did it. */
export function hasOtherAgent(tree: SentenceTree, verb: number, { base, time, subject }: Passive): boolean {
  const then = time === "then";
  const dated = then && DATED.test(base) && WORK.test(lowerAt(tree, subject));
  const cased = dependents(tree, verb, "obl", "nmod", "advcl").some((child) =>
    dependents(tree, child, "case", "mark").some((joint) => {
      const lower = lowerAt(tree, joint);
      if (lower === "by") return tagAt(tree, child) !== "VBG" && !isMeans(tree, child);
      if (lower === "as" && lowerAt(tree, joint + 2) === "function") return false;
      if (lower === "as") return !(then && TAKEN_AS.test(base) && joint === verb + 1);
      return lower === "from" && (then ? GROWN.test(base) : !TAKEN.test(base));
    }),
  );
  return (
    cased ||
    (!dated && tree.words.some(({ lower }) => /^(?:19|20)\d\d$/u.test(lower))) ||
    tree.words.some(({ lower }) =>
      /^(?:literature|previous|previously|earlier|past|historically|first|recently|often|commonly|usually|typically|widely)$/u.test(
        lower,
      ),
    )
  );
}
