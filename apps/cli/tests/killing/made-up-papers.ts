import type { PaperRecord } from "@engram/paper";

const SUBJECTS = ["retrieval", "training", "pruning", "sampling", "routing", "caching", "sorting", "parsing"];
const THINGS = ["networks", "memories", "graphs", "kernels", "lattices", "tokens", "fields", "codes"];

/** Papers that do not exist, each with a title and an abstract of its own. */
export function makeUpPapers(count: number): readonly PaperRecord[] {
  return Array.from({ length: count }, (_, index) => {
    const subject = `${SUBJECTS[index % SUBJECTS.length]} of ${THINGS[(index >> 3) % THINGS.length]}`;
    return {
      id: `2601.${String(index + 1).padStart(5, "0")}`,
      version: 1,
      title: `On the ${subject}, part ${index + 1}`,
      authors: ["Ada Example", "Ben Example"],
      abstract: abstractOn(subject, index + 1),
      categories: { main: "cs.LG", secondary: ["stat.ML"] },
      submitted: "2026-01-02T10:00:00Z",
      licence: "http://creativecommons.org/licenses/by-nc-nd/4.0/",
      withdrawn: false,
      from: "oai",
      retrieved: "2026-01-03T10:00:00Z",
    };
  });
}

function abstractOn(subject: string, part: number): string {
  return [
    `The ${subject} is slow, and little is known of why.`,
    `We propose a method that orders the work by cost and shares what is common.`,
    `It needs ${part} passes where earlier methods need ${part * 3}.`,
    `In experiments on ${part + 4} data sets it is ${20 + (part % 50)} % faster at the same accuracy.`,
    `The gain may not hold where the data do not fit into memory.`,
    `Code and data are available.`,
  ].join(" ");
}
