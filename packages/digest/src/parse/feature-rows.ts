/**
 * The features that hold in a situation, each as the number of its row in a table of weights. Features are not stored:
 * a template's number and the codes that fill it are mixed to a row, and two features may share one.
 */
export interface FeatureRows {
  count: number;
  readonly rows: Int32Array;
  /** Rows of the table: a power of two, given as its exponent. */
  readonly bits: number;
}

/** No situation has more features. */
const MOST_FEATURES = 128;

/** An empty list for a table of 2^bits rows. */
export function createFeatureRows(bits: number): FeatureRows {
  return { count: 0, rows: new Int32Array(MOST_FEATURES), bits };
}

/** Adds the feature of a template with up to three codes. */
export function addFeature(list: FeatureRows, template: number, a: number, b: number, c: number): void {
  let hash = Math.imul(a + 1, 0x9e_37_79_b1) ^ Math.imul(template, 0x27_d4_eb_2f);
  hash = Math.imul((hash ^ (hash >>> 15)) + b, 0x85_eb_ca_6b);
  hash = Math.imul((hash ^ (hash >>> 13)) + c, 0xc2_b2_ae_35);
  list.rows[list.count] = (hash ^ (hash >>> 16)) >>> (32 - list.bits);
  list.count += 1;
}
