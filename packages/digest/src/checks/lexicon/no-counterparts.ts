/**
 * Pairs that WordNet holds and papers do not: a word of a source, then words that do not tell it. They are neighbours
 * in a dictionary ("transcript" is a copy there) and other things where they are studied.
 */
export const NO_COUNTERPARTS = `
binary star
experimentally observational
empirical observational
age senescence
aging senescence
transcript copy
transcription recording
genotype composition
karyotype composition
phenotype composition
feature dimension
characteristic dimension
mapping procedure process
optical ocular
embryo animal plant
contribute alter lend
setup fashion manner mode style way
cue inform
evidence inform
explain inform
indicate inform
importantly significant
cognition knowledge
cognitive knowledge
equivalent cognition knowledge
accretion increment
accumulation increment
relaxation increment
process activity`;
