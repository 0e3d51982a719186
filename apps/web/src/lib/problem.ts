import type { RunError } from "@engram/lab";
import type { CorrectionError, LookUpError, StartRunError } from "@engram/library";
import type { OutsideErrorCode, PaperIdError } from "@engram/paper";
import type { MessageKey, Translator } from "#messages/messages.ts";
import type { Refusal } from "../server/request-limits.ts";
import type { FindLabError } from "./find-lab.ts";
import type { LimitError } from "./lab/experiment-limit.ts";
import type { ExperimentBodyError } from "./lab/parse-experiment-body.ts";
import type { RunRequestError } from "./run-request.ts";

/** What only this surface can meet. */
type RequestProblemCode =
  | "run.not-found"
  | "run.ended"
  | "run.interrupted"
  | "run.writer-gone"
  | "run.failed"
  | "digest.none"
  | "paper.not-here"
  | "keyword.unknown"
  | RunRequestError["code"]
  | "request.invalid"
  | "request.bad-event-id"
  | "request.too-large"
  | "request.wrong-type"
  | "request.other-site"
  | "request.wrong-method"
  | "not-found"
  | "language.unknown"
  | "internal";

/** What a vote, a correction or the operator can meet. */
type FeedbackProblemCode =
  | "request.bad-vote"
  | "request.bad-correction"
  | "request.bad-decision"
  | "correction.not-found"
  | "admin.none"
  | "admin.refused";

/** What labs and their experiments can meet. */
type LabProblemCode =
  | FindLabError["code"]
  | ExperimentBodyError["code"]
  | LimitError["code"]
  | "lab.nothing-recorded"
  | "experiment.not-found"
  | "experiment.not-finished"
  | "experiment.no-table"
  | "experiment.refused"
  | "experiment.ended"
  | "experiment.of-another-reader"
  | RunError["code"];

export type ProblemCode =
  | PaperIdError["code"]
  | LookUpError["code"]
  | StartRunError["code"]
  | CorrectionError["code"]
  | FeedbackProblemCode
  | LabProblemCode
  | Refusal["code"]
  | OutsideErrorCode
  | RequestProblemCode;

/** The status of every code; its sentence is the message `problem.<code>`. A code that is missing does not compile. */
const STATUSES = {
  "paper-id.empty": 400,
  "paper-id.too-long": 400,
  "paper-id.control-character": 400,
  "paper-id.bad-month": 400,
  "paper-id.bad-number-length": 400,
  "paper-id.number-zero": 400,
  "paper-id.outside-period": 400,
  "paper-id.bad-version": 400,
  "paper-id.unknown-archive": 400,
  "paper-id.archive-missing": 400,
  "paper-id.several": 400,
  "paper-id.other-doi": 400,
  "paper-id.other-repository": 400,
  "paper-id.no-id-in-address": 400,
  "paper-id.unrecognised": 400,
  "paper.not-found": 404,
  "paper.version-not-found": 404,
  "paper.not-stored-offline": 503,
  "paper.taken-down": 410,
  "paper.not-here": 404,
  "keyword.unknown": 404,
  "digest.not-found": 404,
  "correction.statement-unknown": 422,
  "correction.name-empty": 422,
  "correction.name-too-long": 422,
  "correction.text-empty": 422,
  "correction.text-too-long": 422,
  "correction.bad-email": 422,
  "correction.too-many": 503,
  "correction.not-found": 404,
  "request.bad-vote": 400,
  "request.bad-correction": 400,
  "request.bad-decision": 400,
  "admin.none": 404,
  "admin.refused": 401,
  "request.too-many": 429,
  "run.too-many": 429,
  "stream.too-many": 429,
  "server.busy": 503,
  "run.abstract-empty": 422,
  "run.writer-unknown": 422,
  "run.not-found": 404,
  "run.ended": 409,
  "run.interrupted": 500,
  "run.writer-gone": 503,
  "run.failed": 500,
  "digest.none": 404,
  "lab.not-found": 404,
  "lab.claim-not-found": 404,
  "lab.nothing-recorded": 404,
  "experiment.not-found": 404,
  "experiment.not-finished": 409,
  "experiment.no-table": 404,
  "experiment.refused": 409,
  "experiment.ended": 409,
  "experiment.of-another-reader": 403,
  "experiment.own-settings": 403,
  "experiment.too-long": 403,
  "experiment.too-many": 429,
  "experiment.running-elsewhere": 409,
  "experiment.too-large": 422,
  "experiment.queue-full": 503,
  "experiment.storage": 507,
  "experiment.failed": 500,
  "runtime.missing": 501,
  "setting.unknown": 422,
  "setting.out-of-range": 422,
  "setting.bad-list": 422,
  "setting.not-a-number": 422,
  "setting.bad-preset": 422,
  "setting.bad-seed": 422,
  "request.bad-settings": 400,
  "request.invalid": 400,
  "request.bad-event-id": 400,
  "request.bad-json": 400,
  "request.not-an-object": 400,
  "request.unknown-field": 400,
  "request.bad-lang": 400,
  "request.bad-version": 400,
  "request.bad-article": 400,
  "request.bad-writer": 400,
  "request.too-large": 413,
  "request.wrong-type": 415,
  "request.other-site": 403,
  "request.wrong-method": 405,
  "not-found": 404,
  "language.unknown": 404,
  internal: 500,
  "network.unreachable": 502,
  "network.timeout": 504,
  "network.too-large": 502,
  "network.redirect-refused": 502,
  "network.offline": 503,
  "source.busy": 503,
  "source.refused": 502,
  "source.malformed": 502,
  "model.unreachable": 503,
  "model.timeout": 504,
  "model.unauthorised": 502,
  "model.unknown": 502,
  "model.busy": 503,
  "model.failed": 502,
  "model.refused": 502,
  "model.malformed": 502,
  "model.broken-off": 502,
  "model.too-large": 502,
  "model.redirect-refused": 502,
  "model.engine-missing": 503,
  "model.not-loaded": 503,
  "model.damaged": 503,
  "model.memory-short": 503,
  "model.stopped": 503,
  "model.disk-short": 507,
  "model.hub-unreachable": 503,
  "model.hub-failed": 502,
  "model.hub-refused": 502,
  "model.hub-malformed": 502,
  "model.hub-redirect-refused": 502,
  "model.checksum-wrong": 502,
  "model.in-use": 503,
  "disk.full": 507,
  "disk.read-only": 500,
  "disk.failed": 500,
  "store.held": 503,
  "store.newer": 503,
  "store.unreachable": 503,
  "store.failed": 500,
  "server.port-in-use": 500,
  "server.address-refused": 500,
} as const satisfies Record<ProblemCode, number>;

/** Something that went wrong, with the facts that its sentence names. */
export interface Problem {
  readonly code: ProblemCode;
  readonly [fact: string]: unknown;
}

export function isProblemCode(code: string): code is ProblemCode {
  return Object.hasOwn(STATUSES, code);
}

/** Every code there is. */
export function listCodes(): readonly ProblemCode[] {
  return Object.keys(STATUSES).filter(isProblemCode);
}

export function problemStatus(code: ProblemCode): number {
  return STATUSES[code];
}

/** What happened and what to do next, in the reader's language. */
export function problemSentence(problem: Problem, say: Translator): string {
  return say.fill(sentenceKey(problem), sentenceFacts(problem));
}

/** Some codes have a sentence for each kind of what they are about. */
export function sentenceKey(problem: Problem): MessageKey {
  const { code } = problem;
  if (code === "experiment.too-large")
    return problem.resource === "disk" ? `problem.${code}.disk` : `problem.${code}.memory`;
  if (code === "setting.out-of-range" && problem.integer === true) return `problem.${code}.whole`;
  return `problem.${code}`;
}

/** The facts of a problem as its sentence names them: people count neither in bytes nor in thousands of seconds. */
export function sentenceFacts(problem: Problem): Readonly<Record<string, unknown>> {
  const { neededBytes, freeBytes, predictedSeconds, mostSeconds } = problem;
  const inGigabytes = (bytes: unknown): number => Number((Number(bytes) / 1e9).toPrecision(2));
  return {
    fits: [],
    ...problem,
    ...(neededBytes === undefined ? {} : { neededGigabytes: inGigabytes(neededBytes) }),
    ...(freeBytes === undefined ? {} : { freeGigabytes: inGigabytes(freeBytes) }),
    ...(predictedSeconds === undefined ? {} : { predictedMinutes: Math.ceil(Number(predictedSeconds) / 60) }),
    ...(mostSeconds === undefined ? {} : { mostMinutes: Number(mostSeconds) / 60 }),
  };
}

/** A problem as RFC 9457 has it: the stable `code` is for programs, the sentence for people. */
export function problemBody(problem: Problem, say: Translator): string {
  const { code, ...facts } = problem;
  const status = problemStatus(code);
  const body = {
    type: "about:blank",
    title: TITLES[status] ?? "Error",
    status,
    ...facts,
    code,
    detail: problemSentence(problem, say),
  };
  return `${JSON.stringify(body)}\n`;
}

/** A problem as an answer. */
export function problemResponse(
  problem: Problem,
  say: Translator,
  headers: Readonly<Record<string, string>> = {},
): Response {
  return new Response(problemBody(problem, say), {
    status: problemStatus(problem.code),
    headers: { ...headers, "content-type": "application/problem+json" },
  });
}

/** `about:blank` asks for the status's own phrase as title. */
const TITLES: Readonly<Record<number, string>> = {
  400: "Bad Request",
  401: "Unauthorized",
  403: "Forbidden",
  404: "Not Found",
  405: "Method Not Allowed",
  409: "Conflict",
  410: "Gone",
  413: "Content Too Large",
  415: "Unsupported Media Type",
  422: "Unprocessable Content",
  429: "Too Many Requests",
  500: "Internal Server Error",
  501: "Not Implemented",
  502: "Bad Gateway",
  503: "Service Unavailable",
  504: "Gateway Timeout",
  507: "Insufficient Storage",
};
