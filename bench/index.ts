/**
 * `npm run bench:index`: seconds and memory to read a folder of 2,000 drafts of 5,000 characters, and one of 10,000 characters
 * in all to see the cost of starting. Memory is what the whole process took at its peak, threads included.
 */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { CancellationToken } from 'vscode-languageserver';
import { FolderIndex } from '../server/src/lsp/folderIndex.ts';
import { nodeDrafts } from '../server/src/nodeDrafts.ts';

const samples = new URL('../../samples/', import.meta.url);
const speech = readdirSync(samples)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => readFileSync(new URL(name, samples), 'utf8'))
  .join('\n');

console.log(`${availableParallelism()} cores`);
console.log('drafts   threads   seconds   CPU seconds   peak MB   heap MB');
for (const [count, isThreaded] of [
  [2, true],
  [2_000, true],
  [2_000, false],
] as const) {
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
    isOwn: () => true,
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
  console.log(row.join(' '));
}

/** Each draft begins at another place of the samples, and its paragraphs end with its own number. */
function write(folder: string, count: number, length: number): void {
  for (let draft = 0; draft < count; draft++) {
    const sub = join(folder, `第${draft % 20}期`);
    mkdirSync(sub, { recursive: true });
    const from = (draft * 997) % speech.length;
    const text = (speech.slice(from) + speech + speech)
      .slice(0, length)
      .replace(/(?<=\S)$/gm, `第${draft}号`);
    writeFileSync(join(sub, `汇报${draft}.txt`), text.slice(0, length));
  }
}

function megabytes(bytes: number): string {
  return (bytes / 2 ** 20).toFixed(0);
}
