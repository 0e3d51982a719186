/**
 * @file How sentences of structured abstracts (SciFact) are labelled when the names of their parts are taken away:
 * rows are the authors' own parts, columns our roles. The cues were set by hand; nothing is learned from these.
 * Usage: `npm run eval -- digest-roles`, data in ENGRAM_DATA (or ../shared/data).
 */
import { structuredLabel } from "../packages/digest/src/builtin/prose/structured-label.ts";
import { assignRoles } from "../packages/digest/src/builtin/roles/assign-roles.ts";
import { roleOfLabel } from "../packages/digest/src/builtin/roles/role-cues.ts";
import {
  type SourceSentence,
  sourceSentences,
} from "../packages/digest/src/builtin/roles/source-sentence.ts";
import { tagSourceWith } from "../packages/digest/src/split-source.ts";
import { loadTagger } from "../packages/digest/src/tagger.ts";
import { CORPORA } from "./digest-data.ts";

const tag = await loadTagger();
const table = new Map<string, Map<string, number>>();
for (const { text } of CORPORA.scifact()) {
  const sentences = sourceSentences(tagSourceWith(tag, { sections: [{ id: "abstract", text }] }));
  let part: string | null = null;
  const parts = sentences.map((sentence) => {
    const label = structuredLabel(sentence.tokens);
    if (label !== null) part = roleOfLabel(label.label);
    return part;
  });
  if (parts.filter((own) => own !== null).length < 0.8 * sentences.length) continue;
  for (const [index, { role, text: bare }] of assignRoles(sentences.map(withoutLabel)).entries()) {
    const own = parts[index];
    if (own === null || own === undefined || bare.length < 20) continue;
    const row = table.get(own) ?? new Map<string, number>();
    row.set(role, (row.get(role) ?? 0) + 1);
    table.set(own, row);
  }
}
for (const [own, row] of table)
  console.log(`${own}: ${[...row].map(([role, count]) => `${role} ${count}`).join(", ")}`);

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
