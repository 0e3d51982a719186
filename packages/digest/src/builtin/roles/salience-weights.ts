/**
 * One weight for each of `SALIENCE_FEATURES`, in their order: ridge regression of a sentence's ROUGE-1 against one-line
 * summaries by people, on the training part of SciTLDR-A (Apache-2.0). Made by `npm run eval -- digest-salience-train`.
 */
export const SALIENCE_WEIGHTS: readonly number[] = [
  -0.1504, // constant
  0.0204, // first
  -0.0117, // last
  -0.0033, // place
  0.0051, // placeSquared
  0.1506, // length
  -0.0734, // lengthSquared
  -0.0217, // short
  0.0162, // long
  0.0002, // finding
  0.0004, // method
  -0.0068, // problem
  -0.008, // limitation
  -0.0099, // resource
  -0.0014, // background
  0.0125, // weSubject
  0.0129, // weIntroduce
  0.0031, // weShow
  0.0329, // thisPaper
  0.0668, // firstIntroduction
  0.0786, // titleShare
  0.1546, // titlePrecision
  0.1296, // centrality
  0.0081, // anaphoric
  -0.0076, // hasNumber
  -0.0013, // brackets
  0.0005, // contrastOpening
  -0.0047, // resultsOpening
  0.0047, // address
];
