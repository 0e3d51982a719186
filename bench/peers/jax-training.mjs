/**
 * @file jax-js's side: the training step of a GPT-2-like model, traced once and compiled by its `jit`. Runs in Node and in
 * browsers; the library comes as an argument. Every array is used once or through `.ref`, which is jax-js's rule of
 * ownership.
 */

/**
 * @param {any} jax the module `@jax-js/jax`
 * @param {import("../training-problem.ts").ReadProblem} problem
 * @param {"wasm" | "webgl" | "webgpu"} device
 * @returns {Promise<(step: number) => Promise<number>>} one training step; its answer is the loss
 */
export async function startJaxTraining(jax, problem, device) {
  const { numpy: np, nn, jit, valueAndGrad, tree } = jax;
  const available = await jax.init(device);
  if (!available.includes(device)) throw new Error(`jax-js has no ${device} here`);
  jax.defaultDevice(device);
  const { layers, width, heads, vocabulary, batch, context } = problem.shape;
  const rows = batch * context;
  const headWidth = width / heads;

  const norm = (x, p, name) =>
    nn.standardize(x, -1, { epsilon: 1e-5 }).mul(p[`${name}.weight`].ref).add(p[`${name}.bias`].ref);
  const linear = (x, p, name) => np.matmul(x, p[`${name}.weight`].ref).add(p[`${name}.bias`].ref);
  const attention = (x, p, layer) => {
    const qkv = linear(x, p, `h.${layer}.attn.c_attn`).reshape([batch, context, 3, heads, headWidth]);
    const [q, k, v] = np.split(np.transpose(qkv, [2, 0, 3, 1, 4]), 3, 0); // [1, B, H, T, dh] each
    const shape = [batch, heads, context, headWidth];
    const keys = np.transpose(k.reshape(shape), [0, 1, 3, 2]);
    const scores = np.matmul(q.reshape(shape), keys).mul(1 / Math.sqrt(headWidth));
    const causal = np
      .tril(np.ones([context, context]))
      .sub(1)
      .mul(1e9); // 0 or -1e9
    const mixed = np.matmul(nn.softmax(scores.add(causal), -1), v.reshape(shape));
    return linear(np.transpose(mixed, [0, 2, 1, 3]).reshape([rows, width]), p, `h.${layer}.attn.c_proj`);
  };
  const lossOf = (p, ids, targets) => {
    const tokens = np.matmul(nn.oneHot(ids, vocabulary), p["wte.weight"].ref); // [N, D]
    let x = tokens.reshape([batch, context, width]).add(p["wpe.weight"].ref).reshape([rows, width]);
    for (let layer = 0; layer < layers; layer += 1) {
      x = x.ref.add(attention(norm(x, p, `h.${layer}.ln_1`), p, layer));
      const up = nn.gelu(linear(norm(x.ref, p, `h.${layer}.ln_2`), p, `h.${layer}.mlp.c_fc`), {
        approximate: true,
      });
      x = x.add(linear(up, p, `h.${layer}.mlp.c_proj`));
    }
    const logits = np.matmul(norm(x, p, "ln_f"), np.transpose(p["wte.weight"].ref)); // [N, V]
    const picked = nn.logSoftmax(logits, -1).mul(nn.oneHot(targets, vocabulary));
    tree.dispose(p);
    return picked.sum().mul(-1 / rows);
  };

  const { learningRate, beta1, beta2, epsilon, weightDecay } = problem.optimiser;
  const step = jit((parameters, first, second, ids, targets, correction1, correction2) => {
    const [loss, gradients] = valueAndGrad(lossOf)(tree.ref(parameters), ids, targets);
    const updated = { parameters: {}, first: {}, second: {} };
    for (const { name, decay } of problem.parameters) {
      const gradient = gradients[name];
      const m = first[name].mul(beta1).add(gradient.ref.mul(1 - beta1));
      const v = second[name].mul(beta2).add(np.square(gradient).mul(1 - beta2));
      const move = m.ref.mul(correction1.ref).div(np.sqrt(v.ref.mul(correction2.ref)).add(epsilon));
      const kept = parameters[name].mul(1 - (decay ? learningRate * weightDecay : 0));
      updated.parameters[name] = kept.sub(move.mul(learningRate));
      updated.first[name] = m;
      updated.second[name] = v;
    }
    correction1.dispose();
    correction2.dispose();
    return [loss, updated];
  });

  const make = (values) =>
    Object.fromEntries(problem.parameters.map((parameter) => [parameter.name, values(parameter)]));
  let state = {
    parameters: make((parameter) => np.array(problem.valuesOf(parameter)).reshape(parameter.shape)),
    first: make(({ shape }) => np.zeros(shape)),
    second: make(({ shape }) => np.zeros(shape)),
  };
  return async (index) => {
    const { ids, targets } = problem.steps[index % problem.steps.length];
    const [loss, updated] = step(
      state.parameters,
      state.first,
      state.second,
      np.array(ids.slice(), { dtype: np.int32 }),
      np.array(targets.slice(), { dtype: np.int32 }),
      np.array(1 / (1 - beta1 ** (index + 1))),
      np.array(1 / (1 - beta2 ** (index + 1))),
    );
    state = updated;
    await jax.blockUntilReady(updated);
    const [value] = await loss.data();
    return value;
  };
}
