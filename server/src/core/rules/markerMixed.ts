/** （一） and (二), 1. and 2、, 第一章 and 第2章 in one list. */
import type { Draft } from '../model/draft.ts';
import type { Marker } from '../model/marker.ts';
import { withOrdinal } from '../model/markerText.ts';
import { numberingRuns } from '../model/numbering.ts';
import type { TextEdit } from '../rules/rule.ts';
import type { Rule, RuleFinding } from './rule.ts';

export const markerMixed: Rule = {
  meta: {
    id: 'marker-mixed',
    title: { zh: '同级序号写法不一', en: 'One list, two ways of writing its markers' },
    doc: {
      zh: '同一上级之下的同级序号应用同一种写法（GB/T 15835—2011 4.3 同类别同形式）：括号全角半角不混用，“1.”与“1、”不混用，“第一章”与“第2章”不混用。以多数的写法为准，一处只提示一次。“一是”与“二要”、“首先”与“第二”混用是讲话的习惯，不报。',
      en: 'Markers of one level below one heading are written in one way (GB/T 15835-2011 4.3): full- or half-width brackets, 1. or 1、, 第一章 or 第2章. What most of them have counts as right, and a list is told of once. 一是 with 二要 and 首先 with 第二 are the habit of speeches and are left alone.',
    },
    severity: 'hint',
    examples: {
      bad: [
        '一、提高认识\n（一）形势逼人\n<|(二)|>任务艰巨\n（三）机遇难得\n',
        '1.抓开工\n2.抓续建\n<|3、|>抓服务\n',
        '第一章　总则\n<|第2章|>　分则\n',
      ],
      good: [
        '一、提高认识\n（一）形势逼人\n（二）任务艰巨\n',
        '一是抓开工；二要抓服务。',
        '一、工业\n1.钢铁\n2.化工\n二、农业\n1、粮食\n2、蔬菜\n',
      ],
    },
  },
  *check(draft) {
    for (const { members } of numberingRuns(draft)) {
      const found = findingOf(draft, members);
      if (found) yield found;
    }
  },
};

function findingOf(draft: Draft, members: readonly Marker[]): RuleFinding | null {
  const byStyle = new Map<string, Marker[]>();
  for (const member of members) {
    const style = styleOf(draft, member);
    if (style === null) continue;
    const known = byStyle.get(style);
    if (known) known.push(member);
    else byStyle.set(style, [member]);
  }
  const [usual, ...others] = [...byStyle.values()].sort((a, b) => b.length - a.length);
  const model = usual?.[0];
  const odd = others.flat().sort((a, b) => a.start - b.start);
  const [first] = odd;
  if (!model || !first) return null;
  const written = draft.text.slice(first.start, first.end);
  const like = draft.text.slice(model.start, model.end);
  const edits = odd.flatMap((marker): TextEdit[] => {
    const newText = withOrdinal(like, marker.ordinal);
    return newText === null ? [] : [{ start: marker.start, end: marker.end, newText }];
  });
  return {
    start: first.start,
    end: first.end,
    message: {
      zh: `同级序号写法不一：“${written}”与“${like}”`,
      en: `“${written}” beside “${like}”: one list, two ways of writing`,
    },
    related: [
      {
        start: model.start,
        end: model.end,
        message: { zh: '同级的另一种写法', en: 'the other way' },
      },
    ],
    fixes: [
      {
        title: { zh: `都写成“${like}”的样子`, en: `Write all like “${like}”` },
        edits,
        safe: false,
      },
    ],
  };
}

/** The marks around the number and its script; null for forms that have one way of writing only. */
function styleOf({ text }: Draft, { form, start, end }: Marker): string | null {
  const written = text.slice(start, end);
  if (form === 'cn-paren' || form === 'arabic-paren')
    return `${written[0] === '(' || written[0] === '（' ? written[0] : ''}${written.at(-1)}`;
  if (form === 'arabic-dot' || form === 'arabic-comma') return written.at(-1) ?? '';
  if (form === 'chapter' || form === 'article') return /[\d０-９]/.test(written) ? '1' : '一';
  return null;
}
