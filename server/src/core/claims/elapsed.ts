/**
 * How many years a change took, as the text tells it: by the years of both levels, a span of years, a count of them,
 * or two censuses.
 *
 * 2013年至2016年 is four years of change after the end of 2012, 由2013年的…到2016年的… three: where a span can be
 * meant either way both are given, the likelier first.
 */
import type { ParagraphFacts } from '../lexer/paragraphFacts.ts';
import type { LocalFigure } from '../model/figure.ts';
import type { Period } from '../model/period.ts';
import { isAmount } from './changes.ts';
import { figuresBefore, periodsWithin, wordsStart } from './nearby.ts';

/** The years between `from` and `to` for the yearly change at `index`, the likeliest first; empty where nothing tells. */
export function yearsOf(
  { figures, periods }: ParagraphFacts,
  index: number,
  from: LocalFigure,
  to: LocalFigure,
): readonly number[] {
  const claimed = figures[index];
  if (!claimed) return [];
  const before = figuresBefore(figures, index);
  const sentence = [...before.filter((other) => other.sentence === claimed.sentence), claimed];
  const [first, last] = [yearOf(from), yearOf(to) ?? yearInForce(before, to)];
  if (first && last && last > first && from.isDated) return either(last - first);
  const counted = countedYears(sentence);
  if (counted) return [counted];
  const inSentence = periodsWithin(periods, startOf(sentence, periods), claimed.start);
  return (
    betweenYears(inSentence) ??
    ofSpan(inSentence) ??
    betweenCensuses(sentence) ??
    ofSentenceBefore(before, sentence, periods) ??
    []
  );
}

function either(difference: number): readonly number[] {
  return [difference, difference + 1];
}

/** 四年增长, 五年间年均增长. */
function countedYears(sentence: readonly LocalFigure[]): number | null {
  const years = sentence.find(
    ({ quantity, lead, trail }) =>
      quantity.unit === '年' &&
      quantity.approximation === 'exact' &&
      !/连续$/.test(lead) &&
      /^(?:间|来|内|中|共|累计|平均|年均|净?增|减|下降|翻|$)/.test(trail),
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
function yearInForce(before: readonly LocalFigure[], to: LocalFigure): number | null {
  if (/^\d/.test(to.period)) return null;
  const dated = before.findLast(
    (other) => other.start < to.start && !isAmount(other) && yearOf(other) !== null,
  );
  return dated ? yearOf(dated) : null;
}

/** 1982年同1978年相比: exactly two years. */
function betweenYears(periods: readonly Period[]): readonly number[] | null {
  const years = new Set(
    periods.flatMap(({ norm }) => (/^\d{4}(?:-12)?$/.test(norm) ? [Number(norm.slice(0, 4))] : [])),
  );
  if (years.size !== 2) return null;
  const difference = Math.max(...years) - Math.min(...years);
  return difference <= MOST_YEARS ? either(difference) : null;
}

/** 2013年至2016年, “十三五”期间: its years, or one less where its first year is the base. */
function ofSpan(periods: readonly Period[]): readonly number[] | null {
  const spans = periods.filter(({ norm }) => /^\d{4}\/\d{4}$/.test(norm));
  const [first, last] = spans.length === 1 ? (spans[0]?.norm.split('/').map(Number) ?? []) : [];
  if (!first || !last || last <= first || last - first > MOST_YEARS) return null;
  return [last - first + 1, last - first];
}

/** 第七次全国人口普查 … 第六次人口普查: ten years. */
function betweenCensuses(sentence: readonly LocalFigure[]): readonly number[] | null {
  const words = sentence.map(({ run, lead }) => run + lead).join('');
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

/** 1957年比1952年，总产值增长98.3%。其中，…: 其中 keeps the years of the sentence before. */
function ofSentenceBefore(
  before: readonly LocalFigure[],
  sentence: readonly LocalFigure[],
  periods: readonly Period[],
): readonly number[] | null {
  const [first] = sentence;
  if (!first || !/^其中/.test((first.run + first.lead).trim())) return null;
  const previous = before.filter((other) => other.sentence === first.sentence - 1);
  return betweenYears(periodsWithin(periods, startOf(previous, periods), first.start));
}

/** Where the sentence of these figures begins, as far as the words of the first tell. */
function startOf([first]: readonly LocalFigure[], periods: readonly Period[]): number {
  return first ? wordsStart(first, periods) : 0;
}
