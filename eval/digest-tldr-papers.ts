/** @file The papers of SciTLDR-A's training part as the one-line summary is learned on them. Not an evaluation by itself. */
import { onlyAuthorsSpeak } from "../packages/digest/src/builtin/prose/who-speaks.ts";
import { assignRoles } from "../packages/digest/src/builtin/roles/assign-roles.ts";
import { sourceSentences } from "../packages/digest/src/builtin/roles/source-sentence.ts";
import { type Measured, measureCandidates } from "../packages/digest/src/builtin/tldr/rate-sentences.ts";
import { tagSourceWith } from "../packages/digest/src/split-source.ts";
import { loadTagger } from "../packages/digest/src/tagger.ts";
import { CORPORA } from "./digest-data.ts";
import { rouge, rougeTokens } from "./digest-rouge.ts";

/** A candidate with its ROUGE-1, as it is shown and as the authors would have said it of themselves. */
export interface Scored extends Measured {
  readonly shown: number;
  readonly own: number;
}

/** Every paper's candidates. */
export async function scoredPapers(): Promise<readonly (readonly Scored[])[]> {
  const tag = await loadTagger();
  return CORPORA["scitldr-train"]().map(({ text, sentences, summaries = [] }) => {
    const sections = [{ id: "abstract", text, ...(sentences === undefined ? {} : { sentences }) }];
    const roled = assignRoles(sourceSentences(tagSourceWith(tag, { sections })));
    const references = summaries.map(rougeTokens);
    const score = (shown: string) => rouge(rougeTokens(shown), references).one;
    return measureCandidates(roled, onlyAuthorsSpeak(roled.map(({ tokens }) => tokens))).map((measured) => ({
      ...measured,
      shown: score(measured.candidate.text),
      own: score(inFirstPerson(measured)),
    }));
  });
}

function inFirstPerson({ sentence, candidate: { text } }: Measured): string {
  const ofPaper = /\bthe paper\b/iu.test(sentence.text) ? text : text.replace(/\bthe paper(?= )/iu, "we");
  return ofPaper.replace(/\b(?:the authors|they)(?: ')?(?= )/giu, "we").replace(/\btheir\b/giu, "our");
}
