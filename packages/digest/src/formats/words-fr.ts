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
    remote: "un modèle de langue, chaque phrase vérifiée",
    local: "un modèle de langue sur cette machine, chaque phrase vérifiée",
  },
  translated: {
    one: "{count} traduite de l’anglais par le modèle",
    many: "{count} traduites de l’anglais par le modèle",
  },
  byModel: { one: "{count} dans les mots du modèle", many: "{count} dans les mots du modèle" },
  headings: {
    summary: "En bref, par niveau",
    level: "Niveau",
    text: "Texte",
    keyPoints: "Points clés",
    keywords: "Mots clés",
    article: "L’article raconté",
    passages: "Passages",
    provenance: "D’où vient cette synthèse",
    tldr: "En une phrase",
    corrections: "Corrections des auteurs",
  },
  questions: {
    about: "De quoi s’agit-il\u00a0?",
    why: "Pourquoi est-ce important\u00a0?",
    how: "Qu’ont-ils fait\u00a0?",
    found: "Qu’ont-ils trouvé\u00a0?",
    limits: "Que reste-t-il ouvert\u00a0?",
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
  modelExplanation: "connaissance générale, selon {model}, non vérifiée dans l’article",
  articleOfAbstract: "Ce texte est court parce que seul le résumé peut être utilisé.",
  otherLanguage:
    "Les phrases restent dans la langue du texte ({language})\u00a0: les traduire demande un modèle de langue, et cette synthèse a été faite sans.",
  otherLanguageWithModel:
    "Les phrases restent dans la langue du texte ({language})\u00a0: cette synthèse n’a pas été traduite.",
  otherExplanations:
    "Les explications de mots, qui sont d’Engram, sont en {language} dans cette synthèse\u00a0; elles sont données ici en français, d’après les mêmes entrées de son glossaire.",
  translatedBy:
    "Traduit de l’anglais par {model}. Les nombres, négations, réserves, quantités, comparaisons, conditions et noms ont été comparés avec la phrase anglaise\u00a0; le reste ne l’a pas été.",
  leftInEnglish: {
    one: "{count} phrase est restée en anglais, faute de traduction qui passe la vérification.",
    many: "{count} phrases sont restées en anglais, faute de traductions qui passent la vérification.",
  },
  inEnglish: "en anglais",
  provenance:
    "Écrit par {writer} (version {writerVersion}, Engram {engramVersion}) le {created} à partir {origin}.",
  provenanceModel: "Modèle {model}, version de consigne {promptVersion}.",
  provenanceSampling: "Température {temperature}, graine {seed}.",
  correctionBy: "{name}, le {created}",
  contentHash: "Contenu {contentHash}, source {sourceHash}.",
};
