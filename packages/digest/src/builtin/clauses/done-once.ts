/** Participles of what was done once, to someone or something: told in the past, whatever the tense of the sentence. */
export const DONE_ONCE =
  /^(?:isolated|collected|recorded|gathered|sampled|sequenced|enrolled|recruited|diagnosed|injected|infected|fed|treated|exposed|born|hospitalized)$/u;

/** Adverbs by which what they stand before is past. */
export const EARLIER = /^(?:previously|recently|formerly|originally|initially|earlier)$/u;
