import { type LicenceCode, listLicences, type Operator } from "@engram/paper";
import { z } from "zod";
import type {
  BrowseOptions,
  FacetCount,
  Facets,
  LicenceFilter,
  PaperFilter,
  PaperSort,
} from "../browsing.ts";
import type { Session } from "../database/database.ts";
import { type Sql, sql } from "../database/sql.ts";
import { shownCategory, sortTitle } from "./listing.ts";
import { type ListedPaper, ListedRow, toListedPaper } from "./papers.ts";
import { searchQuery } from "./search-text.ts";
import { IN_VIEW } from "./takedowns.ts";

const KEYWORDS_COUNTED = 30;

/** A paper of a list, and the sentence that sums it up. */
export interface BrowsedPaper extends ListedPaper {
  readonly tldr: string | null;
}

const BrowsedRow = ListedRow.extend({ tldr: z.string().nullable() });
const FacetRow = z.object({
  facet: z.enum(["category", "keyword", "licence", "scope", "total"]),
  value: z.string(),
  label: z.string().nullable(),
  papers: z.int(),
});

/** The latest digest of a version `v`: as `d`, or nothing. */
const LATEST_DIGEST: Sql = sql`
  left join lateral (
    select digest_id, content_hash, language, created, tldr, scope from digest
    where digest.paper_id = v.paper_id and digest.version = v.version
    order by digest_id desc limit 1
  ) d on true`;

/** A version `v` that may be listed, and the newest such of its paper. */
export const IS_NEWEST: Sql = sql`
  v.${IN_VIEW} and v.origin <> 'caller' and not exists (
    select from paper_version newer
    where newer.paper_id = v.paper_id and newer.version > v.version and newer.origin <> 'caller'
  )`;

/**
 * The newest version of every paper that may be listed (callers' own texts and what was taken down may not), with its
 * latest digest: `v`, `p` and `d`. Every list, count and page of keywords is made from these.
 */
export const CURRENT_PAPERS: Sql = sql`
  paper_version v join paper p using (paper_id) ${LATEST_DIGEST} where ${IS_NEWEST}`;

/** The same without the digests, for lists that do not depend on them: ten times as fast in a large library. */
const NEWEST_VERSIONS: Sql = sql`paper_version v join paper p using (paper_id) where ${IS_NEWEST}`;

/** A page of the papers that the filter leaves, and how many there are in all. */
export async function browsePapers(
  session: Session,
  operator: Operator,
  options: BrowseOptions & { readonly limit: number; readonly offset: number },
): Promise<{ readonly papers: readonly BrowsedPaper[]; readonly total: number }> {
  const words = searchQuery(options.text ?? "");
  const sort = options.sort ?? "relevance";
  const { category, keyword, licence, scope } = conditions(options, operator);
  const asksDigests = options.keyword !== undefined || options.scope !== undefined || sort === "changed";
  const left = sql`${asksDigests ? CURRENT_PAPERS : NEWEST_VERSIONS}
    and ${matching(words)} and ${category} and ${keyword} and ${licence} and ${scope}`;
  const rows = await session.query(sql`
    with page as (
      select v.paper_id, v.version, row_number() over (order by ${order(sort, words, options.text ?? "")}) as place
      from ${left} order by place limit ${options.limit} offset ${options.offset}
    )
    select v.record, p.latest_version as "latestVersion", p.looked_at as "lookedAt", v.fetched,
      d.content_hash as "contentHash", d.language, d.created, d.tldr
    from page join paper_version v using (paper_id, version) join paper p using (paper_id) ${LATEST_DIGEST}
    order by place`);
  const [count] = await session.query(sql`select count(*) as total from ${left}`);
  const { total } = z.object({ total: z.int() }).parse(count);
  const papers = z
    .array(BrowsedRow)
    .parse(rows)
    .map((row) => ({ ...toListedPaper(row), tldr: row.tldr }));
  return { papers, total };
}

/** How many papers each value of a filter would leave, the other filters kept. */
export async function countFacets(
  session: Session,
  operator: Operator,
  filter: PaperFilter,
): Promise<Facets> {
  const words = searchQuery(filter.text ?? "");
  const { category, keyword, licence, scope } = conditions(filter, operator);
  const rows = await session.query(sql`
    with m as materialized (
      select v.categories, v.licence_code, coalesce(d.scope, 'none') as scope, d.digest_id,
        ${category} as c, ${keyword} as k, ${licence} as l, ${scope} as s
      from ${CURRENT_PAPERS} and ${matching(words)}
    ), words as (
      select slug as value, min(term) as label, count(*) as papers
      from m join digest_keyword using (digest_id) where c and l and s group by slug
      order by slug = ${filter.keyword ?? ""} desc, count(*) desc, slug collate "C" limit ${KEYWORDS_COUNTED}
    )
    select 'category' as facet, value, null as label, count(*) as papers
    from m cross join unnest(categories) as value where k and l and s group by value
    union all
    select 'keyword', value, label, papers from words
    union all
    select 'licence', licence_code, null, count(*) from m
    where c and k and s and licence_code is not null group by licence_code
    union all
    select 'scope', scope, null, count(*) from m where c and k and l group by scope
    union all
    select 'total', '', null, count(*) from m where c and k and l and s`);
  return toFacets(z.array(FacetRow).parse(rows), licenceCodes("open", operator));
}

function toFacets(rows: readonly z.infer<typeof FacetRow>[], openLicences: readonly string[]): Facets {
  const ofFacet = (facet: z.infer<typeof FacetRow>["facet"]): FacetCount[] =>
    rows
      .filter((row) => row.facet === facet)
      .map(({ value, label, papers }) => ({ value, ...(label === null ? {} : { label }), papers }))
      .sort((a, b) => b.papers - a.papers || (a.value < b.value ? -1 : 1));
  const licences = ofFacet("licence");
  const open = licences.filter(({ value }) => openLicences.includes(value));
  const papers = open.reduce((sum, one) => sum + one.papers, 0);
  return {
    categories: ofFacet("category"),
    keywords: ofFacet("keyword"),
    licences: papers === 0 ? licences : [{ value: "open", papers }, ...licences],
    scopes: ofFacet("scope"),
    total: ofFacet("total")[0]?.papers ?? 0,
  };
}

/** A condition for each filter; `true` where it is not set. */
function conditions(
  { category, keyword, licence, scope }: PaperFilter,
  operator: Operator,
): Readonly<Record<"category" | "keyword" | "licence" | "scope", Sql>> {
  const any = sql`true`;
  return {
    category: category === undefined ? any : sql`v.categories @> ${[shownCategory(category)]}::text[]`,
    keyword:
      keyword === undefined
        ? any
        : sql`exists (select from digest_keyword w where w.digest_id = d.digest_id and w.slug = ${keyword})`,
    licence:
      licence === undefined ? any : sql`v.licence_code = any(${licenceCodes(licence, operator)}::text[])`,
    scope: scope === undefined ? any : sql`coalesce(d.scope, 'none') = ${scope}`,
  };
}

function licenceCodes(licence: LicenceFilter, operator: Operator): readonly (LicenceCode | "unknown")[] {
  if (licence !== "open") return [licence];
  return listLicences()
    .filter(({ opening }) => opening === "everyone" || (opening === "non-commercial" && !operator.commercial))
    .map(({ code }) => code);
}

function matching(words: string): Sql {
  return words === "" ? sql`true` : sql`v.search @@ websearch_to_tsquery('english', ${words})`;
}

const LOOKED_AT = sql`p.looked_at desc, p.paper_id`;

function order(sort: PaperSort, words: string, text: string): Sql {
  if (sort === "title") return sql`v.sort_title collate "C", p.paper_id`;
  if (sort === "submitted") return sql`v.submitted desc nulls last, p.paper_id`;
  if (sort === "changed") return sql`coalesce(d.created, v.submitted, v.fetched) desc, p.paper_id`;
  if (sort === "looked-at" || words === "") return LOOKED_AT;
  // Whoever pastes a title means that paper.
  return sql`v.sort_title = ${sortTitle(text)} desc,
    ts_rank_cd(v.search, websearch_to_tsquery('english', ${words}), 32) desc, ${LOOKED_AT}`;
}
