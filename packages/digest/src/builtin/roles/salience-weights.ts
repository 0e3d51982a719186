/**
 * One weight for each of `SALIENCE_FEATURES`, in their order: ridge regression of a sentence's ROUGE-1 against one-line
 * summaries by people, on the training part of SciTLDR-A (Apache-2.0). Made by `npm run eval -- digest-salience-train`.
 */
export const SALIENCE_WEIGHTS: readonly number[] = [
  -0.1483, // constant
  0.0217, // first
  -0.0033, // last
  0.0162, // place
  -0.0317, // placeSquared
  0.1497, // length
  -0.0734, // lengthSquared
  -0.0225, // short
  0.0155, // long
  0.0027, // finding
  0.0031, // method
  -0.0057, // problem
  -0.0067, // limitation
  -0.0089, // resource
  0.0006, // background
  0.0116, // weSubject
  0.0094, // weIntroduce
  -0.0011, // weShow
  0.0379, // thisPaper
  0.0658, // firstIntroduction
  0.078, // titleShare
  0.1559, // titlePrecision
  0.13, // centrality
  0.0082, // anaphoric
  -0.0101, // hasNumber
  -0.0014, // brackets
  -0.0016, // contrastOpening
  -0.0087, // resultsOpening
  0.0036, // address
];
