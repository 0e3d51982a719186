/**
 * @file A small training in a process of its own, with its checkpoints in a folder: prints one line of JSON an event. Arguments:
 * the folder, and where to stop and wait for the end: `step <n>` after that step, `write <n>` in the middle of writing
 * the checkpoint of that step, `never`.
 */
import { NodeCheckpointStore } from "../checkpoint/node-checkpoint-store.ts";
import { toJsonLine } from "../metrics.ts";
import { train } from "../train.ts";
import { smallTraining } from "./small-training.ts";

const [, , folder = "", place = "never", number = "0"] = process.argv;

/** Half of the file is on its way to the disk when this one stops. */
class StallingStore extends NodeCheckpointStore {
  override write(...[name, blocks]: Parameters<NodeCheckpointStore["write"]>): Promise<void> {
    const stalls = place === "write" && Number(/\d+/.exec(name)?.[0]) === Number(number);
    return super.write(name, stalls ? stalling(blocks) : blocks);
  }
}

async function* stalling(blocks: AsyncIterable<Uint8Array<ArrayBuffer>>) {
  let taken = 0;
  for await (const block of blocks) {
    yield block;
    taken += 1;
    if (taken === 4) await waitForTheEnd();
  }
}

async function waitForTheEnd(): Promise<void> {
  process.stdout.write('{"kind":"waiting"}\n');
  await new Promise((resolve) => setTimeout(resolve, 60_000));
}

const checkpoints = { store: new StallingStore(folder), every: 5, model: { family: "bigram" } };
try {
  for await (const event of train(smallTraining({ checkpoints }))) {
    process.stdout.write(toJsonLine(event));
    if (place === "step" && event.kind === "step-done" && event.step === Number(number))
      await waitForTheEnd();
  }
} catch (error) {
  const { code, message } = error as { code: string; message: string };
  process.stdout.write(`${JSON.stringify({ kind: "failed", code, message })}\n`);
}
