/** `hegao check`: findings, and with `--fix` what can be put right unasked. */
import { analyse } from '../core/analysis.ts';
import type { AnalysisOptions } from '../core/options.ts';
import type { Severity } from '../core/rules/rule.ts';
import { applySafeFixes } from './applyFixes.ts';
import { openConfigs } from './configFiles.ts';
import { complain, eachSource } from './eachSource.ts';
import type { CheckFormat } from './format/check.ts';
import { checkJson } from './format/checkJson.ts';
import { checkText } from './format/checkText.ts';
import { nameFiles } from './nameFiles.ts';
import { palette } from './palette.ts';
import { type Unusable, unwritableReasons } from './problems.ts';
import { recordFiles } from './recordFiles.ts';
import { type Source, STANDARD_INPUT } from './sources.ts';
import type { Terminal } from './terminal.ts';
import type { Call } from './usage.ts';
import { writeSource } from './writeSource.ts';

/** Checks every text; 0 nothing above what the call allows, 1 something, 2 an input could not be used. */
export async function check(call: Call, terminal: Terminal): Promise<number> {
  const configs = openConfigs(call, terminal);
  if (!configs) return 2;
  const format = formatOf(call, terminal);
  const findings = { error: 0, warning: 0, information: 0, hint: 0 };
  const tally = { files: 0, characters: 0, ignored: 0, fixed: 0, refused: 0 };
  const recordsFor = recordFiles();
  const namesFor = nameFiles(configs);
  const complete = await eachSource(call, terminal, configs, async (source) => {
    const { records, problems: ofRecords } = recordsFor(source.path);
    const { names, problems: ofNames } = namesFor(source.path);
    const problems = [...ofRecords, ...ofNames];
    const severities = { ...configs.for(source.path).config.severities, ...call.severities };
    const options = { severities, records, names };
    const { text, count, refusal } = call.fix ? await corrected(source, options) : asRead(source);
    const refusals = refusal ? [...problems, refusal] : problems;
    for (const each of refusals) complain(terminal, each, call.tongue);
    tally.refused += refusals.length;
    const { draft, findings: found, ignored } = analyse(text, options);
    for (const { severity } of found) findings[severity]++;
    tally.files++;
    tally.characters += text.length;
    tally.ignored += ignored.length;
    tally.fixed += count;
    const { paragraphs } = draft;
    const shown = call.showIgnored ? ignored : undefined;
    return format.file({ path: source.path, paragraphs, findings: found, ignored: shown });
  });
  const { files, characters, ignored, fixed, refused } = tally;
  await terminal.out(
    format.end({ files, characters, findings, ignored, fixed: call.fix ? fixed : undefined }),
  );
  if (!complete || refused > 0) return 2;
  return exceeds(findings, call.maxSeverityOk) ? 1 : 0;
}

function formatOf({ format, tongue, color }: Call, terminal: Terminal): CheckFormat {
  return format === 'json'
    ? checkJson(tongue)
    : checkText(tongue, palette(color ?? terminal.color));
}

/** A text after `--fix`; with a refusal it is the text as read. */
interface Outcome {
  readonly text: string;
  readonly count: number;
  readonly refusal?: Unusable;
}

function asRead({ text }: Source): Outcome {
  return { text, count: 0 };
}

async function corrected(source: Source, options: AnalysisOptions): Promise<Outcome> {
  const { path } = source;
  if (path === STANDARD_INPUT)
    return { ...asRead(source), refusal: { path, reason: unwritableReasons.standardInput } };
  const { text, count } = applySafeFixes(source.text, (current) =>
    analyse(current, options).findings.map(({ fixes }) => fixes),
  );
  if (text === source.text) return asRead(source);
  const refusal = await writeSource(source, text);
  return refusal ? { ...asRead(source), refusal } : { text, count };
}

const ascending = ['hint', 'information', 'warning', 'error'] as const;

function exceeds(findings: Readonly<Record<Severity, number>>, allowed: Severity): boolean {
  return ascending.slice(ascending.indexOf(allowed) + 1).some((severity) => findings[severity] > 0);
}
