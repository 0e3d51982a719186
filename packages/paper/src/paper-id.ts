/** An arXiv identifier without its version, and the version if one was given. */
export interface PaperId {
  /** `2405.08707`, `hep-th/9901001`, `math.GT/0309136` is `math/0309136`. */
  readonly id: string;
  readonly version?: number;
}
