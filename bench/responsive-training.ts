/** @file The module that `trainer-responsiveness.ts` gives its training thread. */
import { nodeRuntime } from "@engram/tensor/node";
import { type PreparedTraining, prepareTextTraining, type TextTraining } from "@engram/transformer";

/** Called by the thread. */
export async function prepareTraining(request: unknown): Promise<PreparedTraining> {
  const { training, threads } = request as { readonly training: TextTraining; readonly threads: number };
  const place = { runtime: await nodeRuntime({ threads }), now: () => performance.now() };
  const ready = await prepareTextTraining(training, place);
  if (!ready.ok) throw new Error(ready.error.code);
  return ready.value;
}
