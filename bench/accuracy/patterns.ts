/**
 * Scores sentences written for one pattern of relation each: right ones, wrong ones, and traps (README.md has the form).
 *
 *     holds 全市受理来信236件，其中城建类89件，占<|37.7%|>。
 *     wrong 全市受理来信236件，其中城建类89件，占<|47.7%|>。
 *     trap  全市受理来信236件；其中城建类89件，占同类的47.7%。
 */
import { readdirSync, readFileSync } from 'node:fs';
import { type Analysis, analyse } from '../../server/src/core/analysis.ts';
import type { Finding } from '../../server/src/core/rules/rule.ts';
import { overlaps, type Span } from '../../server/src/core/text/span.ts';
import { parseMarkup } from '../../test/support/markup.ts';
import { pointsAt, type Ratio, ratio } from './passages.ts';

/** What a sentence is there for. */
type Kind = 'holds' | 'wrong' | 'trap';

interface Sentence {
  readonly kind: Kind;
  readonly text: string;
  readonly marks: readonly Span[];
  readonly analysis: Analysis;
}

/** How the sentences of one pattern are read. */
export interface PatternScore {
  /** File name without its ending: n01-share. */
  readonly name: string;
  readonly title: string;
  /** Sentences whose relation is read, right or wrong; `of` is zero where the pattern is a matter of wording alone. */
  readonly coverage: Ratio;
  /** Wrong sentences that are reported, hints included. */
  readonly recall: Ratio;
  /** Findings, hints apart, that are right. */
  readonly precision: Ratio;
  /** What was not read, not reported, or reported for nothing. */
  readonly misses: readonly string[];
}

/** The patterns in `folder`, a file each. */
export function scorePatterns(folder: URL): readonly PatternScore[] {
  const names = readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort();
  return names.map((name) =>
    scorePattern(name.slice(0, -'.txt'.length), readFileSync(new URL(name, folder), 'utf8')),
  );
}

function scorePattern(name: string, source: string): PatternScore {
  const types = claimTypes(source);
  const sentences = source
    .split(/\r?\n/)
    .flatMap((line, index) => sentenceOf(line, `${name}:${index + 1}`));
  const isAsked = types.length > 0 ? isAboutNumbers : isAboutWording;
  const related = types.length > 0 ? sentences.filter(({ kind }) => kind !== 'trap') : [];
  const wrong = sentences.filter(({ kind }) => kind === 'wrong');
  const said = sentences.flatMap((sentence) =>
    sentence.analysis.findings
      .filter((finding) => isAsked(finding) && finding.severity !== 'hint')
      .map((finding) => ({ sentence, isRight: isRightIn(sentence, finding) })),
  );
  const isRead = (sentence: Sentence): boolean => isReadIn(sentence, types);
  const isReported = (sentence: Sentence): boolean =>
    sentence.analysis.findings.some((finding) => isAsked(finding) && isRightIn(sentence, finding));
  return {
    name,
    title: /^# *(.*)$/m.exec(source)?.[1] ?? name,
    coverage: ratio(related.map(isRead)),
    recall: ratio(wrong.map(isReported)),
    precision: ratio(said.map(({ isRight }) => isRight)),
    misses: [
      ...related.filter((one) => !isRead(one)).map(({ kind, text }) => `unread ${kind}: ${text}`),
      ...wrong.filter((one) => !isReported(one)).map(({ text }) => `silent: ${text}`),
      ...said
        .filter(({ isRight }) => !isRight)
        .map(({ sentence: { kind, text } }) => `false alarm in ${kind}: ${text}`),
    ],
  };
}

function claimTypes(source: string): readonly string[] {
  const listed = /^# *claims: *(.*)$/m.exec(source)?.[1]?.trim() ?? 'none';
  return listed === 'none' ? [] : listed.split(/[,，\s]+/);
}

/** `place` names the line in what is thrown where it is not of the form. */
function sentenceOf(line: string, place: string): readonly Sentence[] {
  if (line.trim() === '' || line.startsWith('#')) return [];
  const found = /^(holds|wrong|trap) +(.+)$/.exec(line);
  if (!found) throw new Error(`${place} is none of holds, wrong, trap: ${line}`);
  const [, kind, source = ''] = found;
  const { text, spans } = parseMarkup(source.replaceAll('⏎', '\n'));
  if (kind !== 'trap' && spans.length === 0) throw new Error(`${place} marks no number`);
  return [{ kind: kind as Kind, text, marks: spans, analysis: analyse(text) }];
}

function isReadIn({ analysis, marks }: Sentence, types: readonly string[]): boolean {
  return analysis.claims.some(
    ({ type, verdict, claimed, operands }) =>
      types.includes(type) &&
      verdict !== 'uncheckable' &&
      [claimed, ...operands].some((place) => marks.some((mark) => overlaps(mark, place))),
  );
}

function isRightIn({ kind, marks }: Sentence, finding: Finding): boolean {
  return kind === 'wrong' && pointsAt(finding, marks);
}

function isAboutNumbers({ rule }: Finding): boolean {
  return /^(?:figure|list)-/.test(rule);
}

function isAboutWording({ rule }: Finding): boolean {
  return !rule.startsWith('numbering-');
}
