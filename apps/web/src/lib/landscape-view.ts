import type { PlanarEnergy } from "@engram/memory";
import { enLandscape } from "#messages/en-landscape.ts";
import type { Translator } from "#messages/messages.ts";
import {
  dotsOf,
  drawProfile,
  lineAcross,
  lossLines,
  type ProfileDrawing,
  profileLine,
  wayOf,
} from "../client/landscape/drawing.ts";
import type { LandscapeState, Point } from "../client/landscape/landscape-state.ts";
import {
  answerSentence,
  type LandscapeKey,
  type LandscapeWords,
  remarkSentences,
  verdictSentence,
} from "../client/landscape/landscape-words.ts";
import { answerQuery } from "../client/landscape/read-landscape.ts";
import { type StaticPicture, staticPicture } from "../client/landscape/static-picture.ts";

/** One energy of a landscape as the server draws it. */
export interface PanelView {
  readonly energy: PlanarEnergy;
  readonly areas: StaticPicture["areas"];
  readonly contours: string;
  readonly patterns: readonly { readonly place: Point; readonly isKept: boolean }[];
  readonly query: Point;
  readonly losses: string;
  readonly line: string;
  readonly way: string;
  readonly dots: string;
  readonly end: Point | null;
  readonly verdict: string;
  readonly isAllKept: boolean;
  readonly answer: string;
  readonly remark: string;
  readonly profile: ProfileDrawing | null;
}

/** The words of the landscape in the reader's language. */
export function landscapeWords(say: Translator): LandscapeWords {
  return { language: say.language, say: (key, values) => say.fill(key, values ?? {}) };
}

/** What the page's script needs of the messages; places are left as they are. */
export function landscapeTemplates(say: Translator): string {
  const keys = (Object.keys(enLandscape) as LandscapeKey[]).filter((key) => SPOKEN_BY_SCRIPT.test(key));
  const places = [...new Set(keys.flatMap((key) => [...enLandscape[key].matchAll(/\{(\w+)\}/g)]))];
  const same = Object.fromEntries(places.map(([place, name]) => [name, place]));
  return JSON.stringify(Object.fromEntries(keys.map((key) => [key, say.fill(key, same)])));
}

const SPOKEN_BY_SCRIPT =
  /^landscape\.(?:name|plane$|verdict|loss|answer|steps|remark|handle|point\.|delta|progress|play|pause|remove|cop)/;

/** One energy of a state, drawn and described. */
export function viewPanel(state: LandscapeState, energy: PlanarEnergy, words: LandscapeWords): PanelView {
  const picture = staticPicture(state, energy);
  const answer = picture === undefined ? undefined : answerQuery(state, energy, picture.basins);
  const isKept = picture?.basins.isKept ?? [];
  const whole = Number.POSITIVE_INFINITY;
  return {
    energy,
    areas: picture?.areas ?? [],
    contours: picture?.contours ?? "",
    patterns: state.patterns.map((place, pattern) => ({ place, isKept: isKept[pattern] === true })),
    query: state.query,
    losses: lossLines(state, picture?.basins),
    line: answer === undefined ? "" : lineAcross(profileLine(state, answer)),
    way: wayOf(answer, whole),
    dots: dotsOf(answer, whole),
    end: answer?.end ?? null,
    verdict: verdictSentence(words, picture?.basins),
    isAllKept: isKept.every((kept) => kept),
    answer: answerSentence(words, answer),
    remark: remarkSentences(words, state, energy).join(" "),
    profile: drawProfile(state, energy, answer) ?? null,
  };
}
