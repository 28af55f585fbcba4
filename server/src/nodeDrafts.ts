/** Finds and reads the drafts of a folder by Node: on threads of their own where there are, else in slices on this one. */
import { availableParallelism } from 'node:os';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { draftExtensions } from './core/draftFiles.ts';
import { summarySteps } from './core/summary.ts';
import { findDrafts, isDraftIn } from './disk/findDrafts.ts';
import { DraftThreads, type ThreadTask } from './draftThreads.ts';
import type { DraftFiles, SummaryReading } from './lsp/files.ts';
import { readDraft } from './nodeFiles.ts';

/** Drafts on this machine's disk, read on threads that run `script`; on this thread where it is null. */
export function nodeDrafts(script: string | null): DraftFiles {
  const width = Math.min(Math.max(availableParallelism(), 1), MOST_THREADS);
  const threads = script === null ? null : new DraftThreads(script, width);
  return {
    width: threads ? width * PER_THREAD : 1,
    async *find(folder, exclude) {
      if (!folder.startsWith('file:')) return;
      for await (const found of findDrafts(fileURLToPath(folder), {
        extensions: draftExtensions,
        exclude,
      })) {
        if (typeof found === 'string') yield pathToFileURL(found).href;
      }
    },
    isDraft: (uri, folder, exclude) =>
      uri.startsWith('file:') &&
      folder.startsWith('file:') &&
      isDraftIn(fileURLToPath(folder), fileURLToPath(uri), {
        extensions: draftExtensions,
        exclude,
      }),
    summarise: async (uri, within, names) =>
      (await threads?.summarise({ uri, within, names })) ??
      summariseInSlices({ uri, within, names }),
  };
}

const MOST_THREADS = 4;

/** So that a thread has the next draft at hand when it is done with one. */
const PER_THREAD = 2;

async function summariseInSlices({ uri, within, names }: ThreadTask): Promise<SummaryReading> {
  const reading = await readDraft(uri, within);
  if ('problem' in reading) return reading;
  if (reading.text === null) return { summary: null };
  const steps = summarySteps(reading.text, names);
  let step = steps.next();
  while (step.done !== true) {
    await new Promise((resolve) => setImmediate(resolve));
    step = steps.next();
  }
  // A copy has none of the draft's text in it, of which every word that was cut out would keep the whole.
  return { summary: structuredClone(step.value) };
}
