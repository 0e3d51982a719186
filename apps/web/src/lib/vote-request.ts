import type { CorrectionDraft, Vote } from "@engram/library";

/** A vote, or undefined where it is none. */
export function parseVote(given: unknown): Vote | undefined {
  return given === "up" || given === "down" ? given : undefined;
}

/** The vote in the body of `POST /api/digests/<hash>/votes`. */
export function parseVoteRequest(body: string): Vote | undefined {
  const members = parseMembers(body, ["vote"]);
  return parseVote(members?.vote);
}

/** The body of `POST /api/digests/<hash>/corrections`: texts, and nothing else. What they say is not checked here. */
export function parseCorrectionRequest(body: string): Omit<CorrectionDraft, "contentHash"> | undefined {
  const members = parseMembers(body, ["statement", "name", "text", "email"]);
  if (members === undefined) return undefined;
  const { statement, name, text, email = "" } = members;
  const areTexts = [statement, name, text, email].every((one) => typeof one === "string");
  return areTexts
    ? { statement: String(statement), name: String(name), text: String(text), email: String(email) }
    : undefined;
}

/** The body of `POST /api/admin/corrections/<number>`. */
export function parseDecision(body: string): "approved" | "rejected" | undefined {
  const decision = parseMembers(body, ["decision"])?.decision;
  if (decision === "approve") return "approved";
  return decision === "reject" ? "rejected" : undefined;
}

function parseMembers(
  body: string,
  allowed: readonly string[],
): Readonly<Record<string, unknown>> | undefined {
  const given = parseJson(body);
  if (typeof given !== "object" || given === null || Array.isArray(given)) return undefined;
  return Object.keys(given).every((name) => allowed.includes(name))
    ? (given as Readonly<Record<string, unknown>>)
    : undefined;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
