import type winkNLP from "wink-nlp";

type Wink = ReturnType<typeof winkNLP>;
type WinkModel = Parameters<typeof winkNLP>[0];

/** The tagger of wink-nlp, made to forget. */
export interface WinkInstance {
  readonly wink: Wink;
  /** True once it has seen so many unknown words that a new instance should take its place. */
  isFull(): boolean;
  /** Makes it forget the unknown words of the texts so far. Documents that it made can no longer be read. */
  forget(): void;
}

/** Unknown words that an instance may hold on to: some tens of megabytes. */
const MOST_UNKNOWN = 200_000;

/** One of the tables in which the tagger looks words and their features up, and to which it adds what it does not know. */
interface FeatureTable {
  readonly hash: Record<string, number>;
  readonly list: string[];
  index: number;
}

/**
 * Makes an instance. wink-nlp adds every unknown word to its lexicon, and from then on takes it whole where it would
 * have cut it: what was tagged before changes how a text is tagged (seen in 1 of 100 abstracts after 5,000 others),
 * and its tables of prefixes overflow their 13 bits. So the tables are taken hold of here, and cleared after each text.
 */
export function createWinkInstance(make: typeof winkNLP, model: WinkModel): WinkInstance {
  let features: Record<"lexeme" | "prefix" | "suffix" | "shape", FeatureTable> | undefined;
  const core = (model as unknown as { core: () => { features: NonNullable<typeof features> } }).core;
  const watched = {
    ...model,
    core: () => {
      const made = core();
      features = made.features;
      return made;
    },
  };
  const wink = make(watched as WinkModel, ["sbd", "pos"]);
  if (features === undefined) throw new Error("wink-nlp no longer asks its model for core()");
  const { lexeme, prefix, suffix, shape } = features;
  const known = lexeme.list.length;
  const sizes = [prefix, suffix, shape].map((table) => ({ table, size: table.list.length }));
  let forgotten = known;
  return {
    wink,
    isFull: () => lexeme.list.length - known > MOST_UNKNOWN,
    forget() {
      // The list must keep its places: the tagger has a second one, out of reach, that runs beside it.
      for (; forgotten < lexeme.list.length; forgotten += 1) delete lexeme.hash[lexeme.list[forgotten] ?? ""];
      for (const { table, size } of sizes) {
        for (const value of table.list.splice(size)) delete table.hash[value];
        table.index = size;
      }
    },
  };
}
