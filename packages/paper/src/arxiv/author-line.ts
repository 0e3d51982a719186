import { normaliseText } from "../normalise-text.ts";
import { latexNameToText } from "./latex-accents.ts";

/**
 * The names in an author line of arXiv (https://info.arxiv.org/help/prep.html#author), as arXivRaw gives it:
 * `A. Author (1), B. Author, Jr. (2) and the X Collaboration ((1) Here, (2) There)`. Affiliations are left out,
 * a collaboration is kept as an author, TeX accents become letters, `et al` becomes `et al.`.
 */
export function parseAuthorLine(line: string): readonly string[] {
  const text = latexNameToText(normaliseText(line));
  const names: string[] = [];
  for (const name of splitOutsideParentheses(text).flatMap(splitConjunction)) {
    const suffixOf = SUFFIX.test(name) ? names.pop() : undefined;
    names.push(suffixOf === undefined ? name : `${suffixOf} ${name}`);
  }
  return names.length === 0 && text !== "" ? [text] : names;
}

const SUFFIX = /^(?:Jr|Sr|Jnr|II|III|IV)\.?$/;
const COLLABORATION = /\b(?:collaborations?|consortium)$|^(?:and |for |on behalf of )?the .*\bteam$/i;

/** Cuts at commas, semicolons and colons; a group in parentheses goes, unless it names a collaboration. */
function splitOutsideParentheses(line: string): readonly string[] {
  const parts: string[] = [];
  let current = "";
  let group = "";
  let depth = 0;
  for (const character of line) {
    if (character === "(") {
      depth++;
      if (depth === 1) group = "";
    } else if (character === ")") {
      depth = Math.max(0, depth - 1);
      if (depth === 0 && COLLABORATION.test(group)) {
        parts.push(current, group);
        current = "";
      }
      if (depth === 0) group = "";
    } else if (depth > 0) {
      group += character;
    } else if (character === "," || character === ";" || character === ":") {
      parts.push(current);
      current = "";
    } else {
      current += character;
    }
  }
  parts.push(current);
  return parts;
}

function cleanName(part: string): string {
  return normaliseText(part)
    .replace(/^(?:and|&) /i, "")
    .replace(/^(?:for|on behalf of) (?=.*\b(?:collaborations?|consortium|team|group)\b)/i, "")
    .replace(/^et\.? al\.?$/i, "et al.")
    .trim();
}

/** `A and B` are two; `The CMS and LHCb Collaborations` are named by one phrase. */
function splitConjunction(part: string): readonly string[] {
  const name = cleanName(part);
  if (/\band\b.*\bcollaborations$/i.test(name)) return [name];
  return name
    .split(/ and | & | (?=et\.? al\.?$)/)
    .map(cleanName)
    .filter((one) => one !== "");
}
