/** Threads that read drafts; they end when there has been nothing to read for a while. */
import { Worker } from 'node:worker_threads';
import { type AcceptedName, type AcceptedNames, noNames } from './core/names/acceptedNames.ts';
import type { SummaryReading } from './lsp/files.ts';

/** What is to be read, as for `DraftFiles.summarise`. */
export interface ThreadTask {
  readonly uri: string;
  readonly within: string;
  readonly names: AcceptedNames;
}

/** The same as a thread is told: the list of names only where it is another one than for the task before. */
export interface ThreadMessage {
  readonly uri: string;
  readonly within: string;
  readonly names?: readonly AcceptedName[];
}

/** One thread, and who waits for what it reads, in order. */
interface Thread {
  readonly worker: Worker;
  /** Those that it was told last. */
  names: AcceptedNames;
  readonly waiting: ((reading: SummaryReading | null) => void)[];
}

/** Up to `width` threads that run the bundle at `script`. */
export class DraftThreads {
  readonly #script: string;
  readonly #width: number;
  #threads: readonly Thread[] = [];
  #rest: NodeJS.Timeout | undefined;
  #isBroken = false;

  constructor(script: string, width: number) {
    this.#script = script;
    this.#width = width;
  }

  /** The summary of the draft; null where no thread can tell, as it died or could not be started. */
  summarise({ uri, within, names }: ThreadTask): Promise<SummaryReading | null> {
    clearTimeout(this.#rest);
    const thread = this.#freest();
    if (!thread) return Promise.resolve(null);
    return new Promise((resolve) => {
      thread.waiting.push(resolve);
      thread.worker.ref();
      const news = names === thread.names ? {} : { names: names.list };
      thread.names = names;
      thread.worker.postMessage({ uri, within, ...news } satisfies ThreadMessage);
    });
  }

  #freest(): Thread | undefined {
    const idle = this.#threads.find(({ waiting }) => waiting.length === 0);
    if (idle) return idle;
    const started = this.#threads.length < this.#width ? this.#start() : undefined;
    return started ?? [...this.#threads].sort((a, b) => a.waiting.length - b.waiting.length)[0];
  }

  #start(): Thread | undefined {
    if (this.#isBroken) return undefined;
    try {
      const worker = new Worker(this.#script, { resourceLimits: LIMITS });
      const thread: Thread = { worker, names: noNames, waiting: [] };
      worker.on('message', (reading: SummaryReading) => {
        thread.waiting.shift()?.(reading);
        if (thread.waiting.length === 0) worker.unref();
        if (this.#threads.every(({ waiting }) => waiting.length === 0)) this.#restLater();
      });
      worker.on('error', () => {
        this.#isBroken = true; // what kills one thread kills the next; this thread reads the rest
        this.#end(thread);
      });
      worker.on('exit', () => this.#end(thread));
      this.#threads = [...this.#threads, thread];
      return thread;
    } catch {
      this.#isBroken = true;
      return undefined;
    }
  }

  #restLater(): void {
    clearTimeout(this.#rest);
    this.#rest = setTimeout(() => {
      for (const { worker } of this.#threads) void worker.terminate();
      this.#threads = [];
    }, REST).unref();
  }

  #end(thread: Thread): void {
    this.#threads = this.#threads.filter((other) => other !== thread);
    for (const resolve of thread.waiting.splice(0)) resolve(null);
  }
}

/** Milliseconds without work after which a thread's memory is given back. */
const REST = 3000;

const LIMITS = { maxOldGenerationSizeMb: 128, maxYoungGenerationSizeMb: 16 };
