/**
 * @file The two schemes of arXiv identifiers: `YYMM.number` since April 2007 (4 digits, from January 2015 on 5)
 * and `archive/YYMMNNN` before. Source: https://info.arxiv.org/help/arxiv_identifier.html
 */
import type { PaperId, PaperIdError } from "./paper-id.ts";
import { err, ok, type Result } from "./result.ts";

/** An identifier taken apart, before anything about it is checked. */
export interface IdParts {
  /** What the error message quotes. */
  readonly input: string;
  /** `hep-th`, in lower case; absent in the new scheme. */
  readonly archive?: string;
  /** `2405`. */
  readonly yymm: string;
  /** All digits that follow year and month. */
  readonly number: string;
  /** The digits after `v`, empty where `v` stands alone; absent where there is no `v`. */
  readonly version?: string;
}

/** No paper has come near it: the most revised one has had some two hundred versions. */
const MAX_VERSION = 999;

/** Archives whose papers had old-style identifiers; later ones (stat, q-fin, econ, eess) never did. */
const OLD_ARCHIVES = new Set(
  (
    "acc-phys adap-org alg-geom ao-sci astro-ph atom-ph bayes-an chao-dyn chem-ph cmp-lg comp-gas cond-mat cs " +
    "dg-ga funct-an gr-qc hep-ex hep-lat hep-ph hep-th math math-ph mtrl-th nlin nucl-ex nucl-th patt-sol physics " +
    "plasm-ph q-alg q-bio quant-ph solv-int supr-con"
  ).split(" "),
);

/** Whether old-style identifiers may begin with this word. */
export function isOldArchive(archive: string): boolean {
  return OLD_ARCHIVES.has(archive);
}

/** The identifier that the parts make, or what is wrong with them. */
export function checkIdParts(parts: IdParts): Result<PaperId, PaperIdError> {
  const wrong = parts.archive === undefined ? findFaultOfNew(parts) : findFaultOfOld(parts, parts.archive);
  if (wrong !== undefined) return err(wrong);
  const id =
    parts.archive === undefined
      ? `${parts.yymm}.${parts.number}`
      : `${parts.archive}/${parts.yymm}${parts.number}`;
  if (parts.version === undefined) return ok({ id });
  if (!/^[1-9]\d{0,2}$/.test(parts.version)) {
    return err({
      code: "paper-id.bad-version",
      input: parts.input,
      version: parts.version.slice(0, 20),
      limit: MAX_VERSION,
    });
  }
  return ok({ id, version: Number(parts.version) });
}

function findFaultOfNew(parts: IdParts): PaperIdError | undefined {
  const badMonth = findBadMonth(parts);
  if (badMonth !== undefined) return badMonth;
  // Both are four digits, so that comparing them as text compares the months: 2007-04 to 2099-12.
  if (parts.yymm < "0704") return { code: "paper-id.outside-period", input: parts.input, scheme: "new" };
  return findBadNumber(parts, parts.yymm < "1501" ? 4 : 5);
}

function findFaultOfOld(parts: IdParts, archive: string): PaperIdError | undefined {
  if (!isOldArchive(archive)) return { code: "paper-id.unknown-archive", input: parts.input, archive };
  const badMonth = findBadMonth(parts);
  if (badMonth !== undefined) return badMonth;
  if (parts.yymm > "0703" && parts.yymm < "9101") {
    return { code: "paper-id.outside-period", input: parts.input, scheme: "old" };
  }
  return findBadNumber(parts, 3);
}

function findBadMonth({ input, yymm }: IdParts): PaperIdError | undefined {
  const month = Number(yymm.slice(2));
  return month < 1 || month > 12 ? { code: "paper-id.bad-month", input, month } : undefined;
}

function findBadNumber({ input, number }: IdParts, expected: number): PaperIdError | undefined {
  if (number.length !== expected) {
    return { code: "paper-id.bad-number-length", input, digits: number.length, expected };
  }
  return /^0+$/.test(number) ? { code: "paper-id.number-zero", input } : undefined;
}
