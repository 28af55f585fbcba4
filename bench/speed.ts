/**
 * `npm run bench`: time per character from 4k to 1M characters, cold and after an edit, each against the smallest of
 * the same run. Flat is 1; machines and their other work make the milliseconds, not the ratios.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { type Analysis, analyse } from '../server/src/core/analysis.ts';

const SIZES = [4_000, 16_000, 64_000, 256_000, 1_000_000];

const samples = new URL('../../samples/', import.meta.url);
const speech = readdirSync(samples)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => readFileSync(new URL(name, samples), 'utf8'))
  .join('\n');

console.log('characters     whole   ns/char   ratio    edit    ns/char   ratio');
let first: readonly [number, number] | undefined;
for (const size of SIZES) {
  const text = textOf(size);
  const known = analyse(text);
  const whole = perCharacter(text, () => analyse(text));
  const edit = perCharacter(text, (turn) => analyse(edited(text, turn), {}, known));
  first ??= [whole, edit];
  const [a, b] = first;
  console.log(
    `${String(size).padStart(10)} ${column(whole, size)} ${(whole / a).toFixed(2).padStart(7)} ${column(edit, size)} ${(edit / b).toFixed(2).padStart(7)}`,
  );
}

/** Speech of `size` characters; each copy ends its paragraphs with another number, so that none is known from before. */
function textOf(size: number): string {
  let text = '';
  for (let copy = 1; text.length < size; copy++) {
    text += `${speech.replace(/(?<=\S)$/gm, `第${copy}号`)}\n`;
  }
  return text.slice(0, size);
}

/** A character typed in the middle. */
function edited(text: string, turn: number): string {
  const middle = text.length >> 1;
  return `${text.slice(0, middle)}${turn % 10}${text.slice(middle)}`;
}

/** The median of the later half of some runs, in nanoseconds a character. */
function perCharacter(text: string, run: (turn: number) => Analysis): number {
  const runs = Math.max(4, Math.min(100, Math.round(2_000_000 / text.length)));
  const times = Array.from({ length: runs }, (_, turn) => {
    const start = performance.now();
    run(turn);
    return performance.now() - start;
  });
  const warm = times.slice(runs >> 1).sort((a, b) => a - b);
  return ((warm[warm.length >> 1] ?? 0) * 1e6) / text.length;
}

function column(nanoseconds: number, size: number): string {
  const milliseconds = (nanoseconds * size) / 1e6;
  return `${milliseconds.toFixed(1).padStart(7)} ms ${nanoseconds.toFixed(0).padStart(7)}`;
}
