/**
 * One weight for each of `SALIENCE_FEATURES`, in their order: ridge regression of a sentence's ROUGE-1 against one-line
 * summaries by people, on the training part of SciTLDR-A (Apache-2.0). Made by `npm run eval -- digest-salience-train`.
 */
export const SALIENCE_WEIGHTS: readonly number[] = [
  -0.148, // constant
  0.0215, // first
  -0.0039, // last
  0.016, // place
  -0.031, // placeSquared
  0.1487, // length
  -0.0732, // lengthSquared
  -0.0224, // short
  0.0158, // long
  0.003, // finding
  0.0032, // method
  -0.0056, // problem
  -0.0066, // limitation
  -0.0092, // resource
  0.0006, // background
  0.0115, // weSubject
  0.0091, // weIntroduce
  -0.0015, // weShow
  0.038, // thisPaper
  0.0659, // firstIntroduction
  0.0788, // titleShare
  0.155, // titlePrecision
  0.1302, // centrality
  0.0082, // anaphoric
  -0.0097, // hasNumber
  -0.0014, // brackets
  -0.001, // contrastOpening
  -0.0088, // resultsOpening
  0.0044, // address
];
