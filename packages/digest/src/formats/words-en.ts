import type { FormatWords } from "./format-words.ts";

/** English labels and sentences around a digest. */
export const englishWords: FormatWords = {
  levels: {
    high: { name: "High", reader: "in the authors’ own words" },
    medium: { name: "Medium", reader: "for a reader of the field" },
    low: { name: "Low", reader: "for a curious teenager" },
  },
  roles: {
    problem: "Problem",
    method: "Method",
    finding: "Finding",
    number: "Number",
    limitation: "Limitation",
    resource: "Resource",
  },
  kinds: {
    verbatim: { one: "{count} sentence word for word", many: "{count} sentences word for word" },
    adapted: { one: "{count} slightly adapted", many: "{count} slightly adapted" },
    rewritten: { one: "{count} rewritten", many: "{count} rewritten" },
    glossary: {
      one: "{count} general explanation in brackets",
      many: "{count} general explanations in brackets",
    },
  },
  origins: {
    bundled: "version {version}, of which the record comes with Engram",
    atom: "version {version}, as arXiv’s Atom API gave it on {retrieved}",
    oai: "version {version}, as arXiv’s OAI-PMH service gave it on {retrieved}",
    abs: "version {version}, as arXiv’s abstract page gave it on {retrieved}",
    caller: "a text that you supplied",
  },
  writers: {
    authors: "the authors",
    builtin: "Engram’s built-in writer",
    remote: "a language model, each sentence checked,",
  },
  byModel: { one: "{count} in the model’s words", many: "{count} in the model’s words" },
  headings: {
    summary: "Summary",
    level: "Level",
    text: "Text",
    keyPoints: "Key points",
    keywords: "Keywords",
    passages: "Passages",
    provenance: "Where this comes from",
    tldr: "TL;DR",
    corrections: "Corrections by authors",
  },
  facts: {
    authors: "Authors",
    identifier: "arXiv",
    submitted: "First submitted to arXiv on",
    thisVersion: "This version of",
    mainCategory: "Main category",
    otherCategories: "Other categories",
    comments: "Comments",
    doi: "DOI",
    journal: "Journal reference",
    licence: "Licence",
    licenceUnknown: "not known",
    licenceNotGiven: "none was given",
    obligations: "What reuse of this digest owes",
  },
  sections: { title: "title", abstract: "abstract", other: "section {id}" },
  colon: ": ",
  moreAuthors: "and {count} more",
  untitled: "Untitled text",
  withdrawn: "This article has been withdrawn.",
  writtenBy: "written by {writer}",
  notWritten: "The source has no sentence for this.",
  generalExplanation: "a general explanation, not a claim of the paper",
  otherLanguage:
    "The sentences stay in the language of the text ({language}): translating them takes a language model, and this digest was made without one.",
  otherLanguageWithModel:
    "The sentences stay in the language of the text ({language}): models do not translate yet.",
  provenance:
    "Written by {writer} (version {writerVersion}, Engram {engramVersion}) on {created} from {origin}.",
  provenanceModel: "Model {model}, prompt version {promptVersion}.",
  provenanceSampling: "Temperature {temperature}, seed {seed}.",
  correctionBy: "{name}, {created}",
  contentHash: "Content {contentHash}, source {sourceHash}.",
};
