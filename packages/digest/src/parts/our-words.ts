import { type Word, word } from "../builtin/prose/words.ts";
import type { Tag } from "../tagger.ts";

const WORDS: readonly (readonly [tag: Tag, words: string])[] = [
  ["DET", "the a an some"],
  ["PRON", "this these it we they our there"],
  ["NUM", "one"],
  ["ADP", "for in on of at to with after before during despite unlike like"],
  ["SCONJ", "because that though"],
  ["CCONJ", "but and"],
  ["ADV", "also so then still instead later even together"],
  ["PART", "not"],
  ["NOUN", "way aim reason part time addition contrast idea"],
  ["ADJ", "true main likely possible same"],
  ["VERB", "want wanted based do depend"],
  ["PUNCT", ","],
];
/** Forms whose lemma is another word. */
const FORMS: readonly (readonly [tag: Tag, lemma: string, forms: string])[] = [
  ["AUX", "be", "is are was were"],
  ["AUX", "have", "have has had"],
  ["VERB", "do", "did done"],
  ["VERB", "happen", "happened happens"],
  ["VERB", "see", "seen"],
  ["VERB", "show", "shown"],
  ["VERB", "come", "comes"],
];

const KNOWN: ReadonlyMap<string, { readonly tag: Tag; readonly lemma: string }> = new Map([
  ...WORDS.flatMap(([tag, words]) => words.split(" ").map((lemma) => [lemma, { tag, lemma }] as const)),
  ...FORMS.flatMap(([tag, lemma, forms]) => forms.split(" ").map((form) => [form, { tag, lemma }] as const)),
]);

/** Words of ours with the parts of speech by which the parser reads them as they are meant. */
export function ourWords(text: string): Word[] {
  return text.split(" ").map((part) => {
    const lower = part.toLowerCase();
    const { tag, lemma } = KNOWN.get(lower) ?? { tag: /ed$/u.test(lower) ? "VERB" : "X", lemma: lower };
    return { ...word(part, tag, part !== ","), lemma };
  });
}
