/** The paper as an article, and what a model says of words from what it knows. */
export const enArticle = {
  "article.title": "The paper as an article",
  "article.about": "What is it about?",
  "article.why": "Why does it matter?",
  "article.how": "What did they do?",
  "article.found": "What did they find?",
  "article.limits": "What does it leave open?",
  "article.short": "It is short because only the abstract may be used.",
  "article.ask": "Read it as an article",
  "article.ask.text":
    "The same sentences with their passages, told as one text: what it is about, why it matters, what was done and found.",
  "article.ask.short": "It will be short, because only the abstract may be used.",
  "keyword.model": "general knowledge, by {model}, not checked against the paper",
} as const;
