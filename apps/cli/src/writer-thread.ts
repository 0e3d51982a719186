/** @file A thread that writes digests, so that the one that answers readers never stands still for one. */
import { parentPort, workerData } from "node:worker_threads";
import { builtinWriter, type KeptReplies, type Writer } from "@engram/digest";
import {
  receiveError,
  sendError,
  type ThreadNews,
  type ThreadOrder,
  type WriterTask,
} from "./thread-messages.ts";

type WriteOrder = Extract<ThreadOrder, { kind: "write" }>;

const writing = new Map<number, AbortController>();
const asked = new Map<number, PromiseWithResolvers<string | undefined>>();
let questions = 0;
let opened: Promise<Writer> | undefined;

parentPort?.on("message", (order: ThreadOrder) => {
  if (order.kind === "write") void write(order);
  else if (order.kind === "stop") writing.get(order.number)?.abort(new Error("not wanted any more"));
  else hear(order);
});

function tell(news: ThreadNews): void {
  parentPort?.postMessage(news);
}

async function write({ number, source, language, article, keepsReplies }: WriteOrder): Promise<void> {
  const stop = new AbortController();
  writing.set(number, stop);
  try {
    opened ??= openWriter(workerData as WriterTask | undefined);
    const writer = await opened;
    const written = await writer.write(source, {
      language,
      article,
      signal: stop.signal,
      report: (progress) => tell({ kind: "progress", number, progress }),
      ...(keepsReplies ? { replies: repliesOf(number) } : {}),
    });
    tell({ kind: "written", number, written });
  } catch (error) {
    tell({ kind: "failed", number, error: sendError(error) });
  } finally {
    writing.delete(number);
  }
}

async function openWriter(task: WriterTask | undefined): Promise<Writer> {
  if (task === undefined) return builtinWriter;
  const [{ openWriter: open }, { thisModelHost: modelHost }] = await Promise.all([
    import("./model/open-writer.ts"),
    import("./model/model-host.ts"),
  ]);
  // A digest that is given up stops its own requests; nothing stops the writer itself.
  const surroundings = { fetch: globalThis.fetch, modelHost, signal: new AbortController().signal };
  const writer = await open(task.choice, task.settings, surroundings, { offline: false });
  if (!writer.ok) throw new Error(`a writer that was opened once is refused: ${writer.error.code}`);
  return writer.value.writer;
}

/** The replies that the other side keeps, asked for by messages. */
function repliesOf(number: number): KeptReplies {
  const ask = (send: (asked: number) => ThreadNews): Promise<string | undefined> => {
    questions += 1;
    const answer = Promise.withResolvers<string | undefined>();
    asked.set(questions, answer);
    tell(send(questions));
    return answer.promise;
  };
  return {
    find: (key) => ask((question) => ({ kind: "find", number, asked: question, key })),
    keep: async (key, reply) => {
      await ask((question) => ({ kind: "keep", number, asked: question, key, reply }));
    },
  };
}

function hear({ asked: question, reply, error }: Extract<ThreadOrder, { kind: "reply" }>): void {
  const answer = asked.get(question);
  asked.delete(question);
  if (error === undefined) answer?.resolve(reply);
  else answer?.reject(receiveError(error));
}
