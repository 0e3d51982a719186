/** Nouns for what a thing has or does as its own: "the speed of the lamp" is "the lamp's speed". */
export const OWN_ATTRIBUTES: ReadonlySet<string> = new Set(
  (
    "ability accuracy activity advantage age aim architecture axis behavior behaviour benefit boundary brightness capability " +
    "capacity center centre charge collapse complexity composition concentration consequence contribution convergence core " +
    "cost decay decline death density depth design development diameter dimension direction dynamics edge effect " +
    "effectiveness efficacy efficiency emergence emission energy entropy evolution existence expansion expression failure fate feature " +
    "flexibility formation frequency function future generality genome geometry goal growth health height history identity " +
    "impact importance influence input integrity intensity interaction interior involvement length lifetime limit limitation " +
    "location magnitude mass maturation membrane mobility momentum motion movement name nucleus orbit " +
    "organization orientation origin output parameter performance phase popularity position potential power precision " +
    "properties property purpose quality radius reach reactivity recovery response robustness role " +
    "rotation safety sensitivity shape size solubility specificity speed spin spread stability stiffness strength " +
    "structure success surface survival symmetry temperature thickness tip topology toxicity trajectory usefulness utility " +
    "domain minimum maximum signature range norm rank determinant solution component layer error uncertainty drawback requirement " +
    "amplitude bandwidth bias boundedness consistency correctness curvature dependence dimensionality duration expressiveness fidelity " +
    "kinematics locality luminosity magnetization morphology novelty opacity reliability resolution scalability sign significance simplicity " +
    "smoothness sparsity spectrum usage variability variation wavelength " +
    "validity variance velocity versatility volume weakness weight width"
  ).split(" "),
);
