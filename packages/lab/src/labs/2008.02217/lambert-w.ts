/**
 * The upper branch of Lambert's W for positive arguments, given by their logarithm: w e^w = exp(logArgument), w > 0.
 * By Newton's steps on w + log w = logArgument, which is concave, so that they do not overshoot after the first.
 */
export function lambertWOfExp(logArgument: number): number {
  // w is near the argument where that is small, and near its logarithm where that is large.
  let w = logArgument > 1 ? logArgument : Math.exp(logArgument - 1) + 1e-300;
  for (let step = 0; step < 60; step += 1) {
    const next = (w * (1 + logArgument - Math.log(w))) / (1 + w);
    if (Math.abs(next - w) <= 1e-15 * next) return next;
    w = next;
  }
  return w;
}
