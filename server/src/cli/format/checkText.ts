/** `check --format text`: for people, and for terminals that open `file:line:column`. */
import type { IgnoredFinding } from '../../core/ignore/suppress.ts';
import type { Finding, Fix, Related, Severity } from '../../core/rules/rule.ts';
import type { Bilingual, Tongue } from '../../core/text/bilingual.ts';
import type { Palette } from '../palette.ts';
import { printable } from '../printable.ts';
import type { CheckedFile, CheckFormat, CheckSummary } from './check.ts';
import { excerpt } from './excerpt.ts';
import { place } from './place.ts';

/** Findings as text in `tongue`. */
export function checkText(tongue: Tongue, palette: Palette): CheckFormat {
  const page: Page = { tongue, palette };
  return {
    file: (file) =>
      [
        ...file.findings.map((finding) => entry(page, file, finding)),
        ...(file.ignored ?? []).map((ignored) => ignoredEntry(page, file, ignored)),
      ].join(''),
    end: (summary) => closing(page, summary),
  };
}

interface Page {
  readonly tongue: Tongue;
  readonly palette: Palette;
}

/** The finding's line, its source line, the places it speaks of, its fixes, and an empty line. */
function entry(page: Page, file: CheckedFile, finding: Finding): string {
  const { tongue, palette } = page;
  const { severity } = finding;
  const head = [
    palette.strong(place(file, finding.start)),
    palette.severity(severity, severityNames[severity][tongue]),
    palette.dim(finding.rule),
    printable(finding.message[tongue]),
  ].join(' ');
  const mark = (text: string) => palette.place(severity, text);
  const source = `    ${excerpt(file.paragraphs, finding, mark, 30)}`;
  const related = finding.related.map((other) => relatedLine(page, file, other));
  const fixes = finding.fixes.map((fix) => `  ${fixLine(fix, tongue)}`);
  return `${[head, source, ...related, ...fixes].join('\n')}\n\n`;
}

/** The line of a finding that is kept away, why, and its source line. */
function ignoredEntry(page: Page, file: CheckedFile, ignored: IgnoredFinding): string {
  const { tongue, palette } = page;
  const { finding, reason } = ignored;
  const head = [
    palette.strong(place(file, finding.start)),
    tongue === 'zh' ? '已忽略' : 'ignored',
    finding.rule,
    printable(finding.message[tongue]),
    ...(reason === ''
      ? []
      : [tongue === 'zh' ? `理由：${printable(reason)}` : `(${printable(reason)})`]),
  ].join(' ');
  const source = `    ${excerpt(file.paragraphs, finding, (text) => palette.place('hint', text), 30)}`;
  return `${palette.dim(head)}\n${source}\n\n`;
}

/** `  → draft.txt:12:87 完成投资：…完成投资⟦575.7亿元⟧，占…` */
function relatedLine({ tongue, palette }: Page, file: CheckedFile, other: Related): string {
  const mark = (text: string) => palette.place('hint', text);
  const message = printable(other.message[tongue]) + (tongue === 'zh' ? '：' : ': ');
  const source = excerpt(file.paragraphs, other, mark, 10);
  return `  → ${palette.dim(place(file, other.start))} ${message}${source}`;
}

function fixLine(fix: Fix, tongue: Tongue): string {
  const title = printable(fix.title[tongue]);
  if (tongue === 'en') return `${fix.safe ? 'fix (--fix)' : 'fix'}: ${title}`;
  return `${fix.safe ? '可改（--fix）' : '可改'}：${title}`;
}

const severityNames: Readonly<Record<Severity, Bilingual>> = {
  error: { zh: '错误', en: 'error' },
  warning: { zh: '警告', en: 'warning' },
  information: { zh: '信息', en: 'information' },
  hint: { zh: '提示', en: 'hint' },
};

function closing({ tongue, palette }: Page, summary: CheckSummary): string {
  const counted = severities.flatMap((severity) => {
    const count = summary.findings[severity];
    if (count === 0) return [];
    return [palette.severity(severity, counting[tongue](severity, count))];
  });
  return `${tongue === 'zh' ? closingZh(summary, counted) : closingEn(summary, counted)}\n`;
}

const severities = ['error', 'warning', 'information', 'hint'] as const;

const counting: Readonly<Record<Tongue, (severity: Severity, count: number) => string>> = {
  zh: (severity, count) => `${severityNames[severity].zh} ${count}`,
  en: (severity, count) => {
    const isPlural = count > 1 && severity !== 'information';
    return `${count} ${severityNames[severity].en}${isPlural ? 's' : ''}`;
  },
};

function closingZh(summary: CheckSummary, counted: readonly string[]): string {
  const { files, characters, ignored, fixed } = summary;
  const done = fixed === undefined ? '' : `，已改好 ${fixed} 处`;
  const found = counted.length === 0 ? '没有发现问题' : counted.join('，');
  const kept = ignored === 0 ? '' : `；另有 ${ignored} 处已忽略`;
  return `共 ${files} 个文件 ${characters} 字${done}：${found}${kept}`;
}

function closingEn(summary: CheckSummary, counted: readonly string[]): string {
  const { files, characters, ignored, fixed } = summary;
  const done = fixed === undefined ? '' : `, ${fixed} fixed`;
  const found = counted.length === 0 ? 'nothing found' : counted.join(', ');
  const kept = ignored === 0 ? '' : `; ${ignored} ignored`;
  return `${files} ${files === 1 ? 'file' : 'files'}, ${characters} characters${done}: ${found}${kept}`;
}
