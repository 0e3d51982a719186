import type { Lab } from "../../claim.ts";
import { ae } from "./ae-parameter-count.ts";
import { c1 } from "./c1-nearest-distance.ts";
import { c2 } from "./c2-mchn.ts";
import { c3 } from "./c3-printed-interval.ts";
import { c4 } from "./c4-retrieval.ts";
import { c5 } from "./c5-majorization.ts";
import { c6 } from "./c6-loss-bound.ts";
import { c7 } from "./c7-question-formation.ts";
import { c8 } from "./c8-pattern-radius.ts";
import { c9 } from "./c9-memory-capacity.ts";
import { c10 } from "./c10-printed-sizes.ts";
import { c11 } from "./c11-balance.ts";
import { c12 } from "./c12-parameters-and-data.ts";
import { c13b } from "./c13-separation.ts";
import { c13a } from "./c13-small-data.ts";
import { c14 } from "./c14-units-of-loss.ts";
import { c15 } from "./c15-gated-edits.ts";
import { c16 } from "./c16-validation-subset.ts";
import { t1d } from "./t1d-dense-capacity.ts";
import { t1e } from "./t1e-exponential-capacity.ts";
import { t1h } from "./t1h-hopfield-capacity.ts";
import { t1m } from "./t1m-mchn-capacity.ts";

/** The framework of arXiv:2405.08707: Transformers as associative memories. */
export const lab: Lab = {
  paper: "2405.08707",
  title: "Beyond Scaling Laws: Understanding Transformer Performance with Associative Memory",
  authors: ["Xueyan Niu", "Bo Bai", "Lei Deng", "Wei Han"],
  citation:
    "X. Niu, B. Bai, L. Deng, W. Han. Beyond Scaling Laws: Understanding Transformer Performance with Associative Memory. arXiv:2405.08707, 2024.",
  summary: {
    en: "Energies of Transformer layers and how they retrieve, layers as majorization-minimization, a floor for the loss, and how parameters should grow with data.",
    fr: "Énergies des couches d’un Transformer et ce qu’elles retrouvent, couches comme majoration-minimisation, un plancher pour la perte, et la croissance des paramètres avec les données.",
  },
  claims: [
    c1,
    c2,
    c3,
    c4,
    c5,
    c6,
    c7,
    c8,
    c9,
    c10,
    c11,
    c12,
    c13a,
    c13b,
    c14,
    c15,
    c16,
    t1h,
    t1d,
    t1e,
    t1m,
    ae,
  ],
};
