/** Of a correction, in UTF-16 units; the library decides, and a test holds these against it. */
export const LONGEST_CORRECTION = 1000;
/** Of its author's name. */
export const LONGEST_NAME = 100;
