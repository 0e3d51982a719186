import type { CallerText } from "@engram/paper";

/** A first line longer than this is a paragraph, not a title. */
const LONGEST_TITLE = 300;

/**
 * Plain text or Markdown as a text to digest. The first line is the title where a blank line follows it or where it
 * is a Markdown heading; further headings (`## Method`) begin sections; blank lines part paragraphs, in which line
 * breaks become spaces. Rows of a Markdown table (`| a | b |`) hold no sentences and are left out, and so
 * are captions of figures and a section of references.
 */
export function parsePlainText(input: string): CallerText {
  const lines = input.replace(/^\ufeff/u, "").split(/\r\n|[\n\r]/u);
  const start = lines.findIndex((line) => line.trim() !== "");
  const first = (lines[start] ?? "").trim();
  const following = (lines[start + 1] ?? "").trim();
  const isHeading = /^#\s+\S/u.test(first);
  const hasMore = lines.slice(start + 1).some((line) => line.trim() !== "");
  const isTitle = hasMore && first.length <= LONGEST_TITLE && (isHeading || following === "");
  const body = isTitle ? lines.slice(start + 1) : lines.slice(Math.max(0, start));
  const sections = readSections(body);
  return isTitle ? { title: headingText(first), sections } : { sections };
}

/** What stands above a list of works, in English and French. */
const REFERENCES = /^(?:references|bibliography|works cited|références|bibliographie)$/iu;

/** `Figure 3: What it shows.`, and not `Figure 3 shows`. */
const CAPTION = /^(?:figure|fig\.|table|tableau) \d+ ?[:.] /iu;

interface Section {
  readonly heading?: string;
  readonly paragraphs: string[];
}

function readSections(lines: readonly string[]): Section[] {
  const sections: Section[] = [{ paragraphs: [] }];
  let paragraph: string[] = [];
  const endParagraph = () => {
    const text = paragraph.join(" ").replace(/\s+/gu, " ").trim();
    paragraph = [];
    if (text !== "" && !CAPTION.test(text)) sections.at(-1)?.paragraphs.push(text);
  };
  for (const line of [...lines, ""]) {
    if (/^#{1,6}\s+\S/u.test(line)) {
      endParagraph();
      sections.push({ heading: headingText(line), paragraphs: [] });
    } else if (line.trim() === "" || isTableRow(line)) endParagraph();
    else paragraph.push(line);
  }
  return sections.filter(
    ({ heading = "", paragraphs }) => paragraphs.length > 0 && !REFERENCES.test(heading),
  );
}

function isTableRow(line: string): boolean {
  return /^\s*\|.*\|\s*$/u.test(line);
}

function headingText(line: string): string {
  return line
    .trim()
    .replace(/^#+\s+/u, "")
    .replace(/\s+#+$/u, "");
}
