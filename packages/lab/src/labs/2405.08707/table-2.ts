/** @file The losses that Table 2 prints, for reading beside one's own. No verdict rests on them. */
import type { TableSpec } from "../../table.ts";

const PRINTED = [
  ["Kaplan et al., 1.5 B", 1.5, 2.5],
  ["Chinchilla, 70 B", 70, 2.2],
  ["PaLM 2, 16 B", 16, 2.4],
  ["GPT-2 (Muennighoff et al.), 8.7 B", 8.7, 2.3],
  ["MiniCPM, 2.4 B", 2.4, 2.4],
  ["Nanotron (DisTrO), 1.2 B", 1.2, 2.4],
] as const;

/** Reported by others, each in tokens of its own tokenizer and on a text of its own. */
export const PRINTED_LOSSES: TableSpec = {
  name: "table2",
  columns: [
    {
      name: "model",
      unit: "",
      label: { en: "model", fr: "modèle" },
      codes: PRINTED.map(([name]) => ({ en: name, fr: name.replace(" B", " Md").replace(".", ",") })),
    },
    { name: "parameters", unit: "", label: { en: "parameters", fr: "paramètres" }, axis: true },
    {
      name: "reported",
      unit: "nats per token",
      label: { en: "reported loss, tokens of its own", fr: "perte rapportée, tokens propres à chacun" },
    },
  ],
};

/** The rows of the table. */
export const PRINTED_ROWS: readonly (readonly number[])[] = PRINTED.map(([, billions, loss], model) => [
  model,
  billions * 1e9,
  loss,
]);
