import { createHash } from "node:crypto";
import type { Language } from "@engram/paper";
import type { Digest } from "../digest.ts";
import { latexToPlain } from "../latex-plain.ts";
import { escapeHtml } from "./html-escape.ts";
import { pageStyle } from "./html-style.ts";
import { type DigestOutline, type OutlineOptions, type OutlineStatement, outlineDigest } from "./outline.ts";

/** A digest as a page of its own: one file, no scripts, nothing to fetch; formulas in plain characters. */
export function toHtml(digest: Digest, language: Language, options: OutlineOptions = {}): string {
  const outline = outlineDigest(digest, language, options);
  const title = escapeHtml(latexToPlain(outline.title));
  // Even a mistake in the escaping could load or run nothing: this page may show its own style and no more.
  const styleHash = createHash("sha256").update(pageStyle, "utf8").digest("base64");
  const policy = `default-src 'none'; style-src 'sha256-${styleHash}'; base-uri 'none'; form-action 'none'`;
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${pageStyle}</style>
</head>
<body>
<main>
<h1${inLanguage(outline.sourceLanguage)}>${title}</h1>
${outline.notices.map((notice) => `<p class="notice">${escapeHtml(notice)}</p>\n`).join("")}${factList(outline)}
<p class="scope">${escapeHtml(outline.scope)}</p>
${summary(outline)}${articleText(outline)}${keyPoints(outline)}${keywords(outline)}${corrections(outline)}${passages(outline)}</main>
<footer>
<h2>${outline.words.headings.provenance}</h2>
${outline.provenance.map((line) => `<p>${escapeHtml(line)}</p>`).join("\n")}
</footer>
</body>
</html>
`;
}

function corrections({ corrections: all, words }: DigestOutline): string {
  if (all.length === 0) return "";
  const plain = (text: string): string => escapeHtml(latexToPlain(text));
  const items = all.map(
    ({ of, text, by }) => `<li>${plain(of)}<br><strong>${escapeHtml(text)}</strong> (${escapeHtml(by)})</li>`,
  );
  return `<h2>${words.headings.corrections}</h2>\n<ul>\n${items.join("\n")}\n</ul>\n`;
}

/** Of what is not in the reader's language. */
function inLanguage(language: string | undefined): string {
  return language === undefined ? "" : ` lang="${escapeHtml(language)}"`;
}

function sentence({ text, passages, language }: OutlineStatement): string {
  const links = passages.map((number) => `<a href="#passage-${number}">[${number}]</a>`).join("");
  return `<span${inLanguage(language)}>${escapeHtml(latexToPlain(text))}<sup>${links}</sup></span>`;
}

/** A general explanation stands among the claims of the paper in brackets, so that nobody takes it for one. */
function inLevel(statement: OutlineStatement): string {
  if (statement.kind !== "glossary") return sentence(statement);
  const bracketed = { ...statement, text: `(${statement.text})` };
  return `<i class="explanation">${sentence(bracketed)}</i>`;
}

function factList({ facts }: DigestOutline): string {
  const rows = facts.map(({ label, text, url }) => {
    const value = escapeHtml(latexToPlain(text));
    const shown = url === undefined ? value : `<a href="${escapeHtml(url)}">${value}</a>`;
    return `<dt>${escapeHtml(label)}</dt><dd>${shown}</dd>`;
  });
  return `<dl class="facts">\n${rows.join("\n")}\n</dl>`;
}

function summary({ tldr, levels, words }: DigestOutline): string {
  const rows = levels.map(({ name, reader, writing, statements }) => {
    const text = statements.length === 0 ? escapeHtml(words.notWritten) : statements.map(inLevel).join(" ");
    const who = `<span class="who">${escapeHtml(`${reader}; ${writing}`)}</span>`;
    return `<tr><th scope="row">${escapeHtml(name)}${who}</th><td>${text}</td></tr>`;
  });
  const short =
    tldr === null
      ? ""
      : `<p class="tldr"><strong>${words.headings.tldr}</strong>${words.colon}${sentence(tldr)}</p>\n`;
  return `${short}<h2>${words.headings.summary}</h2>\n<table>\n${rows.join("\n")}\n</table>\n`;
}

function articleText({ article, words }: DigestOutline): string {
  if (article === null) return "";
  const parts = article.parts.map(({ question, statements }) => {
    const told = statements.map(inLevel).join(" ");
    return `<h3>${escapeHtml(question)}</h3>\n<p>${told}</p>`;
  });
  const writing = `<p class="who">${escapeHtml(article.writing)}</p>`;
  return `<h2>${words.headings.article}</h2>\n${parts.join("\n")}\n${writing}\n`;
}

function keyPoints({ keyPoints, words }: DigestOutline): string {
  if (keyPoints.length === 0) return "";
  const items = keyPoints.map(
    ({ role, statement }) =>
      `<li><strong>${escapeHtml(role)}</strong>${words.colon}${sentence(statement)}</li>`,
  );
  return `<h2>${words.headings.keyPoints}</h2>\n<ul>\n${items.join("\n")}\n</ul>\n`;
}

function keywords({ keywords, words, sourceLanguage }: DigestOutline): string {
  if (keywords.length === 0) return "";
  const items = keywords.map(({ term, statement, note }) => {
    const whose = note === null ? "" : ` <em>(${escapeHtml(note)})</em>`;
    const definition = statement === null ? "" : `<dd>${sentence(statement)}${whose}</dd>`;
    return `<dt${inLanguage(sourceLanguage)}>${escapeHtml(latexToPlain(term))}</dt>${definition}`;
  });
  return `<h2>${words.headings.keywords}</h2>\n<dl>\n${items.join("\n")}\n</dl>\n`;
}

/** Verbatim, so LaTeX stays as it was written. */
function passages({ passages, words, sourceLanguage }: DigestOutline): string {
  const items = passages.map(
    ({ number, where, quote }) =>
      `<li id="passage-${number}"><q${inLanguage(sourceLanguage)}>${escapeHtml(quote)}</q> <span class="where">(${escapeHtml(where)})</span></li>`,
  );
  return `<h2>${words.headings.passages}</h2>\n<ol class="passages">\n${items.join("\n")}\n</ol>\n`;
}
