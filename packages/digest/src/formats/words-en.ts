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
    remote: "a language model, each sentence checked",
    local: "a language model on this machine, each sentence checked",
  },
  translated: {
    one: "{count} translated from English by the model",
    many: "{count} translated from English by the model",
  },
  byModel: { one: "{count} in the model’s words", many: "{count} in the model’s words" },
  headings: {
    summary: "Summary",
    level: "Level",
    text: "Text",
    keyPoints: "Key points",
    keywords: "Keywords",
    article: "The paper as an article",
    passages: "Passages",
    provenance: "Where this comes from",
    tldr: "TL;DR",
    corrections: "Corrections by authors",
  },
  questions: {
    about: "What is it about?",
    why: "Why does it matter?",
    how: "What did they do?",
    found: "What did they find?",
    limits: "What does it leave open?",
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
  modelExplanation: "general knowledge, by {model}, not checked against the paper",
  articleOfAbstract: "It is short because only the abstract may be used.",
  otherLanguage:
    "The sentences stay in the language of the text ({language}): translating them takes a language model, and this digest was made without one.",
  otherLanguageWithModel:
    "The sentences stay in the language of the text ({language}): this digest was not translated.",
  otherExplanations:
    "The explanations of words, which are Engram’s, are in {language} in this digest; they are given here in English, from the same entries of its glossary.",
  translatedBy:
    "Translated into French by {model}. Numbers, negations, hedges, quantifiers, comparisons, conditions and names were compared with the English sentence; the rest was not.",
  leftInEnglish: {
    one: "{count} sentence stayed in English, as its translation did not pass.",
    many: "{count} sentences stayed in English, as their translations did not pass.",
  },
  inEnglish: "in English",
  provenance:
    "Written by {writer} (version {writerVersion}, Engram {engramVersion}) on {created} from {origin}.",
  provenanceModel: "Model {model}, prompt version {promptVersion}.",
  provenanceSampling: "Temperature {temperature}, seed {seed}.",
  correctionBy: "{name}, {created}",
  contentHash: "Content {contentHash}, source {sourceHash}.",
};
