/** 三千余人 and 3000余人 in one draft: one kind of number in two scripts. */
import type { Draft } from '../model/draft.ts';
import type { Figure } from '../model/figure.ts';
import { findingForAll } from './numeralFormFinding.ts';
import type { Rule, RuleFinding } from './rule.ts';

export const textNumeralMixed: Rule = {
  meta: {
    id: 'text-numeral-mixed',
    title: { zh: '同类概数写法不一', en: 'Rough numbers in two scripts' },
    doc: {
      zh: '带“多、余”的概数，汉字、阿拉伯数字两可，但同类的要用同一种写法（GB/T 15835—2011 4.3）：一篇之内不一处写“三千余人”，一处写“3000余人”。只比较同一单位、一百以上的数，年数不算（两千多年、5000多年各有习惯），一篇提示一次，标在用得少的一方。',
      en: 'A rough number with 多 or 余 may be written in either script, but like ones in the same (GB/T 15835—2011 4.3): not 三千余人 here and 3000余人 there. Only numbers of a hundred and more in one unit are compared, spans of years not (两千多年 and 5000多年 are both at home); a draft is told once, at the form that it uses less.',
    },
    severity: 'hint',
    examples: {
      bad: ['城区搬迁<|三千余人|>，乡镇搬迁5000余人，全县培训1.2万多人、走访800多户。'],
      good: [
        '城区搬迁3000余人，乡镇搬迁5000余人，走访八百多户。',
        '历经两千多年、5000多年文明，先后投入200多亿元，惠及三十多个村、120多个社区。',
      ],
    },
  },
  check,
};

function check({ figures }: Draft): readonly RuleFinding[] {
  const byUnit = new Map<string, Figure[]>();
  for (const figure of figures.filter(isRough)) {
    const { unit } = figure.quantity;
    const same = byUnit.get(unit);
    if (same) same.push(figure);
    else byUnit.set(unit, [figure]);
  }
  return [...byUnit.values()].flatMap(ofOneUnit).slice(0, 1);
}

/** 3000余人, 三千多户, 200多亿元: with 多 or 余, and a hundred or more; no stretch of time. */
function isRough({ quantity, digits, text, start, end }: Figure): boolean {
  if (quantity.approximation !== 'vague' || quantity.dimension === 'duration') return false;
  const tail = text.slice(digits.end - start, end - start);
  const isCount = ['count', 'people', 'household'].includes(quantity.dimension);
  const written = isCount ? quantity.value : quantity.value.div(digits.scale);
  return /[多余]/.test(tail) && written.gte(100);
}

function ofOneUnit(figures: readonly Figure[]): readonly RuleFinding[] {
  const han = figures.filter(({ digits }) => digits.script === 'han');
  const arabic = figures.filter(({ digits }) => digits.script !== 'han');
  const [common, rare] = han.length <= arabic.length ? [arabic, han] : [han, arabic];
  const [example] = common;
  if (!example || rare.length === 0) return [];
  const places = rare.map(({ start, end }) => ({ start, end, edits: [] }));
  return findingForAll(places, {
    message: {
      zh: `同类概数写法不一：别处写“${example.text}”`,
      en: `Elsewhere such numbers are written like ${example.text}`,
    },
    also: { zh: '写法也与别处不同', en: 'Written otherwise as well' },
  });
}
