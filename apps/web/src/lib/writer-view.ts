import { writerId } from "@engram/digest";
import type { StoredDigest } from "@engram/library";
import type { Translator } from "#messages/messages.ts";
import { writerOf } from "./choose-digest.ts";
import type { OfferedModel } from "./request-context.ts";

/** A writer that a run may be asked of. */
export interface WriterChoice {
  /** As the form sends it: `builtin`, `remote:llama3.2`. */
  readonly id: string;
  readonly name: string;
  /** What to expect of it, and where the text goes. */
  readonly expect: string;
}

/** A writer that has written a digest that is here. */
export interface StoredWriter {
  readonly id: string;
  readonly name: string;
  readonly address: string;
  readonly isShown: boolean;
}

/** Writers on the page of a digest. */
export interface WritersView {
  /** In the language shown, the one that wrote last first; empty where there is one alone. */
  readonly stored: readonly StoredWriter[];
  /** Whom to ask for another; empty where nothing else would come of it. */
  readonly choices: readonly WriterChoice[];
}

/** The built-in writer first: it is what is asked where nothing is chosen. */
export function writerChoices(models: readonly OfferedModel[], say: Translator): readonly WriterChoice[] {
  return [
    { id: "builtin", name: say("writer.builtin"), expect: say("writer.builtin.expect") },
    ...models.map(({ kind, model, host = "" }) => ({
      id: writerId({ name: kind, model }),
      name: modelName(model),
      expect: kind === "remote" ? say("writer.remote.expect", { host }) : say("writer.local.expect"),
    })),
  ];
}

/** Who wrote the digests of a language, and who may be asked for another. */
export function viewWriters(
  shown: StoredDigest,
  digests: readonly StoredDigest[],
  models: readonly OfferedModel[],
  say: Translator,
  pathname: string,
): WritersView {
  const [newest] = digests.filter(({ language }) => language === shown.language);
  const ids = [...new Set(digests.filter(({ language }) => language === shown.language).map(writerOf))];
  const stored = ids.map((id) => ({
    id,
    name: id === "builtin" ? say("writer.builtin") : modelName(id.slice(id.indexOf(":") + 1)),
    address:
      newest !== undefined && writerOf(newest) === id
        ? pathname
        : `${pathname}?writer=${encodeURIComponent(id)}`,
    isShown: id === writerOf(shown),
  }));
  // The built-in writer would write the same again.
  const others = writerChoices(models, say).filter(({ id }) => id !== "builtin" || !ids.includes(id));
  return { stored: stored.length < 2 ? [] : stored, choices: models.length === 0 ? [] : others };
}

/** Without the checksum that a local model is told apart by. */
export function modelName(model: string): string {
  return model.replace(/ sha256:[0-9a-f]+$/u, "");
}
