import type { Statement } from "../../digest.ts";
import type { TaggedSource } from "../../split-source.ts";
import { getStatement, type StatementDraft } from "../../statement.ts";
import type { SentenceTree } from "../low/sentence-tree.ts";
import { withoutJoint } from "../prose/lead-ins.ts";
import { linkAuthors } from "../prose/link-authors.ts";
import type { RoledSentence } from "../roles/assign-roles.ts";
import { fused } from "./fuse.ts";
import { type PlannedSentence, planMedium } from "./plan-medium.ts";
import { isFaithfulTelling } from "./verify-medium.ts";

/** The share of the source's characters that Medium aims at, and the most for anything but what it may not leave out: on average three quarters at most. */
const AIM = 0.58;
const MOST = 0.62;
/** A source of fewer characters is short enough as it is. */
const SHORT = 300;

/** What Medium is written from: the sentences shown at most, and what is known of them. */
export interface MediumSource {
  readonly split: TaggedSource;
  readonly sentences: readonly RoledSentence[];
  readonly treeOf: (sentence: RoledSentence) => SentenceTree;
  readonly known: boolean;
  /** The sentence that the one-line summary tells. */
  readonly summary: RoledSentence | null;
}

/** The paper for a reader of the field: connected, in the third person, every finding and limit, fewer words. */
export function writeMedium({ split, sentences, treeOf, known, summary }: MediumSource): Statement[] {
  const shown = sentences.filter(({ isLabel }) => !isLabel);
  const length = shown.reduce((sum, { start, end }) => sum + end - start + 1, -1);
  const short = length < SHORT;
  const sizes = {
    length: { target: short ? length : AIM * length, limit: short ? length : MOST * length },
    mayDrop: !short && shown.length > 2,
  };
  const planned = planMedium({ shown, treeOf, known, summary, ...sizes });
  return linkAuthors(draftsOf(split, planned)).map((draft) => getStatement(split, draft));
}

function draftsOf(
  split: TaggedSource,
  planned: readonly PlannedSentence[],
): (StatementDraft & { readonly glossary: boolean })[] {
  const drafts: (StatementDraft & { readonly glossary: boolean })[] = [];
  for (let place = 0; place < planned.length; place += 1) {
    const here = planned[place];
    if (here === undefined) break;
    const { section, start, end } = here.sentence;
    const next = planned[place + 1];
    const both = next === undefined ? null : fused(here, next);
    const before = planned[place - 1]?.sentence;
    const joined = before?.index === here.sentence.index - 1 && before.section === section;
    if (both !== null && next !== undefined) {
      const passage = { section, start, end: next.sentence.end };
      const quote = split.tagged.get(section)?.text.slice(start, passage.end) ?? "";
      if (isFaithfulTelling({ text: quote }, both)) {
        drafts.push({ text: joined ? both : withoutJoint(both), passages: [passage], glossary: false });
        place += 1;
        continue;
      }
    }
    drafts.push({
      text: joined ? here.text : withoutJoint(here.text),
      passages: [{ section, start, end }],
      glossary: false,
    });
  }
  return drafts;
}
