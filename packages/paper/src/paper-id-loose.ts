import { findRepositoryByCitation, findRepositoryByDoi, findRepositoryByHost } from "./other-repository.ts";
import type { PaperId, PaperIdError } from "./paper-id.ts";
import { checkIdParts, isOldArchive } from "./paper-id-grammar.ts";
import { type IdCandidate, scanForIds } from "./paper-id-scan.ts";
import {
  decodePercent,
  findControlCharacter,
  type PastedAddress,
  parsePastedAddress,
  plainPastedText,
} from "./pasted-text.ts";
import { err, ok, type Result } from "./result.ts";

type Found = Result<PaperId, PaperIdError>;

/** A citation with title and authors fits; ten kilobytes of anything is not an identifier. */
const MAX_LENGTH = 2000;
const FOREIGN_DOI = /(?<![0-9])10\.(?!48550\/)[0-9]{4,9}\/[^\s"<>?#]+/gi;
/** `ftp/hep-th/papers/9901/9901001.pdf` and `PS_cache/hep-th/pdf/9901/9901001v1.pdf`, the addresses of old copies. */
const OLD_COPY = /([a-z-]{2,10})\/(?:papers|pdf|ps)\/[0-9]{4}\/([0-9]{7})/gi;

/** Finds the one identifier in a pasted text, or says why there is none. */
export function parseLoosePaperId(input: string): Found {
  if (input.length > MAX_LENGTH) {
    return err({ code: "paper-id.too-long", length: input.length, limit: MAX_LENGTH });
  }
  const control = findControlCharacter(input);
  if (control !== undefined) return err({ code: "paper-id.control-character", ...control });
  const text = plainPastedText(input);
  if (text === "") return err({ code: "paper-id.empty" });

  const address = parsePastedAddress(text);
  return address === undefined ? findInText(decodePercent(text)) : findInAddress(address, text);
}

function findInAddress(address: PastedAddress, text: string): Found {
  const repository = findRepositoryByHost(address.host);
  const place = withoutForeignDois(decodePercent(`${address.host}${address.path}`));
  const candidates = scanForIds(place).filter(({ marked }) => marked || repository === undefined);
  const found = settle(candidates, (candidate) => isMeantInAddress(candidate, place));
  if (found !== undefined) return found;
  // The path names the page; only where it names none may an id in the query be meant (`?q=`, `?url=`).
  for (const part of address.rest) {
    const inPart = chooseAmong(
      scanForIds(withoutForeignDois(decodePercent(part))).filter(
        ({ marked }) => marked || repository === undefined,
      ),
    );
    if (inPart !== undefined) return inPart;
  }
  return err(explainAddress(address, repository, decodePercent(text)));
}

function explainAddress(address: PastedAddress, repository: string | undefined, text: string): PaperIdError {
  if (repository !== undefined) return { code: "paper-id.other-repository", repository, host: address.host };
  const doi = findForeignDoi(text);
  if (doi !== undefined) return doi;
  const [, number] = /(?:arxiv|ar5iv)\.org\/[a-z-]+\/([0-9]{7}(?:v[0-9]*)?)(?:\.pdf)?$/i.exec(text) ?? [];
  if (number !== undefined) return { code: "paper-id.archive-missing", input: number };
  return { code: "paper-id.no-id-in-address", host: address.host };
}

function findInText(text: string): Found {
  const scanned = withoutForeignDois(text);
  const candidates = scanForIds(scanned);
  const found = settle(candidates, (candidate) => isWholeText(candidate, scanned));
  if (found !== undefined) return found;
  const doi = findForeignDoi(text);
  if (doi !== undefined) return err(doi);
  const repository = findRepositoryByCitation(text);
  if (repository !== undefined) return err({ code: "paper-id.other-repository", repository });
  const bare = text.replace(/^(?:arxiv[:\s]*)?["'<([{]*|["'>)\]}.,;]*$/gi, "").replace(/\.pdf$/i, "");
  if (/^(?:9[1-9]|0[0-7])(?:0[1-9]|1[0-2])[0-9]{3}(?:v[0-9]+)?$/i.test(bare)) {
    return err({ code: "paper-id.archive-missing", input: bare });
  }
  return err({ code: "paper-id.unrecognised", input: text.slice(0, 200) });
}

/** The paper that the candidates name, or the fault of one that was meant as an identifier; marked ones go first. */
function settle(
  candidates: readonly IdCandidate[],
  isMeant: (candidate: IdCandidate) => boolean,
): Found | undefined {
  const marked = candidates.filter((candidate) => candidate.marked && hasShape(candidate));
  return (
    chooseAmong(marked) ??
    findFault(marked) ??
    chooseAmong(candidates) ??
    findFault(candidates.filter((candidate) => hasShape(candidate) && isMeant(candidate)))
  );
}

/** The one paper that the right ones among the candidates name. */
function chooseAmong(candidates: readonly IdCandidate[]): Found | undefined {
  const right = candidates.map(({ parts }) => checkIdParts(parts)).flatMap((id) => (id.ok ? [id.value] : []));
  const [first] = right;
  if (first === undefined) return undefined;
  const ids = [...new Set(right.map(({ id }) => id))];
  if (ids.length > 1) return err({ code: "paper-id.several", ids: ids.slice(0, 10) });
  const versions = [...new Set(right.flatMap(({ version }) => (version === undefined ? [] : [version])))];
  if (versions.length > 1) {
    const named = versions.map((version) => `${first.id}v${version}`);
    return err({ code: "paper-id.several", ids: named.slice(0, 10) });
  }
  return ok(versions[0] === undefined ? { id: first.id } : { id: first.id, version: versions[0] });
}

function findFault(candidates: readonly IdCandidate[]): Found | undefined {
  return candidates.map(({ parts }) => checkIdParts(parts)).find((checked) => !checked.ok);
}

/** A word before the slash that is no archive makes an identifier only where seven digits follow. */
function hasShape({ parts }: IdCandidate): boolean {
  return parts.archive === undefined || isOldArchive(parts.archive) || parts.number.length === 3;
}

/** It is a whole segment of the path. */
function isMeantInAddress({ parts, start, end }: IdCandidate, place: string): boolean {
  if (parts.archive !== undefined && !isOldArchive(parts.archive)) return false;
  return place[start - 1] === "/" && /^(?:\.pdf)?(?:\/|$)/i.test(place.slice(end));
}

/** Nothing else is said around it. */
function isWholeText({ start, end }: IdCandidate, text: string): boolean {
  const around = `${text.slice(0, start)} ${text.slice(end)}`;
  return around.replace(/\[[a-z.-]+\]|\.pdf\b|[^\p{L}\p{N}]/giu, "") === "";
}

function withoutForeignDois(text: string): string {
  return text.replace(FOREIGN_DOI, " ").replace(OLD_COPY, "$1/$2");
}

function findForeignDoi(text: string): PaperIdError | undefined {
  const [doi] = text.match(FOREIGN_DOI) ?? [];
  if (doi === undefined) return undefined;
  const trimmed = doi.replace(/[.,;:)\]}>'"]+$/, "").slice(0, 200);
  const repository = findRepositoryByDoi(trimmed);
  return { code: "paper-id.other-doi", doi: trimmed, ...(repository === undefined ? {} : { repository }) };
}
