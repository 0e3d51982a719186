import { err, ok, type Result } from "@engram/paper";
import type { UsageError } from "../command-error.ts";

/** Whom `--writer` names; `model` is null where the settings, or the only model that there is, decide. */
export type WriterChoice =
  | { readonly kind: "builtin" }
  | { readonly kind: "local" | "remote"; readonly model: string | null };

/** `builtin`, `local`, `local:<model>`, `remote` or `remote:<model>`; a model's name may have colons of its own. */
export function parseWriterChoice(word: string): Result<WriterChoice, UsageError> {
  if (word === "builtin") return ok({ kind: "builtin" });
  const [, kind, model = null] = /^(local|remote)(?::(.+))?$/u.exec(word) ?? [];
  return kind === "local" || kind === "remote"
    ? ok({ kind, model })
    : err({ code: "usage.writer-unknown", writer: word });
}
