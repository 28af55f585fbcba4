/** Entry of a thread that reads drafts for the server: one message in, one out, in order. */
import { parentPort } from 'node:worker_threads';
import { acceptedNames, noNames } from './core/names/acceptedNames.ts';
import { summaryOf } from './core/summary.ts';
import type { ThreadMessage } from './draftThreads.ts';
import type { SummaryReading } from './lsp/files.ts';
import { readDraft } from './nodeFiles.ts';

let queue = Promise.resolve();
let accepted = noNames;

parentPort?.on('message', (message: ThreadMessage) => {
  queue = queue.then(async () => parentPort?.postMessage(await summarised(message)));
});

async function summarised({ uri, within, names }: ThreadMessage): Promise<SummaryReading> {
  if (names) accepted = acceptedNames(names);
  const reading = await readDraft(uri, within);
  if ('problem' in reading) return reading;
  return { summary: reading.text === null ? null : summaryOf(reading.text, accepted) };
}
