import { expect, test } from "vitest";
import { saysWithdrawn } from "./withdrawn.ts";

const abstract = "We study a thing. It is large.";

test.each([
  "This paper has been withdrawn",
  "This paper has been withdrawn by the authors due to a flaw in the argument",
  "The paper has been withdrawn by the author due to a crucial error",
  "5 pages, 1 figure. This paper has been withdrawn by the author",
  "Withdrawn",
  "Withdrawn.",
  "withdrawn by arXiv administrators due to plagiarism",
  "This has been withdrawn by arXiv administrators due to a dispute",
  "paper withdrawn by author",
  "Paper temporarily withdrawn because of an error in section 3",
  "This submission has been withdrawn by arXiv administrators",
  "arXiv admin note: This paper has been withdrawn by arXiv",
  "Under revision: withdrawn after persistent problems with Lemma 2",
  "This version withdrawn by arXiv administrators",
  "Retracted by the authors",
  "The authors have withdrawn this paper",
  "12 pages; this article has been withdrawn because it was merged with the earlier article GCT3",
  "This paper has been withdrawn and is superseded by arXiv:0704.0001",
])("the comment %j says that the paper is withdrawn", (comments) => {
  expect(saysWithdrawn({ comments, abstract })).toBe(true);
});

test.each([
  "This paper and abstract have been withdrawn.",
  "This paper has been withdrawn since the results are not satisfied.",
  "This paper has been withdrawn by the author due to an error on the modulation.",
  "paper withdrawn due to a possible error in a numerical calculation",
  "We study a thing. This article has been withdrawn because of an error in it.",
])("the abstract %j says that the paper is withdrawn", (text) => {
  expect(saysWithdrawn({ abstract: text })).toBe(true);
});

test.each([
  "27 pages",
  "This paper is currently under revision",
  "This paper replaces arXiv:0704.0001, which has been withdrawn",
  "Replaces the withdrawn paper arXiv:0704.0001",
  "Corrected version; the earlier version was withdrawn",
  "Supersedes arXiv:0704.0001 (withdrawn)",
  "Replaces arXiv:0704.0001, since the article has been withdrawn",
  "An appendix on retracts has been added",
])("the comment %j does not say so", (comments) => {
  expect(saysWithdrawn({ comments, abstract })).toBe(false);
});

test.each([
  "We relate smooth cofibrations to smooth neighborhood deformation retracts.",
  "The observation is that a finitely presented group with local retractions is coherent.",
  "The drug was withdrawn from the market. We ask why.",
  "We analyse 2,047 papers; the paper was retracted in 12 cases.",
  "Participants who had withdrawn were excluded.",
  "",
])("the abstract %j does not say so", (text) => {
  expect(saysWithdrawn({ abstract: text })).toBe(false);
});
