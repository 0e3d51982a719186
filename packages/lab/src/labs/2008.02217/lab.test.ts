import { describeLab } from "../../testing/lab-kit.ts";
import { lab } from "./lab.ts";

describeLab(lab, {
  small: {
    R1: { trials: 20, inverseTemperatures: [0.2, 2] },
    R2: { trials: 20, inverseTemperatures: [0.5, 1] },
    R3: { groups: 2, group: 3, inverseTemperatures: [0.01, 0.1, 3] },
    R4: { dimensions: [4, 5, 6], repeats: 2, probes: 4, sets: 20 },
  },
});
