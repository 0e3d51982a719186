import { err, ok, type Result } from "@engram/paper";
import type { UsageError } from "../command-error.ts";

/** Whom `--writer` names; `model` is null where the settings, or the server's only model, decide. */
export type WriterChoice =
  | { readonly kind: "builtin" }
  | { readonly kind: "remote"; readonly model: string | null };

/** `builtin`, `remote` or `remote:<model>`; a model's name may have colons of its own. */
export function parseWriterChoice(word: string): Result<WriterChoice, UsageError> {
  if (word === "builtin") return ok({ kind: "builtin" });
  const [, model] = /^remote(?::(.+))?$/u.exec(word) ?? [undefined, null];
  return model === null
    ? err({ code: "usage.writer-unknown", writer: word })
    : ok({ kind: "remote", model: model ?? null });
}
