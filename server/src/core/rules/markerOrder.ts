/** 一、 below （一）: the forms stand in another order than the standard's. */
import type { Draft } from '../model/draft.ts';
import type { Marker, MarkerForm } from '../model/marker.ts';
import { withOrdinal } from '../model/markerText.ts';
import { isRunInForm } from '../model/outlineRank.ts';
import type { Fix, Rule, RuleFinding } from './rule.ts';

export const markerOrder: Rule = {
  meta: {
    id: 'marker-order',
    title: { zh: '序号层次颠倒', en: 'Forms of markers in the wrong order' },
    doc: {
      zh: '结构层次序数依次用“一、”“（一）”“1.”“（1）”（GB/T 9704—2012 7.3.3）。上一层用了“（一）”，下一层又用“一、”，次序就颠倒了；每种颠倒全文只提示一次。跳过一层（“一、”之下直接用“1.”）不报。讲话稿只是参照这一标准。',
      en: 'The levels are 一、 （一） 1. （1）, in this order (GB/T 9704-2012 7.3.3). Where a list inside （一） has 一、, the order is turned round; each such pair is told of once. A level left out (1. right below 一、) is not reported. For speeches the standard is a model and no more.',
    },
    severity: 'hint',
    examples: {
      bad: ['1.工业\n<|（一）|>钢铁\n（二）化工\n2.农业\n（一）粮食\n（二）蔬菜\n'],
      good: [
        '一、工业\n（一）钢铁\n1.炼铁\n（1）高炉\n二、农业\n',
        '一、工业\n1.钢铁\n2.化工\n二、农业\n',
      ],
    },
  },
  *check(draft) {
    const told = new Set<string>();
    for (const marker of draft.markers) {
      const parent = marker.parent === null ? undefined : draft.markers[marker.parent];
      if (!parent || !isTurned(parent, marker)) continue;
      const pair = `${parent.form}>${marker.form}`;
      if (told.has(pair)) continue;
      told.add(pair);
      yield findingOf(draft, parent, marker);
    }
  },
};

/** The forms of the standard by depth; 1、 counts as 1. */
const depths: Readonly<Partial<Record<MarkerForm, number>>> = {
  'cn-dot': 1,
  'cn-paren': 2,
  'arabic-dot': 3,
  'arabic-comma': 3,
  'arabic-paren': 4,
};

function isTurned(parent: Marker, marker: Marker): boolean {
  const [above, below] = [depths[parent.form], depths[marker.form]];
  return marker.heads && above !== undefined && below !== undefined && below < above;
}

function findingOf(draft: Draft, parent: Marker, marker: Marker): RuleFinding {
  const { text } = draft;
  const [outer, inner] = [parent, marker].map(({ start, end }) => text.slice(start, end));
  return {
    start: marker.start,
    end: marker.end,
    message: {
      zh: `“${outer}”之下用“${inner}”，层次颠倒；依次为“一、”“（一）”“1.”“（1）”`,
      en: `“${inner}” stands below “${outer}”; the order is 一、 （一） 1. （1）`,
    },
    fixes: fixesOf(draft, parent, marker),
    related: [
      { start: parent.start, end: parent.end, message: { zh: '上一层', en: 'the level above' } },
    ],
  };
}

/** The list in the form that the standard has there; none where headings below it would have to change as well. */
function fixesOf(draft: Draft, parent: Marker, marker: Marker): readonly Fix[] {
  const { markers } = draft;
  const form = below[parent.form];
  const list = markers.filter(
    (other) => other.parent === marker.parent && other.form === marker.form,
  );
  const holders = new Set(list);
  const isDeeper = markers.some(
    (other) =>
      other.parent !== null &&
      !isRunInForm(other.form) &&
      holders.has(markers[other.parent] ?? other),
  );
  const texts = list.map(({ ordinal }) => (form ? withOrdinal(form, ordinal) : null));
  if (isDeeper || !form || texts.includes(null)) return [];
  return [
    {
      title: { zh: `这一层改用“${form}”`, en: `Write this list with “${form}”` },
      edits: list.map(({ start, end }, at) => ({ start, end, newText: texts[at] ?? form })),
      safe: false,
    },
  ];
}

/** The form below each: GB/T 9704-2012 7.3.3, and ① by practice. */
const below: Readonly<Partial<Record<MarkerForm, string>>> = {
  'cn-paren': '1.',
  'arabic-dot': '（1）',
  'arabic-comma': '（1）',
  'arabic-paren': '①',
};
