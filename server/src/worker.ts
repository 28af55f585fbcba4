/** Entry of a thread that reads drafts for the server: one message in, one out, in order. */
import { parentPort } from 'node:worker_threads';
import { summaryOf } from './core/summary.ts';
import type { ThreadTask } from './draftThreads.ts';
import type { SummaryReading } from './lsp/files.ts';
import { readDraft } from './nodeFiles.ts';

let queue = Promise.resolve();

parentPort?.on('message', (task: ThreadTask) => {
  queue = queue.then(async () => parentPort?.postMessage(await summarised(task)));
});

async function summarised({ uri, within }: ThreadTask): Promise<SummaryReading> {
  const reading = await readDraft(uri, within);
  if ('problem' in reading) return reading;
  return { summary: reading.text === null ? null : summaryOf(reading.text) };
}
