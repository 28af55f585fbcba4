/**
 * How many years a change took, as the text tells it: by the years of both levels, a span of years, a count of them,
 * or two censuses.
 *
 * 2013年至2016年 is four years of change after the end of 2012, 由2013年的…到2016年的… three: where a span can be
 * meant either way both are given, the likelier first.
 */
import type { ParagraphFacts } from '../lexer/paragraphFacts.ts';
import type { LocalFigure } from '../model/figure.ts';
import { isAmount } from './changes.ts';

/** The numbers of years that may be meant, the likeliest first; empty where the text does not tell. */
export function yearsOf(
  { figures, periods }: ParagraphFacts,
  claimed: LocalFigure,
  from: LocalFigure,
  to: LocalFigure,
): readonly number[] {
  const counted = countedYears(figures, claimed);
  if (counted) return [counted];
  const [first, last] = [yearOf(from), yearOf(to) ?? yearInForce(figures, to)];
  if (first && last && last > first && from.isDated) return either(last - first);
  const start = sentenceStart(figures, periods, claimed);
  const inSentence = periods.filter(
    (period) => period.start >= start && period.end <= claimed.start,
  );
  return (
    betweenYears(inSentence) ??
    ofSpan(inSentence) ??
    betweenCensuses(figures, claimed) ??
    ofSentenceBefore(figures, periods, claimed) ??
    []
  );
}

function either(difference: number): readonly number[] {
  return [difference, difference + 1];
}

/** 四年增长, 五年间年均增长. */
function countedYears(figures: readonly LocalFigure[], claimed: LocalFigure): number | null {
  const years = figures.find(
    ({ quantity, start, sentence }) =>
      quantity.unit === '年' &&
      quantity.approximation === 'exact' &&
      start < claimed.start &&
      sentence === claimed.sentence,
  );
  const n = Number(years?.quantity.value ?? 0);
  return Number.isInteger(n) && n >= 2 && n <= MOST_YEARS ? n : null;
}

const MOST_YEARS = 60;

function yearOf({ period }: LocalFigure): number | null {
  const written = /^(\d{4})(?:-12)?$/.exec(period);
  return written && Number(written[1]);
}

/** 2017年，收入12.41亿元。…年末结余27.31亿元: the year of the last level before that has one. */
function yearInForce(figures: readonly LocalFigure[], to: LocalFigure): number | null {
  if (/^\d/.test(to.period)) return null;
  const dated = figures.findLast(
    (other) => other.start < to.start && !isAmount(other) && yearOf(other) !== null,
  );
  return dated ? yearOf(dated) : null;
}

/** 1982年同1978年相比: exactly two years. */
function betweenYears(periods: ParagraphFacts['periods']): readonly number[] | null {
  const years = new Set(
    periods.flatMap(({ norm }) => (/^\d{4}(?:-12)?$/.test(norm) ? [Number(norm.slice(0, 4))] : [])),
  );
  if (years.size !== 2) return null;
  const difference = Math.max(...years) - Math.min(...years);
  return difference <= MOST_YEARS ? either(difference) : null;
}

/** 1957年比1952年，总产值增长98.3%。其中，…: 其中 keeps the years of the sentence before. */
function ofSentenceBefore(
  figures: readonly LocalFigure[],
  periods: ParagraphFacts['periods'],
  claimed: LocalFigure,
): readonly number[] | null {
  const first = figures.find(({ sentence }) => sentence === claimed.sentence);
  const previous = figures.find(({ sentence }) => sentence === claimed.sentence - 1);
  if (!first || !previous || !/^其中/.test((first.run + first.lead).trim())) return null;
  const start = sentenceStart(figures, periods, previous);
  return betweenYears(
    periods.filter((period) => period.start >= start && period.end <= first.start),
  );
}

/** 2013年至2016年, “十三五”期间: its years, or one less where its first year is the base. */
function ofSpan(periods: ParagraphFacts['periods']): readonly number[] | null {
  const spans = periods.filter(({ norm }) => /^\d{4}\/\d{4}$/.test(norm));
  const [first, last] = spans.length === 1 ? (spans[0]?.norm.split('/').map(Number) ?? []) : [];
  if (!first || !last || last <= first || last - first > MOST_YEARS) return null;
  return [last - first + 1, last - first];
}

/** 第七次全国人口普查 … 第六次人口普查: ten years. */
function betweenCensuses(
  figures: readonly LocalFigure[],
  claimed: LocalFigure,
): readonly number[] | null {
  const words = figures
    .filter(({ start, sentence }) => sentence === claimed.sentence && start <= claimed.start)
    .map(({ run, lead }) => run + lead)
    .join('');
  const years = [...words.matchAll(/第([三四五六七])次(?:全国)?人口普查/g)].map(
    ([, ordinal = '']) => CENSUSES[ordinal] ?? 0,
  );
  const difference = Math.max(...years) - Math.min(...years);
  return years.length >= 2 && difference > 0 ? [difference] : null;
}

/** The years of the national censuses. */
const CENSUSES: Readonly<Record<string, number>> = {
  三: 1982,
  四: 1990,
  五: 2000,
  六: 2010,
  七: 2020,
};

/** Where the sentence of `claimed` begins, as far as its first figure's words tell. */
function sentenceStart(
  figures: readonly LocalFigure[],
  periods: ParagraphFacts['periods'],
  { sentence }: LocalFigure,
): number {
  const first = figures.find((figure) => figure.sentence === sentence);
  if (!first) return 0;
  return leadStart(first, periods) - first.run.length;
}

/** Where the lead of a figure begins in the paragraph; its time expressions are not part of the lead. */
export function leadStart(
  { start, lead }: LocalFigure,
  periods: ParagraphFacts['periods'],
): number {
  let from = start - lead.length;
  for (const period of [...periods].reverse()) {
    const length = period.end - period.start;
    if (period.end <= start && period.start >= from - length) from -= length;
  }
  return from;
}
