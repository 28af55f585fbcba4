/** Writes normalised periods for a reader: 2024-01/2024-07 as 2024年1—7月. */
import type { Bilingual, Tongue } from '../../core/text/bilingual.ts';
import { escaped } from '../markdown.ts';

/** `norm` in words; what is in no known form stays as it is. Safe in Markdown. */
export function periodName(norm: string, tongue: Tongue): string {
  const known = /^[\d?]+-\?$/.test(norm) ? THIS_MONTH : SINGLE[norm];
  if (known) return known[tongue];
  const flooded = /^(.+)-汛期后$/.exec(norm)?.[1];
  if (flooded) return afterFloods(periodName(flooded, tongue))[tongue];
  const [first, last, ...more] = norm.split('/').map(readPart);
  const isKnown = first && last !== null && more.length === 0;
  if (!isKnown) return escaped(norm);
  return tongue === 'zh' ? inChinese(first, last) : inEnglish(first, last);
}

/** 2023-汛期后: the season is no month, so it stays in words. */
function afterFloods(year: string): Bilingual {
  return { zh: `${year}汛期后`, en: `after the flood season of ${year}` };
}

const SINGLE: Readonly<Record<string, Bilingual | undefined>> = {
  now: { zh: '目前', en: 'to date' },
  recent: { zh: '近期', en: 'recently' },
  '?': { zh: '当年', en: 'this year' },
};

/** 本月内 has no number that a reader would miss. */
const THIS_MONTH: Bilingual = { zh: '当月', en: 'this month' };

/** One end of a period. The year is empty where the draft does not give it. */
interface Part {
  readonly year: string;
  readonly month: number;
  readonly day: number;
}

function readPart(norm: string): Part | null {
  const match = /^(\d{4}|\?(?:[+-]\dy)?)(?:-(\d\d))?(?:-(\d\d))?$/.exec(norm);
  if (!match || Number(match[2] ?? 1) > 12) return null;
  return { year: match[1] ?? '?', month: Number(match[2] ?? 0), day: Number(match[3] ?? 0) };
}

function inChinese(first: Part, last: Part | undefined): string {
  const start = `${chineseYear(first)}${chineseMonth(first)}`;
  if (!last) return start;
  if (first.year !== last.year) return `${start}—${chineseYear(last)}${chineseMonth(last)}`;
  if (first.month === 0) return start;
  return `${chineseYear(first)}${first.month}—${chineseMonth(last)}`;
}

function chineseYear({ year, month }: Part): string {
  if (/^\d/.test(year)) return `${year}年`;
  const relative = { '?-2y': '前年', '?-1y': '上年', '?+1y': '次年' }[year];
  return relative ?? (month > 0 ? '' : '当年');
}

function chineseMonth({ month, day }: Part): string {
  if (month === 0) return '';
  return `${month}月${day > 0 ? `${day}日` : ''}`;
}

function inEnglish(first: Part, last: Part | undefined): string {
  const start = `${englishMonth(first)}${englishYear(first)}`.trim();
  if (!last) return start;
  const end = `${englishMonth(last)}${englishYear(last)}`.trim();
  const isOneYear = first.year === last.year && first.month > 0;
  return isOneYear ? `${englishMonth(first).trim()}–${end}` : `${start}–${end}`;
}

function englishYear({ year, month }: Part): string {
  if (/^\d/.test(year)) return year;
  const relative = { '?-2y': 'the year before last', '?-1y': 'last year', '?+1y': 'next year' };
  return relative[year as keyof typeof relative] ?? (month > 0 ? '' : 'this year');
}

function englishMonth({ month, day }: Part): string {
  if (month === 0) return '';
  return `${day > 0 ? `${day} ` : ''}${MONTHS[month - 1]} `;
}

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
