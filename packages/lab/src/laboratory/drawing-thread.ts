/** @file A thread that draws plots and writes reports: Vega is slow to load, and every picture takes a moment. */
import { parentPort, workerData } from "node:worker_threads";
import { nodeExperimentStore } from "../node-experiment-store.ts";
import { drawSpec } from "../report/draw-spec.ts";
import { loadLabs } from "./load-labs.ts";
import type { DrawingAnswer, DrawingQuestion, DrawingSurroundings } from "./threaded-drawings.ts";
import { writeLabReport } from "./write-lab-report.ts";

const { folder, engramVersion, labs } = workerData as DrawingSurroundings;

parentPort?.on("message", (question: DrawingQuestion) => void answer(question));

async function answer({ number, wanted }: DrawingQuestion): Promise<void> {
  const tell = (answer: DrawingAnswer): void => parentPort?.postMessage(answer);
  try {
    const text =
      wanted.kind === "plot"
        ? await drawSpec(wanted.specification, wanted.title)
        : await writeLabReport(wanted.wish, {
            labs: await loadLabs(labs),
            store: nodeExperimentStore(folder),
            engramVersion,
            now: () => new Date(),
          });
    tell({ number, text });
  } catch (error) {
    tell({ number, error });
  }
}
