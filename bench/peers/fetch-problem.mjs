/** @file A training problem in a browser: the files of its folder, fetched. */

/** @returns {Promise<import("../training-problem.ts").ReadProblem>} */
export async function fetchTrainingProblem() {
  const file = async (name) => {
    const answer = await fetch(`/raw/problem/${name}`);
    if (!answer.ok) throw new Error(`${name}: ${answer.status}`);
    return answer.arrayBuffer();
  };
  const problem = JSON.parse(new TextDecoder().decode(await file("problem.json")));
  const [weights, batches] = [await file("weights.f32"), await file("batches.i32")];
  const tokens = problem.shape.batch * problem.shape.context;
  return {
    ...problem,
    valuesOf: ({ shape, offset }) =>
      new Float32Array(
        weights,
        4 * offset,
        shape.reduce((product, length) => product * length, 1),
      ).slice(),
    steps: Array.from({ length: problem.batches }, (_, step) => ({
      ids: new Int32Array(batches, 8 * step * tokens, tokens),
      targets: new Int32Array(batches, (8 * step + 4) * tokens, tokens),
    })),
  };
}
