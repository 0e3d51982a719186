import type { SplitRule } from "../split.ts";
import { splitAbsolutes } from "./absolutes.ts";
import { splitAdditions } from "./additions.ts";
import { splitAimMeans } from "./aim-means.ts";
import { splitApposition } from "./apposition.ts";
import { splitAsReason } from "./as-reason.ts";
import { splitBareThat } from "./bare-that.ts";
import { splitBesidesDoing } from "./besides-doing.ts";
import { splitBothAnd } from "./both-and.ts";
import { splitBracketMeasure } from "./bracket-measure.ts";
import { splitByDoing } from "./by-doing.ts";
import { splitCircumstance } from "./circumstance.ts";
import { splitClauses } from "./clauses.ts";
import { splitColon } from "./colon.ts";
import { splitContrast } from "./contrast.ts";
import { splitDeedAims } from "./deed-aims.ts";
import { splitDeedLists } from "./deed-lists.ts";
import { splitEnumerations } from "./enumerations.ts";
import { splitEvenThen } from "./even-then.ts";
import { splitEventOrder } from "./event-order.ts";
import { splitEventSubject } from "./event-subject.ts";
import { splitEvidence } from "./evidence.ts";
import { splitExamples } from "./examples.ts";
import { splitFrontParticiples } from "./front-participles.ts";
import { splitJoinedAims } from "./joined-aims.ts";
import { splitJoinedDeeds } from "./joined-deeds.ts";
import { splitJoinedInfinitives } from "./joined-infinitives.ts";
import { splitJoinedObjects } from "./joined-objects.ts";
import { splitJoinedPhrases } from "./joined-phrases.ts";
import { splitJoinedRelatives } from "./joined-relatives.ts";
import { splitJoinedThat } from "./joined-that.ts";
import { splitJoinedVerbs } from "./joined-verbs.ts";
import { splitLists } from "./lists.ts";
import { splitMeans } from "./means.ts";
import { splitNaming } from "./naming.ts";
import { splitNotOnly } from "./not-only.ts";
import { splitNounThat } from "./noun-that.ts";
import { splitOpenQuestion } from "./open-question.ts";
import { splitParticiples } from "./participles.ts";
import { splitPlaceClauses } from "./place-clauses.ts";
import { splitPlainApposition } from "./plain-apposition.ts";
import { splitPlainExamples } from "./plain-examples.ts";
import { splitPlainReduced } from "./plain-reduced.ts";
import { splitPlainReported } from "./plain-reported.ts";
import { splitPlainSubject } from "./plain-subject.ts";
import { splitPlainThat } from "./plain-that.ts";
import { splitPlainWhich } from "./plain-which.ts";
import { splitPredicates } from "./predicates.ts";
import { splitPurposes } from "./purposes.ts";
import { splitReason } from "./reason.ts";
import { splitRemark } from "./remark.ts";
import { splitReports } from "./reports.ts";
import { splitSetOffDone } from "./set-off-done.ts";
import { splitShortForm } from "./short-form.ts";
import { splitReduced } from "./split-reduced.ts";
import { splitRelativePlace } from "./split-relative-place.ts";
import { splitRelativeSubject } from "./split-relative-subject.ts";
import { splitWithPhrase } from "./split-with-phrase.ts";
import { splitTailRemarks } from "./tail-remarks.ts";
import { splitThereClauses } from "./there-clauses.ts";
import { splitTheseWhich } from "./these-which.ts";
import { splitThisWhich } from "./this-which.ts";
import { splitToolAims } from "./tool-aims.ts";
import { splitWithTails } from "./with-tails.ts";

/** The rules by which a sentence may be told in parts. */
export const RULES: readonly SplitRule[] = [
  splitApposition,
  splitColon,
  splitExamples,
  splitNaming,
  splitAdditions,
  splitLists,
  splitShortForm,
  splitReduced,
  splitRelativePlace,
  splitRelativeSubject,
  splitPlainThat,
  splitPlainWhich,
  splitPlainReduced,
  splitPlainSubject,
  splitPlainExamples,
  splitPlainApposition,
  splitPlainReported,
  splitWithPhrase,
  splitCircumstance,
  splitContrast,
  splitEventOrder,
  splitEventSubject,
  splitNounThat,
  splitReason,
  splitRemark,
  splitPredicates,
  splitJoinedVerbs,
  splitJoinedRelatives,
  splitJoinedPhrases,
  splitJoinedInfinitives,
  splitBothAnd,
  splitJoinedObjects,
  splitJoinedAims,
  splitJoinedThat,
  splitClauses,
  splitReports,
  splitParticiples,
  splitMeans,
  splitPurposes,
  splitFrontParticiples,
  splitByDoing,
  splitBesidesDoing,
  splitAimMeans,
  splitTailRemarks,
  splitToolAims,
  splitDeedAims,
  splitAbsolutes,
  splitNotOnly,
  splitEnumerations,
  splitPlaceClauses,
  splitEvenThen,
  splitAsReason,
  splitDeedLists,
  splitEvidence,
  splitJoinedDeeds,
  splitOpenQuestion,
  splitWithTails,
  splitBareThat,
  splitBracketMeasure,
  splitSetOffDone,
  splitThereClauses,
  splitTheseWhich,
  splitThisWhich,
];
