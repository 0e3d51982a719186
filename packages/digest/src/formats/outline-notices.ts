import type { Language } from "@engram/paper";
import type { Digest } from "../digest.ts";
import { carriedExplanations } from "../glossary/explanation-in.ts";
import { listStatements } from "../list-statements.ts";
import { countTranslations } from "../statement-language.ts";
import { fillIn, formatWords } from "./words.ts";

/** What a reader must know first: that it was withdrawn, and what is in another language than theirs. */
export function noticesOf(digest: Digest, language: Language): string[] {
  const words = formatWords[language];
  const { paper, provenance } = digest;
  return [
    ...(paper.withdrawn === true ? [words.withdrawn] : []),
    ...languageNotices(digest, language, provenance),
    ...explanationNotices(digest, language),
  ];
}

/** In which language the sentences are, where that is not the reader's or took a model. */
function languageNotices(
  digest: Digest,
  language: Language,
  { model, writer, language: written }: Digest["provenance"],
): string[] {
  const words = formatWords[language];
  const translations = countTranslations(digest);
  if (translations !== null) {
    const { left } = translations;
    const others =
      left === 0 ? [] : [fillIn(words.leftInEnglish[left === 1 ? "one" : "many"], { count: left })];
    return [[fillIn(words.translatedBy, { model: model ?? writer }), ...others].join(" ")];
  }
  if (written === language || written === "und") return [];
  const notTranslated = model === undefined ? words.otherLanguage : words.otherLanguageWithModel;
  return [fillIn(notTranslated, { language: languageName(written, language) })];
}

/** That explanations are not in the words that the digest carries, and whose they are. */
function explanationNotices(digest: Digest, language: Language): string[] {
  const statements = listStatements(digest).map(({ statement }) => statement);
  const carried = carriedExplanations(statements, language);
  if (carried === null) return [];
  return [fillIn(formatWords[language].otherExplanations, { language: languageName(carried, language) })];
}

/** `en` as `anglais`; the code itself where it is none that is known. */
function languageName(code: string, language: Language): string {
  if (!/^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/iu.test(code)) return code;
  return new Intl.DisplayNames([language], { type: "language", fallback: "code" }).of(code) ?? code;
}
