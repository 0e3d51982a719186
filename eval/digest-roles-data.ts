/** @file Sentences with their roles: parts that authors named, and our own labels. Not an evaluation by itself. */
import { structuredLabel } from "../packages/digest/src/builtin/prose/structured-label.ts";
import { roleOfLabel, type SentenceRole } from "../packages/digest/src/builtin/roles/role-cues.ts";
import {
  type SourceSentence,
  sourceSentences,
} from "../packages/digest/src/builtin/roles/source-sentence.ts";
import { tagSourceWith } from "../packages/digest/src/split-source.ts";
import { loadTagger } from "../packages/digest/src/tagger.ts";
import { CORPORA, type CorpusName } from "./digest-data.ts";
import labels from "./labels/roles.json" with { type: "json" };

/** Every other abstract is for tuning, the others for measuring. */
export type Half = "tuning" | "measuring";

/** A structured abstract whose sentences have lost the names of their parts. */
export interface StructuredAbstract {
  readonly sentences: readonly SourceSentence[];
  readonly parts: readonly (SentenceRole | null)[];
}

/** The structured abstracts of SciFact, those of which at least 80 % of the sentences stand in a named part. */
export async function structuredAbstracts(half: Half): Promise<readonly StructuredAbstract[]> {
  const tag = await loadTagger();
  const found: StructuredAbstract[] = [];
  for (const { text } of CORPORA.scifact().filter((_, index) => (index % 2 === 0) === (half === "tuning"))) {
    const sentences = sourceSentences(tagSourceWith(tag, { sections: [{ id: "abstract", text }] }));
    let part: SentenceRole | null = null;
    const parts = sentences.map((sentence) => {
      const label = structuredLabel(sentence.tokens);
      if (label !== null) part = roleOfLabel(label.label);
      return part;
    });
    if (parts.filter((own) => own !== null).length < 0.8 * sentences.length) continue;
    const bare = sentences.map(withoutLabel);
    found.push({
      sentences: bare,
      parts: parts.map((own, index) => ((bare[index]?.text.length ?? 0) < 20 ? null : own)),
    });
  }
  return found;
}

function withoutLabel(sentence: SourceSentence): SourceSentence {
  const length = structuredLabel(sentence.tokens)?.length ?? 0;
  const first = sentence.tokens[length];
  if (length === 0 || first === undefined) return sentence;
  const cut = first.start - sentence.start;
  return {
    ...sentence,
    tokens: sentence.tokens.slice(length),
    text: sentence.text.slice(cut),
    start: first.start,
  };
}

export interface LabelledSentence {
  readonly sentence: SourceSentence;
  /** All sentences of the same abstract. */
  readonly all: readonly SourceSentence[];
  readonly role: SentenceRole;
}

/** Our own labels, read sentence by sentence in abstracts of many fields; halves by abstract. */
export async function labelledSentences(half: Half): Promise<readonly LabelledSentence[]> {
  const tag = await loadTagger();
  const ids = [...new Set(labels.map(({ id }) => id))].filter(
    (_, index) => (index % 2 === 0) === (half === "tuning"),
  );
  return ids.flatMap((id) => {
    const own = labels.filter((label) => label.id === id);
    const corpus = own[0]?.corpus as CorpusName;
    const text = CORPORA[corpus]().find((abstract) => abstract.id === id)?.text ?? "";
    const all = sourceSentences(tagSourceWith(tag, { sections: [{ id: "abstract", text }] }));
    return own.flatMap(({ start, role }) => {
      const sentence = all.find((candidate) => candidate.start === start);
      return sentence === undefined ? [] : [{ sentence, all, role: role as SentenceRole }];
    });
  });
}
