/** Figures of more than one number: ranges, neighbouring digits, structure ratios, and pairs that are none. */
import { describe, expect, it } from 'vitest';
import { readFigures } from '../../../server/src/core/lexer/figures.ts';
import { checkMeanings } from '../../support/checkSpans.ts';
import { parseMarkup } from '../../support/markup.ts';
import { quantityText } from '../../support/quantityText.ts';

const read = (text: string) => readFigures(text, []);

/** The marks are the figures; each means `lo..hi unit dimension approximation`. */
function check(source: string, meanings: readonly string[] = []): void {
  checkMeanings(read, ({ quantity }) => quantityText(quantity), source, meanings);
}

describe('ranges', () => {
  it.each([
    ['a hyphen', '还需<|3-4个月|>。', ['3..4 月 duration range']],
    ['both with a unit', '增长<|5%—5.5%|>。', ['4.5..5.55 % percent range']],
    ['a wave', '占<|63%~68%|>。', ['62.5..68.5 % percent range']],
    ['the unit once', '每户<|5000至6000元|>。', ['4999.5..6000.5 元 money range']],
    ['the magnitude in both', '投资<|9亿~16亿元|>。', ['850000000..1650000000 元 money range']],
    ['the magnitude once', '带动<|5-10万人|>。', ['50000..100000 人 people range']],
    ['times', '提高<|2-3倍|>。', ['1.5..3.5 倍 multiple range']],
    [
      'in Han',
      '用<|三至五年|>，投资<|五到六亿元|>。',
      ['3..5 年 duration range', '450000000..650000000 元 money range'],
    ],
    ['up to a vague end', '增产<|10到20多亿元|>。', ['950000000..3000000000 元 money range']],
    ['a bent one', '<|约3-4个月|>', ['2.7..4.4 月 duration about']],
    ['one with a least end', '<|3-4个月以上|>', ['3..* 月 duration atLeast']],
    ['one with a greatest end', '<|不超过3-4个月|>', ['*..4 月 duration atMost']],
  ])('%s', (_, source, meanings) => check(source, meanings));
});

describe('two numbers that are no range', () => {
  it.each([
    ['a change', '由<|5%|>到<|6%|>', ['4.5..5.5 % percent exact', '5.5..6.5 % percent exact']],
    [
      'a change in words',
      '从<|50分钟|>缩短至<|20分钟|>',
      ['50..50 分钟 duration exact', '20..20 分钟 duration exact'],
    ],
    ['different units', '<|3个|>-<|5家|>', ['3..3 个 count exact', '5..5 家 count exact']],
    ['from high to low', '<|8%|>-<|5%|>', ['7.5..8.5 % percent exact', '4.5..5.5 % percent exact']],
    ['统一到', '把思想统一到<|五个方面|>', ['5..5 个方面 count exact']],
  ])('%s', (_, source, meanings) => check(source, meanings));
});

describe('neighbouring Han digits', () => {
  it.each([
    ['months', '再用<|三四个月|>。', ['3..4 月 duration range']],
    ['tens', '引进<|二三十家|>。', ['20..39 家 count range']],
    ['from ten', '<|一二十个|>', ['10..29 个 count range']],
    ['an age', '<|四十五六岁|>', ['44.5..46.5 岁 other range']],
    ['with a magnitude', '<|三四十万元|>', ['295000..495000 元 money range']],
    ['三五', '<|三五年|>', ['3..5 年 duration range']],
    ['两三', '<|两三百家|>', ['200..399 家 count range']],
    ['digits that are no neighbours are read as nothing', '三八个'],
    ['nor is the end of a rough number', '百八十个'],
    ['nor are grades of roads', '一二级公路'],
  ])('%s', (_, source, meanings = []) => check(source, meanings));
});

describe('structure ratios', () => {
  it.each([
    [
      'the sign of ratio',
      '三次产业结构为<|4.0∶37.7∶58.3|>。',
      '3.95..4.05 37.65..37.75 58.25..58.35',
    ],
    ['half-width colons', '调整为<|22.8:38.8:38.4|>', '22.75..22.85 38.75..38.85 38.35..38.45'],
    ['full-width colons', '为<|7.9：42.6：49.5|>，', '7.85..7.95 42.55..42.65 49.45..49.55'],
    ['a whole that looks like a time', '比为<|10:30:60|>', undefined],
  ])('%s', (_, source, terms = '9.5..10.5 29.5..30.5 59.5..60.5') => {
    const { text, spans } = parseMarkup(source);
    const found = read(text);
    expect(found.map(({ start, end }) => ({ start, end }))).toEqual(
      spans.map(({ start, end }) => ({ start, end })),
    );
    expect(found[0]?.quantity.dimension).toBe('ratio');
    const intervals = found[0]?.terms?.map(({ lo, hi }) => `${lo?.toFixed()}..${hi?.toFixed()}`);
    expect(intervals?.join(' ')).toBe(terms);
  });

  it.each([
    ['a time of day', '会议8:30开始。'],
    ['a time stamp', '09:30:15发布'],
  ])('%s is none', (_, source) => check(source));
});
