/** @file A thread that holds a language model, so that the one that answers readers never stands still for one. */
import { parentPort } from "node:worker_threads";
import { serveEngine, transformersEngine } from "@engram/models/node";

if (parentPort !== null) serveEngine(parentPort, transformersEngine);
