/** （一）、 第一、 一. and ①. are punctuated in a way that the standard does not have. */
import type { Draft } from '../model/draft.ts';
import type { Marker } from '../model/marker.ts';
import type { Rule, RuleFinding } from './rule.ts';

export const markerPunctuation: Rule = {
  meta: {
    id: 'marker-punctuation',
    title: { zh: '序号的标点不规范', en: 'A marker with the wrong mark behind it' },
    doc: {
      zh: '加括号的序号后不用任何点号，圈码也一样：（一）、→（一），①.→①（GB/T 15834—2011 B.3.4）；不带括号的汉字数字后用顿号：一.→一、（B.3.2）；“第一”“其一”“首先”后用逗号：第一、→第一，（B.3.1）。“1、”极常见，不报。',
      en: 'No mark follows a marker in brackets or a circle: （一）、→（一）, ①.→① (GB/T 15834-2011 B.3.4); a bare Han numeral takes 、: 一.→一、 (B.3.2); 第一, 其一 and 首先 take a comma: 第一、→第一， (B.3.1). 1、 is everywhere and is left alone.',
    },
    severity: 'hint',
    examples: {
      bad: [
        '一、提高认识\n<|（一）、|>形势逼人\n<|（二）、|>任务艰巨\n',
        '<|一.|>提高认识\n<|二.|>狠抓落实\n',
        '要做到：<|第一、|>抓开工。<|第二、|>抓服务。',
        '<|①、|>抓开工\n<|②、|>抓服务\n',
      ],
      good: [
        '一、提高认识\n（一）形势逼人\n（二）任务艰巨\n',
        '第一，抓开工。第二，抓服务。',
        '1、抓开工\n2、抓服务\n',
        '第一、第二产业比重稳步提高。',
      ],
    },
  },
  *check(draft) {
    for (const marker of draft.markers) {
      const found = findingOf(draft, marker);
      if (found) yield found;
    }
  },
};

function findingOf({ text }: Draft, { form, start, end }: Marker): RuleFinding | null {
  const last = text[end - 1] ?? '';
  if (form === 'cn-dot' && '.．'.includes(last)) return finding(text, start, end, '、');
  if (form === 'di' && last === '、') return finding(text, start, end, '，');
  const next = text[end] ?? '';
  if ((form === 'word' || form === 'qi') && next === '、')
    return finding(text, start, end + 1, '，');
  const isClosed = form === 'cn-paren' || form === 'arabic-paren' || form === 'circled';
  if (!isClosed || !/^[、，,.．]$/.test(next) || /^[\d０-９]$/.test(text[end + 1] ?? ''))
    return null;
  return finding(text, start, end + 1, '');
}

/** The last character of the span becomes `mark`. */
function finding(text: string, start: number, end: number, mark: string): RuleFinding {
  const written = text.slice(start, end);
  const right = written.slice(0, -1) + mark;
  return {
    start,
    end,
    message: { zh: `“${written}”应写作“${right}”`, en: `“${written}” is written “${right}”` },
    fixes: [
      {
        title: { zh: `改为“${right}”`, en: `Change to “${right}”` },
        edits: [{ start, end, newText: right }],
        safe: true,
      },
    ],
  };
}
