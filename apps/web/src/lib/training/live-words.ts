import { enTrainingLive } from "#messages/en-training.ts";
import type { Translator } from "#messages/messages.ts";

export type LiveKey = keyof typeof enTrainingLive;
/** What the page's script says, in the reader's language, with the places in braces still open. */
export type LiveWords = Readonly<Record<LiveKey, string>>;

/** The words that go to the page's script with the page: it has no other language than the page. */
export function liveWords(say: Translator): LiveWords {
  const keys = Object.keys(enTrainingLive) as LiveKey[];
  const words = keys.map((key) => {
    const places = [...enTrainingLive[key].matchAll(/\{(\w+)\}/g)].map(([place, name]) => [name, place]);
    return [key, say.fill(key, Object.fromEntries(places) as Record<string, string>)];
  });
  return Object.fromEntries(words) as LiveWords;
}
