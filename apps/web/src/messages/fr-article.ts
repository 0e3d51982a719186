import type { enArticle } from "./en-article.ts";

export const frArticle: Readonly<Record<keyof typeof enArticle, string>> = {
  "article.title": "L’article raconté",
  "article.about": "De quoi s’agit-il ?",
  "article.why": "Pourquoi est-ce important ?",
  "article.how": "Qu’ont-ils fait ?",
  "article.found": "Qu’ont-ils trouvé ?",
  "article.limits": "Que reste-t-il ouvert ?",
  "article.short": "Ce texte est court parce que seul le résumé peut être utilisé.",
  "article.ask": "Le lire d’une traite",
  "article.ask.text":
    "Les mêmes phrases avec leurs passages, en un seul texte : de quoi il s’agit, pourquoi, ce qui a été fait et trouvé.",
  "article.ask.short": "Il sera court, car seul le résumé peut être utilisé.",
  "keyword.model": "connaissance générale, selon {model}, non vérifiée dans l’article",
};
