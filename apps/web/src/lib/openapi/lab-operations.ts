import { AFTER, json, LANG, PAPER, problem } from "./operations.ts";
import { ref, type Schema } from "./schema.ts";

const CLAIM = {
  name: "claim",
  in: "path",
  required: true,
  description: "The id of a claim, in capitals or not.",
  schema: { type: "string" },
  examples: { one: { value: "C7" } },
};
const EXPERIMENT = {
  name: "experimentId",
  in: "path",
  required: true,
  schema: { type: "string", pattern: "^[0-9a-f]{16}$" },
};
const TABLE = {
  name: "table",
  in: "path",
  required: true,
  description: "A table of the claim.",
  schema: { type: "string" },
};

const location = {
  headers: { location: { description: "The address of the experiment.", schema: { type: "string" } } },
};

/** Labs: claims of papers as experiments. */
export const LAB_PATHS: Readonly<Record<string, Readonly<Record<string, Schema>>>> = {
  "/api/labs": {
    get: {
      operationId: "listLabs",
      summary: "The labs of this server",
      parameters: [LANG],
      responses: { 200: json("The labs.", ref("labs")), default: problem },
    },
  },
  "/api/labs/{paper}": {
    get: {
      operationId: "getLab",
      summary: "The lab of a paper: its claims, what they can be run with, and what is recorded here",
      parameters: [PAPER, LANG],
      responses: { 200: json("The lab.", ref("lab")), default: problem },
    },
  },
  "/api/labs/{paper}/{claim}/experiments": {
    post: {
      operationId: "startExperiment",
      summary: "Begins an experiment, joins it, or finds it recorded; equal requests are one experiment",
      description:
        "Left out: preset `quick`, seed 1, the preset’s settings. A server that others reach runs presets as they are, only short ones, and so many a day for each client.",
      parameters: [PAPER, CLAIM],
      requestBody: {
        required: false,
        content: { "application/json": { schema: ref("experimentRequest") } },
      },
      responses: {
        200: { ...json("It is recorded already, and nothing runs.", ref("experimentStarted")), ...location },
        202: { ...json("It waits, or runs.", ref("experimentStarted")), ...location },
        default: problem,
      },
    },
  },
  "/api/experiments/{experimentId}": {
    get: {
      operationId: "getExperiment",
      summary: "An experiment with its verdict, computed now from its numbers; or how far it is",
      parameters: [EXPERIMENT, LANG],
      responses: {
        200: json("The experiment where it is recorded (it has `format`), else its state (it has `state`).", {
          anyOf: [ref("experiment"), ref("experimentState")],
        }),
        default: problem,
      },
    },
    delete: {
      operationId: "cancelExperiment",
      summary: "Cancels an experiment; what was done is kept, and goes on when it is begun again",
      parameters: [EXPERIMENT],
      responses: { 204: { description: "It is cancelled." }, default: problem },
    },
  },
  "/api/experiments/{experimentId}/events": {
    get: {
      operationId: "followExperiment",
      summary: "The events of an experiment as they happen: `step`, then `done`, `failed` or `cancelled`",
      parameters: [EXPERIMENT, AFTER],
      responses: {
        200: {
          description: "Server-sent events, each with an id to go on after.",
          content: { "text/event-stream": { schema: { type: "string" } } },
        },
        204: { description: "Nothing runs, and there is nothing after that event." },
        default: problem,
      },
    },
  },
  "/api/experiments/{experimentId}/{table}.csv": {
    get: {
      operationId: "getTable",
      summary: "A table of a recorded experiment as CSV (RFC 4180) with a line of names",
      parameters: [EXPERIMENT, TABLE],
      responses: {
        200: { description: "The numbers.", content: { "text/csv": { schema: { type: "string" } } } },
        default: problem,
      },
    },
  },
};
