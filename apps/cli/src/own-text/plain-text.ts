import type { CallerText } from "@engram/paper";
import { withoutCopiedMarks } from "./copied-letters.ts";
import { isFence, itemText, withoutMarks } from "./markdown.ts";

/** A text with sections: none where the input is headings and nothing else. */
export type PlainText = Extract<CallerText, { readonly sections: unknown }>;

/** A first line longer than this is a paragraph, not a title. */
const LONGEST_TITLE = 300;

/**
 * Plain text or Markdown as a text to digest. The first line is the title where a blank line follows it or where it
 * is a Markdown heading; further headings (`## Method`) begin sections; blank lines part paragraphs, in which line
 * breaks become spaces; each item of a list is a paragraph. Rows of a Markdown table (`| a | b |`) and blocks of code
 * hold no sentences and are left out, and so are captions of figures and a section of references. `Abstract`, alone on
 * a line or before a colon, is a heading too: in what is copied from a page it is no word of the sentence after it.
 */
export function parsePlainText(input: string): PlainText {
  const lines = withoutCopiedMarks(input.replace(/^\ufeff/u, "")).split(/\r\n|[\n\r]/u);
  const start = lines.findIndex((line) => line.trim() !== "");
  const first = (lines[start] ?? "").trim();
  const following = (lines[start + 1] ?? "").trim();
  const isHeading = /^#\s+\S/u.test(first);
  const hasMore = lines.slice(start + 1).some((line) => line.trim() !== "");
  const isTitle =
    hasMore && !ABSTRACT.test(first) && first.length <= LONGEST_TITLE && (isHeading || following === "");
  const body = isTitle ? lines.slice(start + 1) : lines.slice(Math.max(0, start));
  const sections = readSections(body);
  return isTitle ? { title: headingText(first), sections } : { sections };
}

/** What stands above a list of works, in English and French. */
const REFERENCES = /^(?:references|bibliography|works cited|références|bibliographie)$/iu;

/** `Abstract` on a line of its own, `Abstract: We show`, `Abstract—We show`; not `Abstract machines`. */
const ABSTRACT = /^\s*(abstract|summary|résumé)(?:\s*[:.—–]\s*|\s*$)/iu;

/** `Figure 3: What it shows.`, and not `Figure 3 shows`. */
const CAPTION = /^(?:figure|fig\.|table|tableau) \d+ ?[:.] /iu;

interface Section {
  readonly heading?: string;
  readonly paragraphs: string[];
}

function readSections(lines: readonly string[]): Section[] {
  const sections: Section[] = [{ paragraphs: [] }];
  let paragraph: string[] = [];
  let isInList = false;
  const endParagraph = () => {
    const text = withoutMarks(paragraph.join(" "));
    paragraph = [];
    if (text !== "" && !CAPTION.test(text)) sections.at(-1)?.paragraphs.push(text);
  };
  for (const line of [...withoutCode(lines), ""]) {
    // In the middle of a paragraph a line may begin with a dash or a number that is none of a list.
    const mayBeginItem: boolean = isInList || paragraph.length === 0 || /:\s*$/u.test(paragraph.at(-1) ?? "");
    const item: string | undefined = mayBeginItem ? itemText(line) : undefined;
    if (item !== undefined) {
      endParagraph();
      paragraph.push(item);
    } else if (/^#{1,6}\s+\S/u.test(line)) {
      endParagraph();
      sections.push({ heading: headingText(line), paragraphs: [] });
    } else if (line.trim() === "" || isTableRow(line)) endParagraph();
    else if (paragraph.length === 0 && ABSTRACT.test(line)) {
      sections.push({ heading: ABSTRACT.exec(line)?.[1] ?? "", paragraphs: [] });
      paragraph.push(line.replace(ABSTRACT, ""));
    } else paragraph.push(line);
    isInList = item !== undefined || (isInList && paragraph.length > 0);
  }
  return sections.filter(
    ({ heading = "", paragraphs }) => paragraphs.length > 0 && !REFERENCES.test(heading),
  );
}

/** A block that nothing closes is none. */
function withoutCode(lines: readonly string[]): readonly string[] {
  const fences = lines.filter(isFence).length;
  const closed = fences - (fences % 2);
  let seen = 0;
  return lines.filter((line) => {
    const isMark = seen < closed && isFence(line);
    if (isMark) seen += 1;
    return !isMark && seen % 2 === 0;
  });
}

function isTableRow(line: string): boolean {
  return /^\s*\|.*\|\s*$/u.test(line);
}

function headingText(line: string): string {
  return withoutMarks(
    line
      .trim()
      .replace(/^#+\s+/u, "")
      .replace(/\s+#+$/u, ""),
  );
}
