import { explanationIn, keywordSlug, parseDigest } from "@engram/digest";
import { z } from "zod";
import type { KeywordCount, KeywordDefinition, KeywordView } from "../browsing.ts";
import type { Session } from "../database/database.ts";
import { type Sql, sql } from "../database/sql.ts";
import type { Language } from "../reading.ts";
import { CURRENT_PAPERS, IS_NEWEST } from "./browse-papers.ts";

const MOST_DEFINITIONS = 6;
const MOST_RELATED = 12;

const CountRow = z.object({ slug: z.string(), term: z.string(), papers: z.int() });
const DigestRow = z.object({ language: z.enum(["en", "fr"]), digest: z.unknown() });

/** The keywords of the papers that may be listed, in the order of their slugs. */
export async function listKeywords(
  session: Session,
  { limit, offset }: { readonly limit: number; readonly offset: number },
): Promise<{ readonly keywords: readonly KeywordCount[]; readonly total: number }> {
  const used = sql`(select d.digest_id from ${CURRENT_PAPERS}) as current join digest_keyword w using (digest_id)`;
  const rows = await session.query(sql`
    select w.slug, min(w.term collate "C") as term, count(*) as papers from ${used}
    group by w.slug order by w.slug collate "C" limit ${limit} offset ${offset}`);
  const [count] = await session.query(sql`select count(distinct w.slug) as total from ${used}`);
  return { keywords: z.array(CountRow).parse(rows), total: z.object({ total: z.int() }).parse(count).total };
}

/** A keyword with its definitions, what papers say first; undefined where no paper that may be listed uses it. */
export async function findKeyword(
  session: Session,
  slug: string,
  language: Language,
): Promise<KeywordView | undefined> {
  const rows = await session.query(sql`
    select w.slug, min(w.term collate "C") as term, count(*) as papers
    from ${using(slug)} group by w.slug`);
  const [found] = z.array(CountRow).parse(rows);
  if (found === undefined) return undefined;
  const [definitions, related] = [
    await definitionsOf(session, slug, language),
    await relatedTo(session, slug),
  ];
  return { ...found, definitions, related };
}

/** The papers that use a keyword, as `w` and `d`: from the keyword to its papers, not through the whole library. */
function using(slug: string, others: Sql = sql``): Sql {
  return sql`digest_keyword w join digest d using (digest_id) ${others}
    join paper_version v using (paper_id, version)
    where w.slug = ${slug} and ${IS_NEWEST} and not exists (
      select from digest later
      where later.paper_id = d.paper_id and later.version = d.version and later.digest_id > d.digest_id
    )`;
}

async function definitionsOf(
  session: Session,
  slug: string,
  language: Language,
): Promise<readonly KeywordDefinition[]> {
  // What no entry of the glossary gives any more is in the reader's language only in a digest that was asked for in it.
  const rows = await session.query(sql`
    select g.language, g.digest
    from digest_keyword w join digest g using (digest_id)
    join paper_version v using (paper_id, version) join paper p using (paper_id)
    where w.slug = ${slug} and w.defined_by is not null and ${IS_NEWEST}
    order by w.defined_by = 'paper' desc, g.language = ${language} desc, p.looked_at desc, g.digest_id desc
    limit ${MOST_DEFINITIONS * 2}`);
  const all = z
    .array(DigestRow)
    .parse(rows)
    .flatMap((row) => definitionIn(row, slug, language));
  const texts = all.map(({ text }) => text);
  const unlike = all.filter(({ text }, place) => texts.indexOf(text) === place);
  const [glossary] = unlike.filter(({ definedBy }) => definedBy === "glossary");
  const papers = unlike.filter(({ definedBy }) => definedBy === "paper").slice(0, MOST_DEFINITIONS);
  return glossary === undefined ? papers : [...papers, glossary];
}

function definitionIn(
  row: z.infer<typeof DigestRow>,
  slug: string,
  language: Language,
): readonly KeywordDefinition[] {
  const parsed = parseDigest(row.digest);
  if (!parsed.ok) return [];
  const keyword = parsed.value.keywords.find(({ term }) => keywordSlug(term) === slug);
  if (keyword?.definedBy == null || keyword.statement === null) return [];
  const { id, title } = parsed.value.paper;
  const { definedBy, statement } = keyword;
  // A model's general knowledge is shown with the digest that names the model, and nowhere else.
  if (definedBy === "model") return [];
  const explanation = explanationIn(statement, language);
  const text = explanation?.text ?? statement.text;
  return [{ text, definedBy, language: explanation?.language ?? row.language, paper: { id, title } }];
}

async function relatedTo(session: Session, slug: string): Promise<readonly KeywordCount[]> {
  const rows = await session.query(sql`
    select other.slug, min(other.term collate "C") as term, count(*) as papers
    from ${using(slug, sql`join digest_keyword other using (digest_id)`)} and other.slug <> ${slug}
    group by other.slug order by count(*) desc, other.slug collate "C" limit ${MOST_RELATED}`);
  return z.array(CountRow).parse(rows);
}
