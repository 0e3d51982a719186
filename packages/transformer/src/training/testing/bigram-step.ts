import type { ParameterSpec, TrainingStep, UpdateReport, UpdateSettings } from "@engram/tensor";

/**
 * A training step without a compiler: bigrams. `table` [V, V] holds the logits of the next token, and `bias` [V] is added;
 * the loss is the mean cross-entropy. The dropout seed moves the logits a little, so that a resumed training with other
 * seeds is found out.
 */
export function bigramStep(vocabulary: number): TrainingStep {
  const parameters: readonly ParameterSpec[] = [
    { name: "table", shape: [vocabulary, vocabulary], decay: true },
    { name: "bias", shape: [vocabulary], decay: false },
  ];
  const zeros = () => ({
    table: new Float32Array(vocabulary * vocabulary),
    bias: new Float32Array(vocabulary),
  });
  const state = { parameters: zeros(), firstMoments: zeros(), secondMoments: zeros(), updates: 0 };
  let gradients = zeros();
  let gathered = 0;
  return {
    state,
    parameters,
    optimiser: { engine: "javascript", threads: 1 },
    get gradients() {
      return gradients;
    },
    accumulate: async ({ ids, targets, dropoutSeed }) => {
      const noise =
        dropoutSeed === undefined ? 0 : (Number(dropoutSeed[0]) * 7 + Number(dropoutSeed[1]) * 13) % 11;
      gathered += 1;
      const loss = bigramLoss(state.parameters, gradients, vocabulary, noise / 100, [
        ids as Int32Array,
        targets as Int32Array,
      ]);
      return { loss, metrics: {} };
    },
    update: (settings) => {
      const report = adamW(state, gradients, gathered, settings);
      gradients = zeros();
      gathered = 0;
      return report;
    },
    [Symbol.dispose]: () => undefined,
  };
}

type Arrays = Record<"table" | "bias", Float32Array>;

function bigramLoss(
  { table, bias }: Arrays,
  gradients: Arrays,
  vocabulary: number,
  noise: number,
  [ids, targets]: readonly [Int32Array, Int32Array],
): number {
  const counting = targets.filter((target) => target >= 0).length;
  let loss = 0;
  for (const [index, target] of targets.entries()) {
    if (target < 0) continue;
    const row = ids[index] * vocabulary;
    const logits = bias.map((value, token) => value + table[row + token] * (1 + noise)); // [V]
    const highest = Math.max(...logits);
    const total = logits.reduce((sum, logit) => sum + Math.exp(logit - highest), 0);
    loss += (highest + Math.log(total) - logits[target]) / counting;
    for (const [token, logit] of logits.entries()) {
      const slope = (Math.exp(logit - highest) / total - (token === target ? 1 : 0)) / counting;
      gradients.table[row + token] += slope * (1 + noise);
      gradients.bias[token] += slope;
    }
  }
  return Math.fround(loss);
}

/** AdamW by the formula; see `UpdateSettings`. */
function adamW(
  state: { parameters: Arrays; firstMoments: Arrays; secondMoments: Arrays; updates: number },
  gradients: Arrays,
  gathered: number,
  { learningRate, beta1, beta2, epsilon, weightDecay, clipNorm }: UpdateSettings,
): UpdateReport {
  const names = ["table", "bias"] as const;
  const squares = names.map((name) => gradients[name].reduce((sum, g) => sum + (g / gathered) ** 2, 0));
  const gradientNorm = Math.sqrt(squares.reduce((a, b) => a + b, 0));
  if (!Number.isFinite(gradientNorm)) {
    const notFinite = names.find((_, index) => !Number.isFinite(squares[index]));
    return notFinite === undefined ? { gradientNorm } : { gradientNorm, notFinite };
  }
  state.updates += 1;
  const scale = Math.min(1, (clipNorm ?? Number.POSITIVE_INFINITY) / gradientNorm) / gathered;
  for (const name of names) {
    const [w, m, v, g] = [
      state.parameters[name],
      state.firstMoments[name],
      state.secondMoments[name],
      gradients[name],
    ];
    for (let i = 0; i < w.length; i += 1) {
      m[i] = beta1 * m[i] + (1 - beta1) * g[i] * scale;
      v[i] = beta2 * v[i] + (1 - beta2) * (g[i] * scale) ** 2;
      const step =
        m[i] / (1 - beta1 ** state.updates) / (Math.sqrt(v[i] / (1 - beta2 ** state.updates)) + epsilon);
      w[i] -= learningRate * (step + (name === "table" ? weightDecay * w[i] : 0));
    }
  }
  return { gradientNorm };
}
