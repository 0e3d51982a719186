/** A page or a feed that is no longer than this is looked at whole; of a longer one, this much. */
const LOOKED_AT = 200_000;
/** From here on there is more markup than a text with a few tags in it has. */
const MOST_SHARE = 0.2;
/** A sentence about `<b>` is not yet a page. */
const FEWEST_TAGS = 4;

const PROLOGUE = /^\ufeff?\s*<(?:\?xml\s|!doctype\s+\w|html[\s>]|svg[\s>]|rss[\s>]|feed[\s>])/iu;
/** Begins like a tag, a comment or a declaration, so that `a < b` and `x <- y` are none. */
const TAG = /<(?:\/?[a-z][^<>]{0,2000}|!--[^<>]{0,2000}--|![a-z[][^<>]{0,2000}|\?[^<>]{0,2000}\?)>/giu;

/** Whether a text is HTML, XML or mostly their tags: its tags would be read as the sentences of a paper. */
export function isMarkup(text: string): boolean {
  if (PROLOGUE.test(text.slice(0, 1000))) return true;
  const start = text.slice(0, LOOKED_AT);
  const tags = start.match(TAG) ?? [];
  const length = tags.reduce((sum, tag) => sum + tag.length, 0);
  return tags.length >= FEWEST_TAGS && length > MOST_SHARE * start.replace(/\s+/gu, " ").length;
}
