import type { LiveKey, LiveWords } from "#lib/training/live-words.ts";

/** Says something in the language of the page. */
export interface Words {
  (key: LiveKey, values?: Readonly<Record<string, string | number>>): string;
  /** A loss, with three decimals. */
  loss(natsPerToken: number | undefined): string;
  /** `1 min 20 s`. */
  time(seconds: number): string;
}

/** The words that came with the page. */
export function wordsOf(page: HTMLElement): Words {
  const table = JSON.parse(page.dataset.words ?? "{}") as LiveWords;
  const language = document.documentElement.lang;
  const numbers = new Intl.NumberFormat(language);
  const losses = new Intl.NumberFormat(language, { minimumFractionDigits: 3, maximumFractionDigits: 3 });
  const say = (key: LiveKey, values: Readonly<Record<string, string | number>> = {}): string =>
    table[key].replace(/\{(\w+)\}/g, (_place, name: string) => {
      const value = values[name] ?? "";
      return typeof value === "number" ? numbers.format(value) : value;
    });
  return Object.assign(say, {
    loss: (value: number | undefined): string =>
      value === undefined ? say("training.live.nothing") : losses.format(value),
    time: (seconds: number): string => {
      const whole = Math.max(1, Math.round(seconds));
      return whole < 60
        ? say("training.live.seconds", { seconds: whole })
        : say("training.live.minutes", { minutes: Math.floor(whole / 60), seconds: whole % 60 });
    },
  });
}
