import type { Digest, Statement } from "./digest.ts";

/** A statement and where it stands in the digest, as a JSON pointer: `/levels/low/statements/2`. */
export interface PlacedStatement {
  readonly pointer: string;
  readonly part: "tldr" | "medium" | "low" | "key" | "word" | "article";
  readonly statement: Statement;
}

/** What the writer wrote: every statement but those of High, which are the authors' own. In the order of the page. */
export function listStatements({
  tldr,
  levels,
  keyPoints,
  keywords,
  article,
}: Pick<Digest, "tldr" | "levels" | "keyPoints" | "keywords" | "article">): readonly PlacedStatement[] {
  const ofLevel = (part: "medium" | "low"): PlacedStatement[] =>
    levels[part].statements.map((statement, place) => ({
      pointer: `/levels/${part}/statements/${place}`,
      part,
      statement,
    }));
  return [
    ...(tldr === null ? [] : [{ pointer: "/tldr", part: "tldr", statement: tldr } as const]),
    ...ofLevel("medium"),
    ...ofLevel("low"),
    ...keyPoints.map(
      ({ statement }, place) =>
        ({ pointer: `/keyPoints/${place}/statement`, part: "key", statement }) as const,
    ),
    ...keywords.flatMap(({ statement }, place) =>
      statement === null
        ? []
        : [{ pointer: `/keywords/${place}/statement`, part: "word", statement } as const],
    ),
    ...(article?.parts ?? []).flatMap(({ statements }, part) =>
      statements.map(
        (statement, place) =>
          ({ pointer: `/article/parts/${part}/statements/${place}`, part: "article", statement }) as const,
      ),
    ),
  ];
}
