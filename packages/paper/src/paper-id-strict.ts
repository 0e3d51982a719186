import type { PaperId, PaperIdError } from "./paper-id.ts";
import { checkIdParts } from "./paper-id-grammar.ts";
import { err, type Result } from "./result.ts";

const NEW_SCHEME = /^(?<yymm>\d{4})\.(?<number>\d+)(?:v(?<version>\d*))?$/;
const OLD_SCHEME =
  /^(?<archive>[a-z-]+)(?:\.[A-Za-z-]+)?\/(?<yymm>\d{4})(?<number>\d{1,6})(?:v(?<version>\d*))?$/;

/** Longer than any identifier, and short enough to be quoted. */
const MAX_LENGTH = 64;

/** Reads exactly one identifier with nothing around it; the subject class of an old-style one is dropped. */
export function parseStrictPaperId(input: string): Result<PaperId, PaperIdError> {
  const groups =
    input.length > MAX_LENGTH ? undefined : (NEW_SCHEME.exec(input) ?? OLD_SCHEME.exec(input))?.groups;
  if (groups?.yymm === undefined || groups.number === undefined) {
    return err({ code: "paper-id.unrecognised", input: input.slice(0, 200) });
  }
  const { archive, yymm, number, version } = groups;
  return checkIdParts({
    input,
    yymm,
    number,
    ...(archive === undefined ? {} : { archive }),
    ...(version === undefined ? {} : { version }),
  });
}
