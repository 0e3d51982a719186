import { expect, test } from "vitest";
import { claimSource } from "./claim-source.ts";

test.each([
  ["v2", "arXiv:2405.08707v2", "2405.08707v2"],
  ["v12", "arXiv:2405.08707v12", "2405.08707v12"],
  ["2507.18028", "arXiv:2507.18028", "2507.18028"],
  ["ICLR 2021", "arXiv:2405.08707 (ICLR 2021)", "2405.08707"],
])("what %s claims in the lab of 2405.08707 stands in %s", (version, words, id) => {
  expect(claimSource("2405.08707", version)).toEqual({ words, address: `https://arxiv.org/abs/${id}` });
});
