import { expect, test } from "vitest";
import { concludeTraining } from "./conclude-training.ts";

const published = { entropy: 0.993, memorisation: 0.28, claimed: 1 };
const raised = { entropy: 1.19, memorisation: 0.28, claimed: 1 };
const lowered = { entropy: 0.77, memorisation: 0.28, claimed: 1 };

test.each([
  [0.29, published, "by-heart"],
  [0.94, published, "by-heart"],
  [0.96, published, "at-entropy-beside"],
  [1.04, published, "at-entropy-beside"],
  [1.05, published, "not-there-yet"],
  [3.5, published, "not-there-yet"],
  [1.2, raised, "at-entropy-above"],
  [1.0, raised, "between"],
  [0.9, raised, "by-heart"],
  [0.78, lowered, "at-entropy-below"],
  [0.3, lowered, "by-heart"],
  // At the claimed bound and not at its own entropy: it has not come to rest.
  [1, lowered, "not-there-yet"],
  [Number.NaN, published, "not-there-yet"],
] as const)("a training loss of %d at levels %j is %s", (loss, levels, conclusion) => {
  expect(concludeTraining(loss, levels)).toBe(conclusion);
});
