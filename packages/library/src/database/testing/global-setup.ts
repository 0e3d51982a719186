/** @file What Vitest runs once around all test files: engines for the tests of the store, started when first wanted. */
import { env, stderr } from "node:process";
import type { TestProject } from "vitest/node";
import { EngineBroker, type EngineOffer } from "./engine-broker.ts";

declare module "vitest" {
  interface ProvidedContext {
    engines: EngineOffer;
  }
}

let broker: EngineBroker | undefined;

export async function setup(project: TestProject): Promise<void> {
  const announce = (engine: string) => stderr.write(`store tests run on ${engine}\n`);
  broker = new EngineBroker({ databaseUrl: env.TEST_DATABASE_URL, path: env.PATH ?? "" }, announce);
  await broker.start();
  project.provide("engines", broker.offer);
}

export async function teardown(): Promise<void> {
  await broker?.stop();
}
