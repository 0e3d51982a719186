import type { CallerText } from "@engram/paper";

/** A first line longer than this is a paragraph, not a title. */
const LONGEST_TITLE = 300;

/**
 * Plain text or Markdown as a text to digest. The first line is the title where a blank line follows it or where it
 * is a Markdown heading; further headings (`## Method`) begin sections; blank lines part paragraphs, in which line
 * breaks become spaces.
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
    if (text !== "") sections.at(-1)?.paragraphs.push(text);
  };
  for (const line of [...lines, ""]) {
    if (/^#{1,6}\s+\S/u.test(line)) {
      endParagraph();
      sections.push({ heading: headingText(line), paragraphs: [] });
    } else if (line.trim() === "") endParagraph();
    else paragraph.push(line);
  }
  return sections.filter(({ paragraphs }) => paragraphs.length > 0);
}

function headingText(line: string): string {
  return line
    .trim()
    .replace(/^#+\s+/u, "")
    .replace(/\s+#+$/u, "");
}
