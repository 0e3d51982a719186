import { pageWords } from "#lib/page-words.ts";
import { enTrainingLive } from "#messages/en-training.ts";
import type { Translator } from "#messages/messages.ts";

export type LiveKey = keyof typeof enTrainingLive;
/** What the page's script says, in the reader's language, with the places in braces still open. */
export type LiveWords = Readonly<Record<LiveKey, string>>;

/** The words that go to the page's script with the page: it has no other language than the page. */
export function liveWords(say: Translator): LiveWords {
  return pageWords(enTrainingLive, say);
}
