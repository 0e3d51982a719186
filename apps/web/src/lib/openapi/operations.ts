import { ref, type Schema } from "./schema.ts";

export const PAPER = {
  name: "paper",
  in: "path",
  required: true,
  description:
    "An arXiv id, with or without a version. The slash of an old-style id (`hep-th/9901001`) stays as it is.",
  schema: { type: "string" },
  examples: { new: { value: "2405.08707" }, old: { value: "hep-th/9901001v2" } },
};
const RUN = { name: "runId", in: "path", required: true, schema: { type: "string" } };
const HASH = {
  name: "hash",
  in: "path",
  required: true,
  description: "The content hash of a digest.",
  schema: { type: "string" },
};
const NUMBER = {
  name: "number",
  in: "path",
  required: true,
  schema: { type: "integer", minimum: 1 },
};
export const LANG = {
  name: "lang",
  in: "query",
  description: "The language of headings, glossary and explanations.",
  schema: { type: "string", enum: ["en", "fr"], default: "en" },
};
const WRITER = {
  name: "writer",
  in: "query",
  description: "Whose digest: `builtin`, `remote:<model>`, `local:<model>`; the newest of all by default.",
  schema: { type: "string" },
};
export const AFTER = {
  name: "after",
  in: "query",
  description: "Events after this one; the header `Last-Event-ID` means the same and goes before.",
  schema: { type: "integer", minimum: 0, default: 0 },
};

/** What an operation answers: by status, a sentence and, where there is a body, its schema. */
export const json = (description: string, schema: Schema): Schema => ({
  description,
  content: { "application/json": { schema } },
});
export const problem = {
  description: "What went wrong, with a stable `code`.",
  content: { "application/problem+json": { schema: ref("problem") } },
};

const body = (name: string): Schema => ({
  required: true,
  content: { "application/json": { schema: ref(name) } },
});

/** What readers, authors and the operator say of digests. */
const FEEDBACK: Readonly<Record<string, Readonly<Record<string, Schema>>>> = {
  "/api/digests/{hash}/votes": {
    post: {
      operationId: "vote",
      summary: "Counts a vote; a second one of the same client replaces the first",
      parameters: [HASH],
      requestBody: body("voteRequest"),
      responses: { 200: json("The vote and the counts.", ref("voted")), default: problem },
    },
  },
  "/api/digests/{hash}/corrections": {
    get: {
      operationId: "listCorrections",
      summary: "What authors say of statements, where the operator approved it",
      parameters: [HASH],
      responses: { 200: json("The corrections.", ref("corrections")), default: problem },
    },
    post: {
      operationId: "sendCorrection",
      summary: "Sends an author’s correction of a statement to the operator",
      parameters: [HASH],
      requestBody: body("correctionRequest"),
      responses: { 202: json("It waits for the operator.", ref("correctionState")), default: problem },
    },
  },
  "/api/admin/corrections": {
    get: {
      operationId: "listAllCorrections",
      summary: "Every correction, for the operator (ENGRAM_ADMIN_TOKEN as bearer token)",
      security: [{ operator: [] }],
      responses: { 200: json("The corrections.", ref("allCorrections")), default: problem },
    },
  },
  "/api/admin/corrections/{number}": {
    post: {
      operationId: "decideCorrection",
      summary: "Approves or rejects a correction, for the operator",
      parameters: [NUMBER],
      security: [{ operator: [] }],
      requestBody: body("decisionRequest"),
      responses: { 200: json("What it is now.", ref("correctionState")), default: problem },
    },
  },
};

/** The addresses of the JSON API, and what each answers. */
export const PATHS: Readonly<Record<string, Readonly<Record<string, Schema>>>> = {
  ...FEEDBACK,
  "/api/papers/{paper}": {
    get: {
      operationId: "getPaper",
      summary: "A paper: its record, what its licence allows, its digests, the run in progress",
      parameters: [PAPER, LANG],
      responses: { 200: json("The paper.", ref("paper")), default: problem },
    },
  },
  "/api/papers/{paper}/digest": {
    get: {
      operationId: "getDigest",
      summary: "The newest digest of a paper, in the language asked for where there is one",
      parameters: [PAPER, LANG, WRITER],
      responses: { 200: json("The digest.", ref("digest")), default: problem },
    },
  },
  "/api/papers/{paper}/digests": {
    post: {
      operationId: "startRun",
      summary: "Starts a run that makes a digest, or joins the one in progress",
      parameters: [PAPER],
      requestBody: { required: false, content: { "application/json": { schema: ref("runRequest") } } },
      responses: {
        202: {
          ...json("The run.", ref("runStarted")),
          headers: { location: { description: "The address of the run.", schema: { type: "string" } } },
        },
        default: problem,
      },
    },
  },
  "/api/runs/{runId}": {
    get: {
      operationId: "getRun",
      summary: "The state of a run",
      parameters: [RUN],
      responses: { 200: json("The run.", ref("run")), default: problem },
    },
    delete: {
      operationId: "cancelRun",
      summary: "Cancels a run; whoever follows it is told",
      parameters: [RUN],
      responses: { 204: { description: "It is cancelled." }, default: problem },
    },
  },
  "/api/runs/{runId}/events": {
    get: {
      operationId: "followRun",
      summary:
        "The events of a run as they happen: `step`, `statement`, `tally`, then `done`, `failed` or `cancelled`",
      description:
        "`tally` comes from a model: how many statements are planned, kept, kept after a second try and replaced, tokens, cost. `failed` has a `code`: `run.writer-gone` where no server has the writer any more, `model.…` where the model failed.",
      parameters: [RUN, AFTER],
      responses: {
        200: {
          description: "Server-sent events, each with an id to go on after.",
          content: { "text/event-stream": { schema: { type: "string" } } },
        },
        204: { description: "The run has ended and there is nothing after that event." },
        default: problem,
      },
    },
  },
  "/health": {
    get: {
      operationId: "getHealth",
      summary: "Whether this server and its store answer",
      responses: { 200: json("They do.", ref("health")), default: problem },
    },
  },
  "/schemas/digest-1.json": {
    get: {
      operationId: "getDigestSchema",
      summary: "The JSON Schema of a digest",
      responses: {
        200: {
          description: "The schema.",
          content: { "application/schema+json": { schema: { type: "object" } } },
        },
      },
    },
  },
  "/feed.atom": {
    get: {
      operationId: "getFeed",
      summary: "Papers of the library as an Atom feed, the newest digest first",
      parameters: ["q", "category", "keyword", "licence", "scope"].map((name) => ({
        name,
        in: "query",
        schema: { type: "string" },
      })),
      responses: {
        200: {
          description: "The feed.",
          content: { "application/atom+xml": { schema: { type: "string" } } },
        },
        default: problem,
      },
    },
  },
};
