export type { LanguageModel } from "./models/language-model.ts";
