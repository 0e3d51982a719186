/** @file Names that stand lowered after a sign, as E_MCHN: Unicode has no such letters, so whoever shows a text lowers them. */

/** A part of a text, and whether it stands lowered. */
export interface TextPart {
  readonly text: string;
  readonly isLowered: boolean;
}

/** One sign, and a name of several letters after it. */
const SUBSCRIPT = /(?<![\p{L}\p{N}_])(\p{L})_(\p{L}{2,})(?![\p{L}\p{Nd}_])/gu;

/** `2 E_MCHN - g` as `2 E`, `MCHN` lowered, ` - g`. */
export function splitSubscripts(text: string): readonly TextPart[] {
  const parts: TextPart[] = [];
  let end = 0;
  for (const { 0: whole, 1: sign, 2: name, index } of text.matchAll(SUBSCRIPT)) {
    parts.push({ text: text.slice(end, index) + sign, isLowered: false }, { text: name, isLowered: true });
    end = index + whole.length;
  }
  const rest = { text: text.slice(end), isLowered: false };
  return rest.text === "" && parts.length > 0 ? parts : [...parts, rest];
}

/** Text of HTML that is escaped already: `E<sub>MCHN</sub>`. */
export function subscriptsInHtml(escaped: string): string {
  return escaped.replace(SUBSCRIPT, "$1<sub>$2</sub>");
}

/** Pixels below the line. */
const LOWER_BY = 3;

/** The texts of a picture, with names lowered; what is read aloud says them as words. */
export function subscriptsInSvg(svg: string): string {
  return svg
    .replace(/ aria-label="[^"]*"/gu, (label) => label.replace(SUBSCRIPT, "$1 $2"))
    .replace(/>[^<]+</gu, (between) => {
      const text = between.slice(1, -1);
      const parts = splitSubscripts(text);
      return parts.length < 2 ? between : `>${parts.map(spanOf).join("")}<`;
    });
}

function spanOf({ text, isLowered }: TextPart, place: number): string {
  if (isLowered) return `<tspan dy="${LOWER_BY}" font-size="75%">${text}</tspan>`;
  return place === 0 ? text : `<tspan dy="${-LOWER_BY}">${text}</tspan>`;
}
