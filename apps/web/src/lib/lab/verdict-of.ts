import type { Claim, Experiment, Verdict } from "@engram/lab";

const judged = new WeakMap<Experiment, Verdict>();

/** Judged once for as long as the record is kept in memory: some verdicts rest on thousands of resamples. */
export function verdictOf(claim: Claim, experiment: Experiment): Verdict {
  const known = judged.get(experiment);
  if (known !== undefined) return known;
  const verdict = claim.judge(experiment.tables, experiment.settings);
  judged.set(experiment, verdict);
  return verdict;
}
