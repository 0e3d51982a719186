import { describeLab } from "../../testing/lab-kit.ts";
import { lab } from "./lab.ts";

const capacity = { repeats: 2, probes: 4 };

// C5, C7-C9, C13, C14 and C16 train, and C10 but for its table: their own tests run them.
describeLab(lab, {
  small: {
    C1: { trials: 100 },
    C2: { trials: 100 },
    C3: { trials: 100 },
    C4: { sets: 3, inverseTemperatures: [1] },
    C6: { dimensions: [1] },
    C10: {},
    C11: {},
    C12: {},
    C15: { patches: [16, 40], dimension: 32, questions: 20 },
    T1H: { ...capacity, dimensions: [20, 30] },
    T1D: { ...capacity, dimensions: [8, 12], degrees: [2, 3] },
    T1E: { ...capacity, dimensions: [4, 6, 8] },
    T1M: { ...capacity, dimensions: [4, 5, 6] },
    AE: {},
  },
});
