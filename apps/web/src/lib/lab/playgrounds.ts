import type { Language } from "@engram/paper";
import { labAddress, type Playground } from "#lib/addresses.ts";

interface Subject {
  readonly paper: string;
  readonly claims: readonly string[];
}

/** Pages to play on, with the claims that they are about. */
const SUBJECTS: Readonly<Record<Playground, Subject>> = {
  landscape: { paper: "2405.08707", claims: ["C1", "C2", "C3", "C4"] },
  training: { paper: "2405.08707", claims: ["C7"] },
};

/** A playground with its address. */
export interface PlaygroundLink {
  readonly name: Playground;
  readonly address: string;
}

/** The playgrounds of a paper's lab, or of one of its claims. */
export function playgroundsOf(language: Language, paper: string, claim?: string): readonly PlaygroundLink[] {
  return (Object.keys(SUBJECTS) as Playground[])
    .filter((name) => SUBJECTS[name].paper === paper)
    .filter((name) => claim === undefined || SUBJECTS[name].claims.includes(claim))
    .map((name) => ({ name, address: labAddress(language, paper, name) }));
}
