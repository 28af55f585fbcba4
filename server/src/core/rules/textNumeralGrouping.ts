/** 28,583人 and 28583人 in one draft: thousands grouped here and not there. */
import type { Draft } from '../model/draft.ts';
import type { Figure } from '../model/figure.ts';
import { type FormPlace, findingForAll } from './numeralFormFinding.ts';
import type { Rule, RuleFinding } from './rule.ts';

export const textNumeralGrouping: Rule = {
  meta: {
    id: 'text-numeral-grouping',
    title: { zh: '千分撇用得不一致', en: 'Thousands are grouped here and not there' },
    doc: {
      zh: '四位以上的整数可以用千分撇分节，也可以不用，一篇之内要一致（GB/T 15835—2011 5.1.1）。同一篇里位数相当的数有的分节、有的不分，提示一次，标在用得少的一方。',
      en: 'Integers of four places and more may be grouped by commas or not, but in one way throughout (GB/T 15835—2011 5.1.1). Where a draft does both with numbers of like length it is told once, at the form that it uses less.',
    },
    severity: 'hint',
    examples: {
      bad: ['全县总人口128,583人，其中城镇56,210人、乡村<|72373|>人。'],
      good: [
        '全县总人口128,583人，其中城镇56,210人、乡村72,373人。',
        '全县总人口128583人，其中城镇56210人、乡村72373人。',
        '全县总人口128,583人，2024年新增980人。',
      ],
    },
  },
  check,
};

function check({ figures }: Draft): readonly RuleFinding[] {
  const grouped = figures.filter(({ digits }) => digits.grouped);
  if (grouped.length === 0) return [];
  const least = grouped.reduce((shortest, figure) => Math.min(shortest, placesOf(figure)), LONG);
  const plain = figures.filter((figure) => isPlain(figure) && placesOf(figure) >= least);
  if (plain.length === 0) return [];
  const isGroupedRare = grouped.length < plain.length;
  const rare = isGroupedRare ? grouped : plain;
  return findingForAll(rare.map(isGroupedRare ? ungrouping : grouping), {
    message: {
      zh: `千分撇用得不一致：分节的${grouped.length}处，不分节的${plain.length}处`,
      en: `Thousands are grouped in ${grouped.length} place(s) and not in ${plain.length}`,
    },
    also: {
      zh: isGroupedRare ? '也分了节' : '也没有分节',
      en: isGroupedRare ? 'Grouped as well' : 'Not grouped either',
    },
    fix: {
      zh: isGroupedRare ? '全部不分节' : '全部分节',
      en: isGroupedRare ? 'Group none' : 'Group all',
    },
  });
}

/** Who groups six places groups five; four only where the draft groups four. */
const LONG = 5;

/** Whether it is an Arabic number without groups that might have some; 1200万元 is short as it is. */
function isPlain({ digits, unit }: Figure): boolean {
  return digits.script !== 'han' && !digits.grouped && !/^[万亿]/.test(unit);
}

/** How many places the integer has; the digits of a figure are its first, a range is left as it is. */
function placesOf({ digits, text, start }: Figure): number {
  return integerOf(text.slice(digits.start - start, digits.end - start)).replace(/[,，]/g, '')
    .length;
}

function integerOf(written: string): string {
  return /^[\d０-９,，]+/.exec(written)?.[0] ?? '';
}

function ungrouping({ digits, text, start: from }: Figure): FormPlace {
  const { start, end } = digits;
  const newText = text.slice(start - from, end - from).replace(/[,，]/g, '');
  return { start, end, edits: [{ start, end, newText }] };
}

function grouping({ digits, text, start: from }: Figure): FormPlace {
  const { start, end } = digits;
  const integer = integerOf(text.slice(start - from, end - from));
  const newText = integer.replace(/(?<=.)(?=(?:.{3})+$)/g, ',');
  return { start, end, edits: [{ start, end: start + integer.length, newText }] };
}
