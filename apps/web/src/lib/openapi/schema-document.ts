import { digestJsonSchema } from "@engram/digest";
import { listCodes } from "#lib/problem.ts";
import { labSchemas } from "./lab-schemas.ts";
import { flag, language, object, ref, type Schema, text, time, whole } from "./schema.ts";

/** Every schema of the API by its name; what is in a digest is taken from the digest's own schema. */
export function schemas(): Readonly<Record<string, Schema>> {
  const { $schema: _draft, $defs: parts, ...digest } = atComponents(digestJsonSchema());
  const { paper, scope } = digest.properties as Readonly<Record<string, Schema>>;
  return {
    ...(parts as Readonly<Record<string, Schema>>),
    digest,
    describedPaper: paper ?? {},
    scope: scope ?? {},
    digestSummary: object({ contentHash: text, language, created: time }),
    paper: object({
      paper: ref("describedPaper"),
      abstract: text,
      latestVersion: whole,
      scope: ref("scope"),
      digests: { type: "array", items: ref("digestSummary") },
      digest: {
        type: ["string", "null"],
        description: "The address of the newest digest; null where there is none.",
      },
      "activeRunId?": text,
      offline: { ...flag, description: "arXiv could not be asked; this is what is stored." },
    }),
    runRequest: object(
      {
        "lang?": language,
        "writer?": {
          ...text,
          maxLength: 250,
          description:
            "`builtin`, `remote` or `local`, and the model where there are several: `local:<model>`.",
        },
        "article?": { ...flag, description: "Whether the digest is to have an article too." },
        "version?": whole,
      },
      { additionalProperties: false },
    ),
    runStarted: object({
      runId: text,
      joined: { ...flag, description: "The run was in progress already." },
      events: { ...text, description: "The address to follow it at." },
    }),
    run: object({
      runId: text,
      paperId: text,
      version: whole,
      language,
      writer: text,
      state: { type: "string", enum: ["queued", "running", "done", "failed", "cancelled"] },
      created: time,
      "finished?": time,
      "contentHash?": text,
    }),
    ...feedbackSchemas(),
    ...labSchemas(),
    health: object({ status: { const: "ok" }, engramVersion: text, store: { const: "ok" } }),
    problem: problemSchema(),
  };
}

/** Votes and corrections. */
function feedbackSchemas(): Readonly<Record<string, Schema>> {
  const vote = { type: "string", enum: ["up", "down"] };
  const state = { type: "string", enum: ["pending", "approved", "rejected"] };
  const count = { type: "integer", minimum: 0 };
  const pointer = { ...text, description: "JSON pointer to the statement: `/levels/low/statements/2`." };
  const shown = { statement: pointer, text, name: text, sent: time };
  const closed = { additionalProperties: false };
  return {
    voteRequest: object({ vote }, closed),
    voted: object({ vote, votes: object({ up: count, down: count }) }),
    correctionRequest: object(
      {
        statement: pointer,
        name: { ...text, maxLength: 100 },
        text: { ...text, maxLength: 1000 },
        "email?": { ...text, description: "For the operator; never shown." },
      },
      closed,
    ),
    correctionState: object({ number: whole, state }),
    corrections: object({ corrections: { type: "array", items: object(shown) } }),
    allCorrections: object({
      corrections: {
        type: "array",
        items: object({
          ...shown,
          number: whole,
          state,
          paperId: text,
          contentHash: text,
          quote: text,
          email: { type: ["string", "null"] },
        }),
      },
    }),
    decisionRequest: object({ decision: { type: "string", enum: ["approve", "reject"] } }, closed),
  };
}

/** RFC 9457; the facts of a problem stand beside the members that every one has. */
function problemSchema(): Schema {
  return object({
    type: { const: "about:blank" },
    title: text,
    status: { type: "integer", minimum: 400, maximum: 599 },
    code: { type: "string", enum: [...listCodes()], description: "Stable; what programs look at." },
    detail: { ...text, description: "What happened and what to do next, in the language of the address." },
    "errorId?": { ...text, description: "A number to report to the operator." },
    "field?": { ...text, description: "The member of the request that has to change." },
  });
}

/** The same schema with its parts among the components of the document. */
function atComponents(schema: Schema): Schema {
  return JSON.parse(JSON.stringify(schema).replaceAll("#/$defs/", "#/components/schemas/")) as Schema;
}
