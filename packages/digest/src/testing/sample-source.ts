import type { SourceText } from "@engram/paper";
import { type TaggedSource, tagSourceWith } from "../split-source.ts";
import { loadTagger, type Token } from "../tagger.ts";

const tag = await loadTagger();

/** The tokens of a sentence of a test. */
export function tokensOf(text: string): readonly Token[] {
  return tag(text).tokens;
}

/** A source with a title and an abstract, as a digest of metadata has it. */
export function sourceOf(abstract: string, title = "A title"): SourceText {
  return {
    sections: [
      { id: "title", text: title },
      { id: "abstract", text: abstract },
    ],
  };
}

/** The same after the tagger. */
export function taggedOf(abstract: string, title?: string): TaggedSource {
  return tagSourceWith(tag, sourceOf(abstract, title));
}

/** An abstract of our own making, with a gap, a method, findings, a figure, a limitation and a resource. */
export const SAMPLE_TITLE = "Lantern: short memories make small robots walk further";
export const SAMPLE_ABSTRACT =
  "Small robots are widely used in schools. " +
  "However, it remains unclear why they fall on soft ground, and existing methods need expensive sensors. " +
  "In this paper, we propose Lantern, a controller that stores its last ten steps in an associative memory. " +
  "Using a public set of 1,200 walks, we compare Lantern with three other controllers. " +
  "We show that Lantern may reduce falls by 38% on sand, but it does not help on ice. " +
  "The robots also walked 2.5 times further, suggesting that short memories are enough. " +
  "A limitation of our study is that only one type of robot was tested. " +
  "The code is publicly available at https://example.org/lantern.";
