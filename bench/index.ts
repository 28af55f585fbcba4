/**
 * `npm run bench:index`: seconds and memory to read a folder of 2,000 drafts of 5,000 characters, and one of 10,000 characters
 * in all to see the cost of starting. Memory is what the whole process took at its peak, threads included.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { CancellationToken } from 'vscode-languageserver';
import type { DraftSummary } from '../server/src/core/model/summary.ts';
import { noNames } from '../server/src/core/names/acceptedNames.ts';
import { FolderIndex } from '../server/src/lsp/folderIndex.ts';
import { nodeDrafts } from '../server/src/nodeDrafts.ts';
import { draftMaker } from './drafts.ts';

const samples = new URL('../../samples/', import.meta.url);
const draftOf = draftMaker(
  readdirSync(samples)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => readFileSync(new URL(name, samples), 'utf8'))
    .join('\n'),
);

const [count, threads] = process.argv.slice(2);
if (count === undefined) measureAll();
else await measureOne(Number(count), threads === 'yes');

/** Each in a process of its own, as one would find the memory that another has taken. */
function measureAll(): void {
  console.log(`${availableParallelism()} cores`);
  console.log('drafts   threads   seconds   CPU seconds   peak MB   heap MB   kept of a draft');
  for (const row of [
    ['2', 'yes'],
    ['2000', 'yes'],
    ['2000', 'no'],
  ]) {
    const { status } = spawnSync(process.execPath, [fileURLToPath(import.meta.url), ...row], {
      stdio: 'inherit',
    });
    if (status !== 0) process.exitCode = 1;
  }
}

async function measureOne(count: number, isThreaded: boolean): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'hegao-bench-'));
  try {
    write(folder, count, 5_000);
    await measure(folder, count, isThreaded);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function measure(folder: string, count: number, isThreaded: boolean): Promise<void> {
  const script = fileURLToPath(new URL('worker.cjs', import.meta.url));
  const index = new FolderIndex(pathToFileURL(folder).href, {
    draftFiles: nodeDrafts(isThreaded ? script : null),
    exclude: [],
    namesFor: async () => noNames,
    isOwn: () => true,
    changed: () => undefined,
    complain: (uri) => console.log(`unread: ${uri}`),
  });
  const before = process.cpuUsage();
  const start = performance.now();
  let peak = 0;
  await index.scan(CancellationToken.None, () => {
    peak = Math.max(peak, process.memoryUsage.rss());
  });
  const seconds = (performance.now() - start) / 1000;
  const { user, system } = process.cpuUsage(before);
  if (index.drafts.size !== count) throw new Error(`${index.drafts.size} drafts of ${count}`);
  const row = [
    String(count).padStart(6),
    (isThreaded ? 'yes' : 'no').padStart(9),
    seconds.toFixed(1).padStart(9),
    ((user + system) / 1e6).toFixed(1).padStart(13),
    megabytes(peak).padStart(9),
    megabytes(process.memoryUsage().heapUsed).padStart(9),
  ];
  console.log(row.join(' ') + density(index));
}

function write(folder: string, count: number, length: number): void {
  for (let draft = 0; draft < count; draft++) {
    const sub = join(folder, `第${draft % 20}期`);
    mkdirSync(sub, { recursive: true });
    writeFileSync(join(sub, `汇报${draft}.txt`), draftOf(draft, length));
  }
}

/** What the index keeps of a draft, on the average: real reports and speeches have about twenty figures in 5,000 characters. */
function density({ drafts }: FolderIndex): string {
  const summaries = [...drafts.values()].map(({ summary }) => summary);
  const mean = (count: (summary: DraftSummary) => number): string =>
    (summaries.reduce((sum, summary) => sum + count(summary), 0) / summaries.length).toFixed(0);
  const figures = mean((summary) => summary.figures.length);
  const sections = mean((summary) => summary.sections.length);
  const mentions = mean((summary) => summary.mentions.length);
  return `   ${figures} figures, ${sections} sections, ${mentions} mentions of projects`;
}

function megabytes(bytes: number): string {
  return (bytes / 2 ** 20).toFixed(0);
}
