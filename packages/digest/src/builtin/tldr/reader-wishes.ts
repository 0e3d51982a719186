import { leavesOpen, opensByPointingBack } from "../roles/points-back.ts";
import { saysWithdrawn } from "../roles/withdrawal.ts";
import type { Rated } from "./rate-sentences.ts";

/** All in units of ROUGE-1; set so that the cross-validated figure of `digest-salience-train` stays what it was. */
const WISHES = {
  /** "We" among statements in the third person. */
  otherVoice: -0.05,
  /** It opens with what stood before it. */
  opensBack: -0.1,
  /** It leaves open elsewhere what it speaks of. */
  open: -0.07,
  /** What others did or do not know, where the authors tell what they did or found. */
  notOwn: -0.3,
  /** What the paper lacks or gives away is not what it is about. */
  aside: -0.1,
  /** A question without its answer. */
  question: -0.15,
  /** What is studied, not what came out. */
  aim: -0.02,
  /** "We examined", "the aim was": told as done, no result. Machine learning, which the ranker knows, hardly writes so. */
  pastAim: -0.08,
  /** Too few words to say what is special. */
  short: -0.03,
  /** More than one reads at a glance. */
  long: -0.03,
  /** A contribution with what it does or brings. */
  withResult: 0.03,
  /** Nothing matters more than that the paper was taken back. */
  withdrawn: 1,
} as const;

const SHORT_WORDS = 10;
const LONG_WORDS = 40;
const AUTHORS = "(?:the authors|the paper|they|we) (?:\\w+ly )?";
const AIM = new RegExp(
  `^to (?:study|investigate|test|examine|address|determine|understand|explore|assess|evaluate)\\b|\\b${AUTHORS}(?:study|studies|(?:investigate|examine|explore|consider|analy[sz]e|aim)s?|(?:address|discuss)(?:es)?)\\b`,
  "iu",
);
const PAST_AIM = new RegExp(
  `^the (?:aim|goal|purpose|objective)\\b|\\b(?:was|were|has been|have been) (?:\\w+ly )?(?:studied|investigated|examined|measured|analy[sz]ed|considered|assessed|calculated)\\b|\\b${AUTHORS}(?:studied|investigated|examined|explored|addressed|considered|discussed|analy[sz]ed|aimed|sought|assessed|evaluated|tested|asked|used|performed|conducted|sequenced|measured|compared|collected|recruited|enrolled|generated|calculated|undertook|adapted|determined|reviewed|searched)\\b`,
  "iu",
);
/** "We sampled": any deed but those that say what came out. */
const DEED = new RegExp(
  `\\b${AUTHORS}(?:have )?(?!(?:show|demonstrat|identif|discover|observ|report|prov|establish|reveal|confirm|develop|propos|introduc|present|obtain|achiev|solv|detect|conclud|succeed|uncover|design)\\w*)\\w+ed\\b`,
  "iu",
);
/** One of a list whose others are missing, or a purpose without its deed. */
const PART =
  /^(?:(?:first|second|third|fourth|finally|lastly|next)(?:ly)?,? |to (?:(?!\bthe (?:authors|paper)\b)[^,])+\.$)|^the (?:authors|paper) (?:next|then)\b/iu;
const CONTRIBUTION = /\b(?:propos|present|introduc|develop)/u;
const RESULT = /\b(?:show|achiev|improv|outperform|reduc|enabl|allow|which|that|by)\w*/u;

/** Whether a text tells anything that its authors did or found. */
export function tellsOwnWork(rated: readonly Pick<Rated, "sentence">[]): boolean {
  return rated.some(({ sentence: { role } }) => role === "method" || role === "finding");
}

/** What a candidate is worth as a summary, in units of ROUGE-1, with what a reader would miss counted in. */
export function worthOf({ sentence, candidate: { text }, score, told }: Rated, ownWork: boolean): number {
  const { role } = sentence;
  let worth = score;
  if (!told) worth += WISHES.otherVoice;
  if (opensByPointingBack(text) || PART.test(text)) worth += WISHES.opensBack;
  else if (leavesOpen(text)) worth += WISHES.open;
  if (ownWork && (role === "background" || role === "problem")) worth += WISHES.notOwn;
  if (role === "resource" || role === "limitation") worth += WISHES.aside;
  if (/\?["'”’)]*$/u.test(text)) worth += WISHES.question;
  if (PAST_AIM.test(text) || DEED.test(text)) worth += WISHES.pastAim;
  else if (AIM.test(text)) worth += WISHES.aim;
  const length = text.split(/\s+/u).length;
  if (length < SHORT_WORDS) worth += WISHES.short;
  if (length > LONG_WORDS) worth += WISHES.long;
  if (CONTRIBUTION.test(text) && RESULT.test(text)) worth += WISHES.withResult;
  if (saysWithdrawn(sentence.text)) worth += WISHES.withdrawn;
  return worth;
}
