import { expect, test } from "vitest";
import { detectLanguage } from "./detect-language.ts";

test.each<[string, string]>([
  ["We show that the method is faster than all of the others on real data.", "en"],
  ["WE SHOW THAT THE METHOD IS FASTER THAN THE OTHERS ON REAL DATA.", "en"],
  ["Nous montrons que la méthode est plus rapide que les autres sur des données réelles.", "fr"],
  ["Wir zeigen, dass die Methode auf echten Daten schneller ist als die anderen.", "de"],
  ["Presentamos un método nuevo para el análisis de los datos que se recogen en las escuelas.", "es"],
  ["Este trabalho apresenta uma nova forma de análise dos dados para os hospitais.", "pt"],
  ["我们提出了一种新的方法来训练神经网络。", "zh"],
  ["本論文では、新しい手法を提案する。", "ja"],
  ["우리는 새로운 방법을 제안한다.", "ko"],
  ["Мы предлагаем новый метод обучения.", "ru"],
  ["نقترح طريقة جديدة لتدريب الشبكات.", "ar"],
  ["בעבודה זו אנו מציעים שיטה חדשה.", "he"],
  ["The angle α and the rate β of the αβ process are given by the γ function.", "en"],
  ["$\\alpha + \\beta = \\gamma$", "und"],
  ["Lantern", "und"],
  ["12 34 %%", "und"],
  ["", "und"],
])("%s is %s", (text, language) => {
  expect(detectLanguage(text).language).toBe(language);
});
