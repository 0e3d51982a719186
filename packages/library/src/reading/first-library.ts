import { OutsideError, type PaperId } from "@engram/paper";
import type { Fetched } from "./network-records.ts";

/** What a reader sees of a paper before it has come. */
interface PaperToBring {
  readonly id: string;
  /** As arXiv gave it; the record's own takes its place. */
  readonly title: string;
  /** arXiv's main category. */
  readonly category: string;
}

/**
 * Papers that a new library can begin with, of six fields. Chosen by hand on 2026-11-22 from a copy of arXiv's metadata
 * table: the latest version of each was then under CC BY or in the public domain, was not withdrawn, and none shares
 * its archive with another. Licences change with versions, so what the pages say is what the record says when it comes.
 */
export const FIRST_PAPERS: readonly PaperToBring[] = [
  // CC BY 4.0
  {
    id: "2009.01669",
    title: "Timing of stellar pulsations to search for sub-stellar companions beyond the main sequence",
    category: "astro-ph.SR",
  },
  // CC BY 3.0
  {
    id: "1411.4413",
    title:
      "Observation of the rare $B^0_s\\to\\mu^+\\mu^-$ decay from the combined analysis of CMS and LHCb data",
    category: "hep-ex",
  },
  // CC BY 3.0
  {
    id: "1102.0448",
    title: "The human genome and drug discovery after a decade. Roads (still) not taken",
    category: "q-bio.OT",
  },
  // CC BY 4.0
  {
    id: "0907.2974",
    title: "Service-Oriented Architectures and Web Services: Course Tutorial Notes",
    category: "cs.DC",
  },
  // public domain
  {
    id: "1010.1560",
    title: "First Principles Study of Si/Ge Core-Shell nanowires under external uniaxial strain",
    category: "physics.comp-ph",
  },
  // public domain
  {
    id: "1102.0406",
    title: "Threshold Saturation on Channels with Memory via Spatial Coupling",
    category: "cs.IT",
  },
];

/** How far a paper of the first library is. */
export interface FirstPaper extends PaperToBring {
  readonly state: "waiting" | "asking" | "here" | "unknown";
}

export interface FirstLibraryView {
  readonly state: "idle" | "working" | "done" | "cancelled" | "failed";
  readonly papers: readonly FirstPaper[];
  /** Why it failed: the code of an `OutsideError`, or `internal` with a number for the log. */
  readonly problem?: { readonly code: string; readonly errorId?: string };
}

/** Brings a few papers with open licences, one after the other; for everybody who looks at this library. */
export interface FirstLibrary {
  view(): FirstLibraryView;
  /** False where it is being done already. */
  start(): boolean;
  /** False where nothing was being done. What has come stays. */
  cancel(): boolean;
}

export interface FirstLibraryPorts {
  /** Asks arXiv, which keeps the three seconds between requests, and keeps the record. */
  readonly fetch: (id: PaperId) => Promise<Fetched>;
  readonly mayReachNetwork: () => boolean;
  /** Tells of our own bug; the number is for the reader. */
  readonly report: (error: unknown) => string;
}

/** The work, and the end of it when the library closes. */
export function createFirstLibrary(
  ports: FirstLibraryPorts,
  papers: readonly PaperToBring[] = FIRST_PAPERS,
): FirstLibrary & { close(): Promise<void> } {
  const waiting = (): FirstPaper[] => papers.map((paper) => ({ ...paper, state: "waiting" }));
  let view: FirstLibraryView = { state: "idle", papers: waiting() };
  let stop: AbortController | undefined;
  let work = Promise.resolve();
  const tell = (id: string, change: Partial<FirstPaper>): void => {
    view = {
      ...view,
      papers: view.papers.map((paper) => (paper.id === id ? { ...paper, ...change } : paper)),
    };
  };
  const end = (change: Omit<FirstLibraryView, "papers">): void => {
    stop = undefined;
    view = { ...change, papers: view.papers.map(notAsking) };
  };
  return {
    view: () => view,
    start() {
      if (stop !== undefined) return false;
      stop = new AbortController();
      view = { state: "working", papers: waiting() };
      const { signal } = stop;
      work = bringAll(ports, papers, tell, signal)
        .then(
          () => signal.aborted || end({ state: "done" }),
          (error: unknown) => signal.aborted || end({ state: "failed", problem: problemOf(error, ports) }),
        )
        .then(() => undefined);
      return true;
    },
    cancel() {
      if (stop === undefined) return false;
      stop.abort();
      end({ state: "cancelled" });
      return true;
    },
    async close() {
      stop?.abort();
      await work;
    },
  };
}

async function bringAll(
  { fetch, mayReachNetwork }: FirstLibraryPorts,
  papers: readonly PaperToBring[],
  tell: (id: string, change: Partial<FirstPaper>) => void,
  signal: AbortSignal,
): Promise<void> {
  if (!mayReachNetwork()) throw new OutsideError("network.offline", { retryable: true });
  for (const { id } of papers) {
    if (signal.aborted) return;
    tell(id, { state: "asking" });
    const fetched = await fetch({ id });
    if (signal.aborted) return;
    tell(id, fetched.ok ? { state: "here", title: fetched.value.record.title } : { state: "unknown" });
  }
}

function notAsking(paper: FirstPaper): FirstPaper {
  return paper.state === "asking" ? { ...paper, state: "waiting" } : paper;
}

function problemOf(error: unknown, { report }: FirstLibraryPorts): { code: string; errorId?: string } {
  if (error instanceof OutsideError) return { code: error.code };
  return { code: "internal", errorId: report(error) };
}
