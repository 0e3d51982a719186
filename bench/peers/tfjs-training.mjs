/**
 * @file TensorFlow.js's side: the training step of a GPT-2-like model with its eager operations. Runs in Node and in
 * browsers; the library comes as an argument, its backend set.
 *
 * Written for its WebAssembly backend's strengths: matrix products go through `product`, whose gradient transposes
 * explicitly, because that backend multiplies by the fast library (XNNPACK) only where neither side is to be transposed and
 * there is one matrix on each side.
 */

/**
 * @param {any} tf the namespace of `@tensorflow/tfjs`
 * @param {import("../training-problem.ts").ReadProblem} problem
 * @returns {(step: number) => Promise<number>} one training step; its answer is the loss
 */
export function startTfjsTraining(tf, problem) {
  const { layers, width, heads, vocabulary, batch, context } = problem.shape;
  const rows = batch * context;
  const headWidth = width / heads;
  const { learningRate, beta1, beta2, epsilon, weightDecay } = problem.optimiser;

  const product = tf.customGrad((a, b, save) => {
    save([a, b]);
    return {
      value: tf.matMul(a, b),
      gradFunc: (upstream, [left, right]) => [
        tf.matMul(upstream, tf.transpose(right)),
        tf.matMul(tf.transpose(left), upstream),
      ],
    };
  });
  const gelu = tf.customGrad((x, save) => {
    const inner = tf.mul(Math.sqrt(2 / Math.PI), tf.add(x, tf.mul(0.044715, tf.mul(x, tf.square(x)))));
    const bent = tf.tanh(inner);
    save([x, bent]);
    return {
      value: tf.mul(tf.mul(0.5, x), tf.add(1, bent)),
      gradFunc: (upstream, [at, tanh]) => {
        const slope = tf.mul(Math.sqrt(2 / Math.PI), tf.add(1, tf.mul(3 * 0.044715, tf.square(at))));
        const curved = tf.mul(tf.mul(at, tf.sub(1, tf.square(tanh))), slope);
        return tf.mul(upstream, tf.mul(0.5, tf.add(tf.add(1, tanh), curved)));
      },
    };
  });
  const variables = Object.fromEntries(
    problem.parameters.map((parameter) => [
      parameter.name,
      tf.variable(tf.tensor(problem.valuesOf(parameter), parameter.shape), true, parameter.name),
    ]),
  );
  const moments = (which) =>
    Object.fromEntries(
      problem.parameters.map(({ name, shape }) => [
        name,
        tf.variable(tf.zeros(shape), false, `${which}/${name}`),
      ]),
    );
  const first = moments("first");
  const second = moments("second");
  const causal = tf.tidy(() =>
    tf.mul(tf.sub(tf.linalg.bandPart(tf.ones([context, context]), -1, 0), 1), 1e9),
  );

  // Asked for float32 at once, the WebAssembly backend of 4.22 gives zeros.
  const oneHot = (tokens) => tf.cast(tf.oneHot(tokens, vocabulary), "float32"); // [N, V]
  const norm = (x, name) => {
    const centred = tf.sub(x, tf.mean(x, -1, true));
    const variance = tf.mean(tf.square(centred), -1, true);
    const scaled = tf.mul(centred, tf.rsqrt(tf.add(variance, 1e-5)));
    return tf.add(tf.mul(scaled, variables[`${name}.weight`]), variables[`${name}.bias`]);
  };
  const linear = (x, name) => tf.add(product(x, variables[`${name}.weight`]), variables[`${name}.bias`]);
  const attention = (x, layer) => {
    const qkv = tf.reshape(linear(x, `h.${layer}.attn.c_attn`), [batch, context, 3, heads, headWidth]);
    const parts = tf.unstack(tf.transpose(qkv, [2, 0, 3, 1, 4])); // q, k, v: [B, H, T, dh]
    const [q, k, v] = parts.map((part) => tf.reshape(part, [batch * heads, context, headWidth]));
    const scores = tf.mul(tf.matMul(q, k, false, true), 1 / Math.sqrt(headWidth));
    const mixed = tf.matMul(tf.softmax(tf.add(scores, causal)), v);
    const joined = tf.transpose(tf.reshape(mixed, [batch, heads, context, headWidth]), [0, 2, 1, 3]);
    return linear(tf.reshape(joined, [rows, width]), `h.${layer}.attn.c_proj`);
  };
  const lossOf = (ids, targets) => {
    const tokens = product(oneHot(ids), variables["wte.weight"]);
    let x = tf.reshape(tf.add(tf.reshape(tokens, [batch, context, width]), variables["wpe.weight"]), [
      rows,
      width,
    ]);
    for (let layer = 0; layer < layers; layer += 1) {
      x = tf.add(x, attention(norm(x, `h.${layer}.ln_1`), layer));
      const up = gelu(linear(norm(x, `h.${layer}.ln_2`), `h.${layer}.mlp.c_fc`));
      x = tf.add(x, linear(up, `h.${layer}.mlp.c_proj`));
    }
    const logits = product(norm(x, "ln_f"), tf.transpose(variables["wte.weight"]));
    const picked = tf.mul(tf.logSoftmax(logits), oneHot(targets));
    return tf.mul(tf.sum(picked), -1 / rows);
  };
  const update = (gradients, updates) => {
    const correction1 = 1 / (1 - beta1 ** updates);
    const correction2 = 1 / (1 - beta2 ** updates);
    for (const { name, decay } of problem.parameters) {
      const gradient = gradients[name];
      const m = tf.add(tf.mul(first[name], beta1), tf.mul(gradient, 1 - beta1));
      const v = tf.add(tf.mul(second[name], beta2), tf.mul(tf.square(gradient), 1 - beta2));
      const move = tf.div(
        tf.mul(m, learningRate * correction1),
        tf.add(tf.sqrt(tf.mul(v, correction2)), epsilon),
      );
      const kept = tf.mul(variables[name], 1 - (decay ? learningRate * weightDecay : 0));
      first[name].assign(m);
      second[name].assign(v);
      variables[name].assign(tf.sub(kept, move));
    }
  };
  return async (index) => {
    const { ids, targets } = problem.steps[index % problem.steps.length];
    const loss = tf.tidy(() => {
      const all = Object.values(variables);
      const { value, grads } = tf.variableGrads(
        () => lossOf(tf.tensor1d(ids, "int32"), tf.tensor1d(targets, "int32")),
        all,
      );
      update(grads, index + 1);
      return value;
    });
    const [value] = await loss.data();
    loss.dispose();
    return value;
  };
}
