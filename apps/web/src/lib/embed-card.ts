import { countTranslations } from "@engram/digest";
import type { PaperView } from "@engram/library";
import type { Translator } from "#messages/messages.ts";
import { homeAddress, paperAddress } from "./addresses.ts";
import { chooseDigest } from "./choose-digest.ts";
import { embedStyle } from "./embed-style.ts";
import { viewPaperHeader } from "./paper-view.ts";
import { type RichText, richText } from "./rich-text.ts";

const AUTHORS_SHOWN = 6;

/**
 * A paper as a card for the pages of others: a whole document that needs nothing beside it. Every link opens in place
 * of the page around it.
 * @param shown the paper, or the sentence that says why there is none
 */
export function embedCard(shown: PaperView | string, say: Translator, origin: string): string {
  const title = typeof shown === "string" ? "Engram" : viewPaperHeader(shown, say.language).plainTitle;
  const body =
    typeof shown === "string"
      ? `<p>${escapeHtml(shown)}</p>${foot(homeAddress(say.language), say, origin)}`
      : card(shown, say, origin);
  return `<!doctype html>
<html lang="${say.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${escapeHtml(title)}</title>
<style>${embedStyle}</style>
</head>
<body>
<main>
${body}
</main>
</body>
</html>
`;
}

function card(paper: PaperView, say: Translator, origin: string): string {
  const { language } = say;
  const header = viewPaperHeader(paper, language);
  const address = paperAddress(language, paper.record.id, paper.record.version);
  const digest = chooseDigest(paper.digests, language)?.digest;
  const tldr = digest?.tldr ?? null;
  const isLeft =
    digest !== undefined &&
    tldr !== null &&
    countTranslations(digest) !== null &&
    tldr.translatedFrom === undefined;
  const tldrLanguage = isLeft ? "en" : (digest?.provenance.language ?? "en");
  const [passage] = tldr?.kind === "verbatim" ? [] : (tldr?.evidence ?? []);
  const named = header.authors.slice(0, AUTHORS_SHOWN);
  const more = header.authorCount - named.length;
  const lines = [
    header.withdrawn ? `<p class="warning">${escapeHtml(say("paper.withdrawn"))}</p>` : "",
    `<p class="meta">${escapeHtml(header.main.words)}</p>`,
    `<h1 dir="auto">${link(address, html(header.title), origin)}</h1>`,
    `<p class="meta" dir="auto">${escapeHtml(named.join(", "))}${more > 0 ? ` ${escapeHtml(say("paper.authors.more", { count: more }))}` : ""}</p>`,
    tldr === null
      ? `<p class="none">${escapeHtml(say("share.none"))}</p>`
      : `<p class="tldr" dir="auto" lang="${escapeHtml(tldrLanguage)}">${html(richText(tldr.text))}</p>`,
    passage === undefined
      ? ""
      : `<p class="rests">${escapeHtml(say("evidence.rests"))}</p><blockquote dir="auto">${html(richText(passage.quote))}</blockquote>`,
    foot(address, say, origin, header.id),
  ];
  return lines.filter((line) => line !== "").join("\n");
}

function foot(address: string, say: Translator, origin: string, id?: string): string {
  const identifier = id === undefined ? "" : `<span>arXiv:${escapeHtml(id)}</span>`;
  return `<footer>${identifier}${link(address, escapeHtml(say("share.open")), origin)}</footer>`;
}

/** @param content markup of ours */
function link(address: string, content: string, origin: string): string {
  return `<a href="${escapeHtml(origin + address)}" target="_top" rel="noopener">${content}</a>`;
}

/** Formulas are MathML that we made; all other text is escaped. */
function html(parts: RichText): string {
  return parts
    .map((part) => (part.kind === "text" ? escapeHtml(part.text) : `${part.mathml}${escapeHtml(part.tail)}`))
    .join("");
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}
