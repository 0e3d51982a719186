/** @file A thread that writes digests, so that the one that answers readers never stands still for one. */
import { parentPort } from "node:worker_threads";
import { builtinWriter } from "@engram/digest";
import type { WritingAnswer, WritingQuestion } from "./threaded-writer.ts";

parentPort?.on("message", (question: WritingQuestion) => void write(question));

async function write({ number, source, language }: WritingQuestion): Promise<void> {
  const tell = (answer: WritingAnswer): void => parentPort?.postMessage(answer);
  try {
    const report = (progress: WritingAnswer["progress"]): void => {
      if (progress !== undefined) tell({ number, progress });
    };
    tell({ number, written: await builtinWriter.write(source, { language, report }) });
  } catch (error) {
    tell({ number, error });
  }
}
