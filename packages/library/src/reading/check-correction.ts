import { err, ok, type Result } from "@engram/paper";
import type { CorrectionDraft, CorrectionError } from "../feedback.ts";

/** In UTF-16 units, after white space was put in order. */
export const LONGEST_CORRECTION = 1000;
export const LONGEST_NAME = 100;
const LONGEST_EMAIL = 254;
/** No check can tell whether an address exists: only what is none at all is refused. */
const EMAIL = /^[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+$/u;
/** Characters that nobody sees, and that turn the text around them. */
const CONTROLS = /[\p{Cc}\u202a-\u202e\u2066-\u2069\ufeff]+/gu;

/** What can be stored of a correction, or the first thing that is wrong with it. */
export function checkCorrection(
  draft: CorrectionDraft,
): Result<{ readonly name: string; readonly text: string; readonly email: string | null }, CorrectionError> {
  const name = tidy(draft.name);
  const text = tidy(draft.text);
  const email = tidy(draft.email ?? "");
  if (name === "") return err({ code: "correction.name-empty", field: "name" });
  if (name.length > LONGEST_NAME)
    return err({ code: "correction.name-too-long", field: "name", limit: LONGEST_NAME });
  if (text === "") return err({ code: "correction.text-empty", field: "text" });
  if (text.length > LONGEST_CORRECTION)
    return err({ code: "correction.text-too-long", field: "text", limit: LONGEST_CORRECTION });
  if (email !== "" && (email.length > LONGEST_EMAIL || !EMAIL.test(email)))
    return err({ code: "correction.bad-email", field: "email" });
  return ok({ name, text, email: email === "" ? null : email });
}

/** On one line, without what can not be seen. */
function tidy(text: string): string {
  return text.toWellFormed().replace(CONTROLS, " ").replace(/\s+/gu, " ").trim();
}
