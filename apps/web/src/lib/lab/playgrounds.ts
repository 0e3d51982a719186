import type { Language } from "@engram/paper";
import { labAddress, type Playground } from "#lib/addresses.ts";

interface Subject {
  readonly paper: string;
  readonly claims: readonly string[];
}

/** Pages to play on, with the claims that they are about. */
const PLAYGROUNDS: Readonly<Partial<Record<Playground, Subject>>> = {
  training: { paper: "2405.08707", claims: ["C7"] },
};

/** A playground with its address. */
export interface PlaygroundLink {
  readonly name: Playground;
  readonly address: string;
}

/** The playgrounds of a paper's lab, or of one of its claims. */
export function playgroundsOf(language: Language, paper: string, claim?: string): readonly PlaygroundLink[] {
  const names = Object.keys(PLAYGROUNDS) as Playground[];
  return names
    .filter((name) => PLAYGROUNDS[name]?.paper === paper)
    .filter((name) => claim === undefined || PLAYGROUNDS[name]?.claims.includes(claim))
    .map((name) => ({ name, address: labAddress(language, paper, name) }));
}
