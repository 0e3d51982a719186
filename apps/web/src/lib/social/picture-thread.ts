/** @file Pictures are drawn in a thread of their own: the one that answers readers does not stand still meanwhile. */
import { createHash } from "node:crypto";
import { parentPort, Worker, workerData } from "node:worker_threads";
import type { Language } from "@engram/paper";
import { translator } from "#messages/messages.ts";
import { drawSocialCard } from "./draw-social-card.ts";
import type { SocialFacts } from "./social-card.ts";

/** What a picture says, as data: threads hand each other no functions. */
export interface PictureFacts extends Omit<SocialFacts, "moreAuthors"> {
  readonly language: Language;
}

type Picture = Uint8Array<ArrayBuffer>;

interface Question {
  readonly number: number;
  readonly facts: PictureFacts;
}

interface Answer {
  readonly number: number;
  readonly picture?: Picture;
  readonly error?: unknown;
}

/** Tells the thread that it was started from here. */
const ROLE = "engram-pictures";
/** Pictures are the same for the same words: the last ones are kept. About 40 kB each. */
const MOST_KEPT = 100;

const kept = new Map<string, Promise<Picture>>();
const asked = new Map<number, PromiseWithResolvers<Picture>>();
let questions = 0;
let thread: Worker | undefined;

if (workerData === ROLE) parentPort?.on("message", (question: Question) => void answer(question));

async function answer({ number, facts }: Question): Promise<void> {
  const { language, ...words } = facts;
  const say = translator(language);
  const told = await drawSocialCard({
    ...words,
    moreAuthors: (count) => say("paper.authors.more", { count }),
  }).then(
    (picture): Answer => ({ number, picture }),
    (error: unknown): Answer => ({ number, error }),
  );
  parentPort?.postMessage(told);
}

/** The preview of a paper as PNG, drawn by the thread unless it was drawn before. */
export function drawPicture(facts: PictureFacts): Promise<Picture> {
  const key = createHash("sha256").update(JSON.stringify(facts)).digest("base64");
  const before = kept.get(key);
  if (before !== undefined) return before;
  const picture = ask(facts);
  for (const oldest of kept.keys()) {
    if (kept.size < MOST_KEPT) break;
    kept.delete(oldest);
  }
  kept.set(key, picture);
  // Whoever asked is told of a failure; the next one is to try again.
  picture.catch(() => kept.delete(key));
  return picture;
}

function ask(facts: PictureFacts): Promise<Picture> {
  questions += 1;
  const waiting = Promise.withResolvers<Picture>();
  asked.set(questions, waiting);
  thread ??= startThread();
  // The process lives on for a picture that somebody waits for, and not for the thread.
  thread.ref();
  thread.postMessage({ number: questions, facts } satisfies Question);
  return waiting.promise;
}

/** This very file, as it was built, started once more. */
function startThread(): Worker {
  const started = new Worker(new URL(import.meta.url), { workerData: ROLE });
  started.on("message", ({ number, picture, error }: Answer) => {
    const waiting = asked.get(number);
    asked.delete(number);
    if (asked.size === 0) started.unref();
    if (picture === undefined) waiting?.reject(error);
    else waiting?.resolve(picture);
  });
  started.on("error", (error) => {
    thread = undefined;
    for (const waiting of asked.values()) waiting.reject(error);
    asked.clear();
  });
  return started;
}
