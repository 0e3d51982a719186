/** @file What browsers install: its name and place are the framework's, and it is out of reach of the type check. */
import { keepPapersOffline } from "./client/offline/offline-worker.ts";

keepPapersOffline(globalThis.self);
