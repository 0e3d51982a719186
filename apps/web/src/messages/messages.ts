import type { Language } from "@engram/paper";
import { en } from "./en.ts";
import { fr } from "./fr.ts";
import { typeset } from "./typeset.ts";

export type MessageKey = keyof typeof en;
/** A language is one of these: it does not compile while a key is missing. */
export type Messages = Readonly<Record<MessageKey, string>>;

type Places<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Places<Rest>
  : never;
type Values<Key extends MessageKey> = [Places<(typeof en)[Key]>] extends [never]
  ? []
  : [values: Readonly<Record<Places<(typeof en)[Key]>, string | number>>];

type CountKey = MessageKey extends infer Key ? (Key extends `${infer Stem}.one` ? Stem : never) : never;

/** The words of one language. */
export interface Translator {
  readonly language: Language;
  /** A message with its places filled; a missing or superfluous value does not compile. */
  <Key extends MessageKey>(key: Key, ...values: Values<Key>): string;
  /** The form of a message that the language uses for this count; `values` fills its other places. */
  count(stem: CountKey, count: number, values?: Readonly<Record<string, string>>): string;
  /** A message whose places are known only when it is needed; places without a value stay empty. */
  fill(key: MessageKey, values: Readonly<Record<string, unknown>>): string;
}

/** Every language of the pages. A new one is a file of messages and a line here. */
export const messages: Readonly<Record<Language, Messages>> = { en, fr };

const translators = new Map<Language, Translator>();

export function translator(language: Language): Translator {
  const known = translators.get(language);
  if (known !== undefined) return known;
  const made = makeTranslator(language);
  translators.set(language, made);
  return made;
}

/** Whether a person would write a number out: what has too many digits for that is left as programs write it. */
function isWritten(value: number): boolean {
  return value === 0 || (Math.abs(value) >= 1e-6 && Math.abs(value) < 1e15);
}

function makeTranslator(language: Language): Translator {
  const table = messages[language];
  const numbers = new Intl.NumberFormat(language, { maximumFractionDigits: 9 });
  const plurals = new Intl.PluralRules(language);
  const inWords = (value: unknown): string =>
    typeof value === "number" && isWritten(value) ? numbers.format(value) : String(value ?? "");
  const fill = (key: MessageKey, values: Readonly<Record<string, unknown>>): string =>
    typeset(language, table[key]).replace(/\{(\w+)\}/g, (_place, name: string) => {
      const value: unknown = values[name];
      if (!Array.isArray(value)) return inWords(value);
      return value.length === 0 ? "–" : value.map(inWords).join(", ");
    });
  const say = (key: MessageKey, ...[values]: readonly [Readonly<Record<string, string | number>>?]): string =>
    fill(key, values ?? {});
  const count = (stem: CountKey, value: number, values: Readonly<Record<string, string>> = {}): string =>
    fill(`${stem}.${plurals.select(value) === "one" ? "one" : "other"}`, { ...values, count: value });
  return Object.assign(say as Translator, { language, count, fill });
}
