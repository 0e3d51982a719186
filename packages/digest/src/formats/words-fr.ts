import type { FormatWords } from "./format-words.ts";

/** Étiquettes et phrases françaises autour d'une synthèse. */
export const frenchWords: FormatWords = {
  levels: {
    high: { name: "Avancé", reader: "dans les mots des auteurs" },
    medium: { name: "Intermédiaire", reader: "pour qui connaît le domaine" },
    low: { name: "Accessible", reader: "pour un adolescent curieux" },
  },
  roles: {
    problem: "Problème",
    method: "Méthode",
    finding: "Résultat",
    number: "Chiffre",
    limitation: "Limite",
    resource: "Ressource",
  },
  kinds: {
    verbatim: { one: "{count} phrase mot pour mot", many: "{count} phrases mot pour mot" },
    adapted: { one: "{count} légèrement adaptée", many: "{count} légèrement adaptées" },
    rewritten: { one: "{count} reformulée", many: "{count} reformulées" },
    glossary: {
      one: "{count} explication générale entre parenthèses",
      many: "{count} explications générales entre parenthèses",
    },
  },
  origins: {
    bundled: "de la version {version}, dont la notice accompagne Engram",
    atom: "de la version {version}, donnée par l’API Atom d’arXiv le {retrieved}",
    oai: "de la version {version}, donnée par le service OAI-PMH d’arXiv le {retrieved}",
    abs: "de la version {version}, donnée par la page du résumé d’arXiv le {retrieved}",
    caller: "d’un texte que vous avez fourni",
  },
  writers: {
    authors: "les auteurs",
    builtin: "le rédacteur intégré d’Engram",
    remote: "un modèle de langue, chaque phrase vérifiée,",
  },
  byModel: { one: "{count} dans les mots du modèle", many: "{count} dans les mots du modèle" },
  headings: {
    summary: "En bref, par niveau",
    level: "Niveau",
    text: "Texte",
    keyPoints: "Points clés",
    keywords: "Mots clés",
    passages: "Passages",
    provenance: "D’où vient cette synthèse",
    tldr: "En une phrase",
    corrections: "Corrections des auteurs",
  },
  facts: {
    authors: "Auteurs",
    identifier: "arXiv",
    submitted: "Déposé pour la première fois sur arXiv le",
    thisVersion: "Cette version date du",
    mainCategory: "Catégorie principale",
    otherCategories: "Autres catégories",
    comments: "Commentaires",
    doi: "DOI",
    journal: "Référence de revue",
    licence: "Licence",
    licenceUnknown: "inconnue",
    licenceNotGiven: "aucune n’a été indiquée",
    obligations: "Ce que doit toute réutilisation de cette synthèse",
  },
  sections: { title: "titre", abstract: "résumé", other: "section {id}" },
  colon: "\u00a0: ",
  moreAuthors: "et {count} autres",
  untitled: "Texte sans titre",
  withdrawn: "Cet article a été retiré.",
  writtenBy: "écrit par {writer}",
  notWritten: "La source n’a pas de phrase pour cela.",
  generalExplanation: "explication générale, et non affirmation de l’article",
  otherLanguage:
    "Les phrases restent dans la langue du texte ({language})\u00a0: les traduire demande un modèle de langue, et cette synthèse a été faite sans.",
  otherLanguageWithModel:
    "Les phrases restent dans la langue du texte ({language})\u00a0: les modèles ne traduisent pas encore.",
  provenance:
    "Écrit par {writer} (version {writerVersion}, Engram {engramVersion}) le {created} à partir {origin}.",
  provenanceModel: "Modèle {model}, version de consigne {promptVersion}.",
  provenanceSampling: "Température {temperature}, graine {seed}.",
  correctionBy: "{name}, le {created}",
  contentHash: "Contenu {contentHash}, source {sourceHash}.",
};
