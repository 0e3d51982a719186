import type { Work } from "../../../claim.ts";
import type { LineTraining, TrainingSizes } from "./prepare-line-training.ts";

/** All that a training on lines rests on besides the seed. */
export function lineWork(
  { lines, layers, determiners }: LineTraining,
  { width, heads, steps, learningRate }: TrainingSizes,
): Work {
  const name = `2405.08707/C7/${lines} lines, ${layers} layers, ${determiners} determiners`;
  return { name, lines, layers, determiners, width, heads, steps, learningRate };
}
