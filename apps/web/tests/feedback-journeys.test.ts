/** @file Voting and correcting as people do it, with scripts and without, and what axe says of these pages. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { launchBrowser } from "./browser.ts";
import { sampleDigest, sampleRecord } from "./sample-paper.ts";
import { type StartedPages, startPages } from "./started-pages.ts";
import { openPage, PHONE, takePicture } from "./watched-page.ts";

const axeSource = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const TAKEN_DOWN = "2401.00099";
const HOSTILE = `<script>alert(1)</script><img src="https://evil.example/x.png" onerror="alert(2)">`;

let browser: Browser;
let pages: StartedPages;
let root: string;
const page = `/${sampleRecord.id}`;

beforeAll(async () => {
  pages = await startPages();
  root = pages.server.address;
  browser = await launchBrowser();
  pages.reading.add(sampleRecord, { digest: sampleDigest(sampleRecord), isStored: true });
  await pages.reading.takeDown(TAKEN_DOWN, { requestedBy: "the authors", reason: "under embargo" });
});
afterAll(async () => {
  await browser?.close();
  await pages?.server.close();
});

async function approve(number: number): Promise<void> {
  await pages.reading.decideCorrection(number, "approved");
  for (const tell of pages.reading.watchers) tell("");
}

async function fill(tab: Page, name: string, text: string): Promise<void> {
  await tab.getByLabel("Your name").fill(name);
  await tab.getByLabel("What is right instead").fill(text);
}

test("a reader votes, sees it counted, changes their mind, and another reader sees one vote", async () => {
  const { page: tab, faults, close } = await openPage(browser, root);
  await tab.goto(page);
  const votes = tab.locator("#votes");
  expect(await votes.innerText()).toContain("Nobody has said yet.");
  await votes.getByRole("button", { name: "Yes" }).click();
  await tab.getByText("Your vote was counted: yes.").waitFor();
  expect(await votes.innerText()).toContain("Yes: 1, no: 0.");
  await votes.getByRole("button", { name: "No" }).click();
  await tab.getByText("Your vote was counted: no.").waitFor();
  expect(await votes.innerText()).toContain("Yes: 0, no: 1.");
  const other = await openPage(browser, root);
  await other.page.goto(page);
  expect(await other.page.locator("#votes").innerText()).toContain("Yes: 0, no: 1.");
  expect(await other.page.getByText("Your vote was counted").count()).toBe(0);
  await other.close();
  expect(faults).toEqual([]);
  await close();
});

test("an author chooses a sentence, corrects it, and after the operator's approval everybody sees it beside it", async () => {
  const { page: tab, faults, close } = await openPage(browser, root);
  await tab.goto(page);
  const sentence = tab.locator(".summary .statement");
  await sentence.locator(".note").first().click();
  await tab.getByRole("link", { name: "I am an author: correct this" }).click();
  await tab.getByRole("heading", { name: "Correct this sentence" }).waitFor();
  expect(await tab.locator("#correct blockquote").innerText()).toContain("shade, rather than depth");
  await takePicture(tab, "correction-form-wide");
  await fill(tab, "Ada Sample", HOSTILE);
  await tab.getByRole("button", { name: "Send the correction" }).click();
  await tab.getByText("Your correction waits for the operator").waitFor();
  expect(await tab.locator(".correction").count()).toBe(0);
  await approve(1);
  await tab.goto(page);
  const shown = await tab.locator(".summary .correction").innerText();
  expect(shown).toContain("An author corrects:");
  expect(shown).toContain(HOSTILE);
  expect(shown).toContain("Ada Sample, 22 November 2026");
  await takePicture(tab, "correction-wide");
  expect(faults).toEqual([]);
  await close();
});

test("without scripts, on a phone, in French: a field that is wrong is named at the top and beside it, and nothing typed is lost", async () => {
  const options = { javaScriptEnabled: false, viewport: PHONE };
  const { page: tab, faults, close } = await openPage(browser, root, options);
  await tab.goto(`/fr${page}`);
  await tab.locator(".summary .note").first().click();
  await tab.getByRole("link", { name: "Je suis auteur" }).click();
  await tab.getByLabel("Votre nom").fill("Émile Sans-Nom");
  await tab.getByLabel("Ce qui est juste").fill("C’est la profondeur.");
  await tab.getByLabel("Adresse électronique").fill("emile@nulle-part");
  await tab.getByRole("button", { name: "Envoyer" }).click();
  const alert = tab.getByRole("alert");
  await alert.waitFor();
  expect(await alert.innerText()).toContain("La correction n’a pas été envoyée.");
  const email = tab.getByLabel("Adresse électronique");
  expect(await email.getAttribute("aria-invalid")).toBe("true");
  const described = (await email.getAttribute("aria-describedby"))?.split(" ")[0] ?? "";
  expect(await tab.locator(`#${described}`).innerText()).toContain("Ce n’est pas une adresse électronique");
  expect(await tab.getByLabel("Votre nom").inputValue()).toBe("Émile Sans-Nom");
  await takePicture(tab, "correction-refused-phone-french");
  await email.fill("");
  await tab.getByRole("button", { name: "Envoyer" }).click();
  await tab.getByText("Votre correction attend l’exploitant").waitFor();
  await tab.locator("#votes").getByRole("button", { name: "Oui" }).click();
  await tab.getByText("Votre vote est compté").waitFor();
  // The form that was refused has the status that says so, which the browser notes.
  expect(faults).toEqual([expect.stringContaining("status of 422")]);
  await close();
});

test("a paper that was taken down says when, on whose request and why, and leads to arXiv", async () => {
  const { page: tab, close } = await openPage(browser, root);
  const response = await tab.goto(`/${TAKEN_DOWN}`);
  expect(response?.status()).toBe(410);
  const text = await tab.locator("main").innerText();
  for (const part of ["This paper is not shown here", "22 November 2026", "the authors", "under embargo"])
    expect(text).toContain(part);
  expect(await tab.getByRole("link", { name: `${TAKEN_DOWN} on arXiv` }).getAttribute("href")).toBe(
    `https://arxiv.org/abs/${TAKEN_DOWN}`,
  );
  await takePicture(tab, "taken-down-wide");
  await close();
});

test.each(["light", "dark"] as const)(
  "axe finds nothing on the forms, corrections and takedowns, %s",
  async (colorScheme) => {
    for (const viewport of [PHONE, { width: 1440, height: 1000 }]) {
      const { page: tab, close } = await openPage(browser, root, { colorScheme, viewport, bypassCSP: true });
      await tab.goto(page);
      const id = await tab.locator(".summary .statement").getAttribute("id");
      pages.reading.feedback.rerun = { state: "open", writer: "newer" };
      for (const path of [
        `${page}?correct=${id}`,
        `/fr${page}?voted=down`,
        `${page}?corrected=sent`,
        `/${TAKEN_DOWN}`,
      ]) {
        await tab.goto(path);
        await tab.addScriptTag({ content: axeSource });
        const found = await tab.evaluate(async () => {
          const { axe } = window as unknown as {
            readonly axe: {
              run(options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
            };
          };
          const { violations } = await axe.run({ resultTypes: ["violations"] });
          return violations.map((one) => `${one.id}: ${one.nodes.map(({ html }) => html).join(" ")}`);
        });
        expect(found, path).toEqual([]);
      }
      await close();
    }
  },
);
