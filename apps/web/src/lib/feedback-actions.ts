import { type Action, fail, redirect } from "@sveltejs/kit";
import { failWith } from "./fail-with.ts";
import { type Problem, problemSentence, problemStatus } from "./problem.ts";
import { parseVote } from "./vote-request.ts";

/** What the form of a correction shows again where it was refused. */
export interface RefusedCorrection {
  readonly field: string | null;
  readonly sentence: string;
  readonly name: string;
  readonly email: string;
  readonly text: string;
}

/** Counts a vote, then says so by the address: the page itself does not know who asks for it. */
export const voteAction: Action = async ({ request, locals, url }) => {
  const form = await request.formData();
  const vote = parseVote(form.get("vote"));
  if (vote === undefined) return failWith({ code: "request.bad-vote" }, locals);
  const counted = await locals.engram.reading.vote(textOf(form, "digest"), vote, locals.client);
  if (!counted.ok) return failWith(counted.error, locals);
  redirect(303, `${addressAfter(url, `voted=${vote}`)}#votes`);
};

/** Keeps a correction for the operator, or shows the form again with what is wrong. */
export const correctAction: Action = async ({ request, locals, url }) => {
  const form = await request.formData();
  const entered = { name: textOf(form, "name"), email: textOf(form, "email"), text: textOf(form, "text") };
  const sent = await locals.engram.reading.submitCorrection({
    ...entered,
    contentHash: textOf(form, "digest"),
    statement: textOf(form, "statement"),
  });
  if (sent.ok) redirect(303, `${addressAfter(url, "corrected=sent")}#correct`);
  const problem: Problem = sent.error;
  if (problem.code === "digest.not-found") return failWith(problem, locals);
  const field = typeof problem.field === "string" ? problem.field : null;
  const refused: RefusedCorrection = { ...entered, field, sentence: problemSentence(problem, locals.say) };
  return fail(problemStatus(problem.code), { correction: refused });
};

/** A file in the place of a text is no text. */
function textOf(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === "string" ? value : "";
}

/** The page that the form stood on, the digest that it showed, and what has happened. */
function addressAfter({ pathname, searchParams }: URL, said: string): string {
  const digest = searchParams.get("digest");
  return `${pathname}?${digest === null ? "" : `digest=${encodeURIComponent(digest)}&`}${said}`;
}
