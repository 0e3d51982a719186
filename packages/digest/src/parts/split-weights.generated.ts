/** Learned by `eval/parts-train.ts`: one signed byte for each row, in base64. */
export const SPLIT_WEIGHTS = "";
