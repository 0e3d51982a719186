import type { TextRange } from "@engram/digest";
import { z } from "zod";
import type { Session } from "../database/database.ts";
import { sql } from "../database/sql.ts";
import { searchQuery } from "./search-text.ts";

/** Characters that no text has: what a text has of them is looked at as a space. */
const START = "\ue000";
const STOP = "\ue001";
const OPTIONS = `HighlightAll=true, StartSel="${START}", StopSel="${STOP}"`;
const LONGEST = 20_000;

/**
 * Where the words of a search stand in each of the texts, as the search itself understands words: other forms of
 * them too, letters with and without accents alike. Places and not marked text, so that a page escapes the text first.
 */
export async function markWords(
  session: Session,
  text: string,
  texts: readonly string[],
): Promise<readonly (readonly TextRange[])[]> {
  const words = searchQuery(text);
  if (words === "" || texts.length === 0) return texts.map(() => []);
  const folded = texts.map(foldInPlace);
  const rows = await session.query(sql`
    select ts_headline('english', value, websearch_to_tsquery('english', ${words}), ${OPTIONS}) as marked
    from unnest(${folded}::text[]) with ordinality as given(value, place) order by place`);
  const marked = z.array(z.object({ marked: z.string() })).parse(rows);
  return folded.map((one, index) => rangesIn(marked[index]?.marked ?? "", one));
}

/** Letters without accents, one for one, so that a place in the result is the same place in the text. */
function foldInPlace(text: string): string {
  return text
    .slice(0, LONGEST)
    .toWellFormed()
    .replaceAll(/[\p{Cc}<>&\ue000\ue001]/gu, " ")
    .replaceAll(/[\u2018\u2019\u02bc]/g, "'")
    .replaceAll(/[\u00c0-\u024f\u1e00-\u1eff]/g, (letter) => letter.normalize("NFD").charAt(0));
}

/** None where the engine gave back another text than it was given: then places in it are not places in ours. */
function rangesIn(marked: string, given: string): readonly TextRange[] {
  const ranges: TextRange[] = [];
  let start = 0;
  let place = 0;
  for (const character of marked.split("")) {
    if (character === START) start = place;
    else if (character === STOP) ranges.push({ start, end: place });
    else place += 1;
  }
  const isSame = marked.replaceAll(START, "").replaceAll(STOP, "") === given;
  return isSame ? ranges : [];
}
