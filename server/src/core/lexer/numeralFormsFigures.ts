/** Forms that only a figure as a whole shows: 约3万吨以上, 3千人, 3亿4500万元, 翻2番 (GB/T 15835—2011 5.3, and usage). */
import Big from 'big.js';
import { after, before } from '../lexicon/approximations.ts';
import { units } from '../lexicon/units.ts';
import type { WrittenFigure } from '../model/figure.ts';
import type { NumeralForm } from '../model/numeralForm.ts';

/** The forms of the figures, in their order. */
export function* readFigureForms(
  text: string,
  figures: readonly WrittenFigure[],
): Iterable<NumeralForm> {
  for (const figure of figures) {
    const form =
      hedgedTwice(text, figure) ??
      hedgedAcross(text, figure) ??
      acrossLevels(text, figure) ??
      doubling(text, figure);
    if (form) yield form;
  }
}

/** The words that say the same twice when they stand before and behind, by what the first one says. */
const twice: readonly { readonly lead: readonly string[]; readonly trail: readonly string[] }[] = [
  {
    lead: ['约', '大约', '大概', '约为', '约占', '近', '接近', '将近', '逼近'],
    trail: ['左右', '上下', '以上', '以下', '以内', '多', '余'],
  },
  { lead: ['超', '超过', '突破', '逾', '超出'], trail: ['以上', '及以上', '多', '余'] },
  { lead: ['至少', '不少于', '不低于', '不小于'], trail: ['以上', '及以上'] },
  {
    lead: ['最多', '至多', '不超过', '不多于', '不高于', '不超'],
    trail: ['以下', '及以下', '以内', '之内'],
  },
  { lead: ['多', '余'], trail: ['左右', '上下', '以上'] },
];

/** 约3万吨以上, 近百余家, 超过半数以上: two words where one is meant. */
function hedgedTwice(text: string, figure: WrittenFigure): NumeralForm | null {
  const { start, end } = figure;
  const lead = longestOf(leads, (word) => figure.text.startsWith(word));
  const trail = longestOf(trails, (word) => figure.text.endsWith(word));
  const inner = innerWord(text, figure);
  if (lead === '近' && figure.quantity.dimension === 'duration') return null;
  const [first, second] = clash([lead, inner, trail]) ?? [];
  if (!first || !second) return null;
  const better = [without(figure, second, inner), without(figure, first, inner)];
  return { kind: 'hedged-twice', start, end, text: figure.text, better };
}

/** 大约需要6个月左右, 至少建成1个以上: a verb stands between the two words. 至少有10亿元以上企业 is of a class. */
function hedgedAcross(text: string, figure: WrittenFigure): NumeralForm | null {
  const { start, end, unit } = figure;
  const lead = ACROSS.exec(text.slice(Math.max(0, start - MAX_ACROSS), start))?.[1];
  const trail = longestOf(trails, (word) => figure.text.endsWith(word));
  if (lead === undefined || trail === '' || !clash([lead, trail])) return null;
  const isAbout = /^(?:左右|上下)$/.test(trail);
  if (!isAbout && (!/^[个家项处场]$/.test(unit) || text[end] === '的')) return null;
  return {
    kind: 'hedged-across',
    start,
    end,
    text: figure.text,
    better: [without(figure, trail, '')],
  };
}

/** The first word and the verb, right before the figure. */
const ACROSS =
  /(大约|大概|至少|最多|至多)(?:还|要|可|能|能够|每年)?(?:需要?|要|用|花|有|建设|建成|新建|打造|培育|完成|投入|达到?|拥有|引进|安排|持续|耗时|历时)$/;
const MAX_ACROSS = 10;

const leads = Object.keys(before);
const trails = Object.keys(after);

function longestOf(words: readonly string[], fits: (word: string) => boolean): string {
  return words.reduce((best, word) => (word.length > best.length && fits(word) ? word : best), '');
}

/** 多 or 余 behind the digits or their magnitude: 200多人, 2万余户. */
function innerWord(text: string, { digits, end }: WrittenFigure): string {
  return (
    /^[十百千万亿]{0,2}([多余])/.exec(text.slice(digits.end, Math.min(end, digits.end + 3)))?.[1] ??
    ''
  );
}

/** Two of the words, in their order, that say the same. */
function clash(words: readonly string[]): readonly [string, string] | null {
  const [lead = '', inner = '', trail = ''] = words;
  for (const [first, second] of [
    [lead, trail],
    [lead, inner],
    [inner, trail],
  ] as const) {
    if (twice.some((pair) => pair.lead.includes(first) && pair.trail.includes(second)))
      return [first, second];
  }
  return null;
}

/** The figure without one of its words; `inner` stands in its middle. */
function without(figure: WrittenFigure, word: string, inner: string): string {
  const { text, digits, start } = figure;
  if (word !== inner) {
    const verb = /[占为]$/.exec(word)?.[0] ?? '';
    return text.startsWith(word) ? verb + text.slice(word.length) : text.slice(0, -word.length);
  }
  const at = text.indexOf(word, digits.end - start);
  return text.slice(0, at) + text.slice(at + word.length);
}

/** 3千人, 3万5千, 3亿4500万元: only 万 and 亿 go with Arabic digits, and one of them at a time. */
function acrossLevels(text: string, figure: WrittenFigure): NumeralForm | null {
  const { digits, unit } = figure;
  const written = text.slice(digits.start, digits.end);
  if (digits.script === 'han' || !(LOWER.test(unit) || /[万亿千]/.test(written))) return null;
  if (units.has(unit) || OFFICIAL.has(unit)) return null;
  const magnitude = /^[十百千万亿]+/.exec(unit)?.[0] ?? '';
  const value = amountOf(written, magnitude);
  if (!value) return null;
  const start = digits.start;
  const end = digits.end + magnitude.length;
  return { kind: 'magnitude', start, end, text: text.slice(start, end), better: rewritten(value) };
}

/** A magnitude other than 万 and 亿. */
const LOWER = /^[十百千][万亿]?/;

/** Units of the statistics yearbooks: 千公顷. */
const OFFICIAL: ReadonlySet<string> = new Set(['千公顷']);

/** 3亿4500 and 万 → 345000000; null where the digits are no plain number. */
function amountOf(written: string, magnitude: string): Big | null {
  const parts = written.split(/(?<=[万亿千])/);
  let sum = new Big(0);
  for (const [index, part] of parts.entries()) {
    const [, number, own = ''] = /^([\d.]+)([万亿千]?)$/.exec(part.replaceAll(',', '')) ?? [];
    if (!number) return null;
    const level = index === parts.length - 1 ? magnitude : own;
    sum = sum.plus(new Big(number).times(powerOf(level)));
  }
  return sum;
}

function powerOf(magnitude: string): Big {
  return [...magnitude].reduce((power, one) => power.times(POWERS[one] ?? 1), new Big(1));
}

const POWERS: Readonly<Record<string, string>> = {
  十: '10',
  百: '100',
  千: '1000',
  万: '10000',
  亿: '100000000',
};

/** In the greatest of 亿, 万 and ones that leaves at most two decimals, then in those below. */
function rewritten(value: Big): readonly string[] {
  const forms: string[] = [];
  for (const [name, power] of [
    ['亿', '100000000'],
    ['万', '10000'],
    ['', '1'],
  ] as const) {
    const scaled = value.div(power);
    if (scaled.lt(1) || !scaled.eq(scaled.round(2))) continue;
    forms.push(`${scaled.toFixed()}${name}`);
  }
  return forms.slice(0, 2);
}

/** 翻2番: a word, written in Han. */
function doubling(
  text: string,
  { digits, unit, text: written }: WrittenFigure,
): NumeralForm | null {
  if (digits.script === 'han' || unit !== '倍' || !written.endsWith('番')) return null;
  const { start, end } = digits;
  const value = Number(text.slice(start, end));
  const han = '零一两三四五六七八九'[value];
  if (!han) return null;
  return { kind: 'doubling', start, end, text: text.slice(start, end), better: [han] };
}
