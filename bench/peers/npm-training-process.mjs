/**
 * @file Trainers that install from npm and also run in browsers, in a Node process: the same lines as
 * `torch_training_step.py`.
 *
 * usage: node npm-training-process.mjs FOLDER PACKAGES jax-js|tfjs-wasm|tfjs-cpu
 * where PACKAGES is a folder in which they were installed:
 * npm install --ignore-scripts @jax-js/jax@0.1.25 @tensorflow/tfjs@4.22.0 @tensorflow/tfjs-backend-wasm@4.22.0
 */
import { createRequire } from "node:module";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { pathToFileURL } from "node:url";
import { readTrainingProblem } from "../training-folder.ts";

const [folder, packages, which] = process.argv.slice(2);
// TensorFlow.js greets on standard output, which is for answers.
console.log = console.error;
console.info = console.error;
const problem = readTrainingProblem(folder);

async function startJax() {
  const entry = join(packages, "node_modules", "@jax-js", "jax", "dist", "index.js");
  const jax = await import(pathToFileURL(entry).href);
  const { startJaxTraining } = await import("./jax-training.mjs");
  return startJaxTraining(jax, problem, "wasm");
}

async function startTfjs(backend) {
  const require = createRequire(join(packages, "package.json"));
  const tf = require("@tensorflow/tfjs");
  require("@tensorflow/tfjs-backend-wasm");
  if (!(await tf.setBackend(backend))) throw new Error(`TensorFlow.js has no ${backend} here`);
  await tf.ready();
  const { startTfjsTraining } = await import("./tfjs-training.mjs");
  return startTfjsTraining(tf, problem);
}

const train = await (which === "jax-js" ? startJax() : startTfjs(which.replace("tfjs-", "")));
const say = (line) => process.stdout.write(`${JSON.stringify(line)}\n`);
say({ name: `${which} in Node` });
let step = 0;
for await (const line of createInterface({ input: process.stdin })) {
  const losses = [];
  const stepMs = [];
  for (let done = 0; done < JSON.parse(line).steps; done += 1) {
    const started = performance.now();
    losses.push(await train(step));
    stepMs.push(performance.now() - started);
    step += 1;
  }
  say({ losses, stepMs });
}
process.exit(0);
