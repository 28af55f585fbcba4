/**
 * `npm run bench:accuracy`: precision, recall and coverage over the pinned passages and sentences.
 * `--check` fails where a number is worse than in accuracy/floor.json, `--update` writes what is reached there,
 * `--list PATTERN` shows what was missed in the sentences of one pattern.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { type PassageScore, type Ratio, scorePassages } from './accuracy/passages.ts';
import { type PatternScore, scorePatterns } from './accuracy/patterns.ts';

const here = new URL('../../bench/accuracy/', import.meta.url);
const floorFile = new URL('floor.json', here);

/** What is held: hits of ratios, and how many findings may be wrong. */
type Floor = Readonly<Record<string, number>>;

const passages = scorePassages(new URL('passages/', here));
const patterns = scorePatterns(new URL('patterns/', here));
const reached = floorOf(passages, patterns);
const [listed] = process.argv.includes('--list') ? process.argv.slice(-1) : [];

if (listed) {
  for (const { misses } of patterns.filter(({ name }) => name.startsWith(listed)))
    console.log(misses.join('\n'));
} else {
  report();
}
if (process.argv.includes('--update'))
  writeFileSync(floorFile, `${JSON.stringify(reached, null, 2)}\n`);
if (process.argv.includes('--check')) check();

function report(): void {
  console.log(`Passages: ${passages.characters.toLocaleString('en')} characters`);
  for (const [name, value] of Object.entries(passages.totals))
    console.log(`  ${name.padEnd(36)} ${shown(value)}`);
  console.log(
    `  findings for nothing, hints apart    ${passages.noise.length} (${((passages.noise.length / passages.characters) * 1e4).toFixed(2)} per 10,000 characters)`,
  );
  for (const line of passages.noise) console.log(`    ${line}`);
  console.log('\n  relation           found               planted errors reported');
  for (const [type, { found, reported }] of Object.entries(passages.byType)) {
    console.log(`  ${type.padEnd(18)} ${shown(found).padEnd(19)} ${shown(reported)}`);
  }
  console.log(
    '\nSentences\n  pattern              precision           recall              coverage',
  );
  for (const { name, precision, recall, coverage } of patterns) {
    console.log(
      `  ${name.padEnd(20)} ${shown(precision).padEnd(19)} ${shown(recall).padEnd(19)} ${shown(coverage)}`,
    );
  }
  const all = (pick: (score: PatternScore) => Ratio): string => shown(total(patterns.map(pick)));
  console.log(
    `  ${'all'.padEnd(20)} ${all((one) => one.precision).padEnd(19)} ${all((one) => one.recall).padEnd(19)} ${all((one) => one.coverage)}`,
  );
}

function shown({ hits, of }: Ratio): string {
  return of === 0 ? '-' : `${((100 * hits) / of).toFixed(1)} % (${hits}/${of})`;
}

function total(ratios: readonly Ratio[]): Ratio {
  return {
    hits: ratios.reduce((sum, { hits }) => sum + hits, 0),
    of: ratios.reduce((sum, { of }) => sum + of, 0),
  };
}

function floorOf(score: PassageScore, scores: readonly PatternScore[]): Floor {
  return {
    ...Object.fromEntries(Object.entries(score.totals).map(([name, { hits }]) => [name, hits])),
    'findings for nothing': score.noise.length,
    ...Object.fromEntries(
      scores.flatMap(({ name, precision, recall, coverage }) => [
        [`${name} read`, coverage.hits],
        [`${name} reported`, recall.hits],
        [`${name} for nothing`, precision.of - precision.hits],
      ]),
    ),
  };
}

/** Nothing may be worse than the floor: fewer hits, or more findings for nothing. */
function check(): void {
  const floor = JSON.parse(readFileSync(floorFile, 'utf8')) as Floor;
  const worse = Object.entries(floor).filter(([name, held]) => {
    const now = reached[name] ?? Number.NaN;
    return name.endsWith('for nothing') ? !(now <= held) : !(now >= held);
  });
  for (const [name, held] of worse) console.error(`${name}: ${reached[name]}, was ${held}`);
  const unheld = Object.keys(reached).filter((name) => !(name in floor));
  if (unheld.length > 0) console.error(`not in floor.json: ${unheld.join(', ')}`);
  if (worse.length > 0 || unheld.length > 0) process.exitCode = 1;
}
