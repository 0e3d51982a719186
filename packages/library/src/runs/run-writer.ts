const WITH_ARTICLE = "+article";

/** Whom a run asks, as its row names it: a digest with an article is another run than one without. */
export function runWriter(writer: string, article: boolean): string {
  return article ? `${writer}${WITH_ARTICLE}` : writer;
}

/** The writer's id, and whether it is to write an article too. */
export function parseRunWriter(asked: string): { readonly writer: string; readonly article: boolean } {
  const article = asked.endsWith(WITH_ARTICLE);
  return { writer: article ? asked.slice(0, -WITH_ARTICLE.length) : asked, article };
}
