/** Finds counts that announce a list, or look back on one: 讲三点意见。 抓好四件事： 以上三个问题，. */

import { isSetPhrase } from '../lexicon/setPhrases.ts';
import type { CountPromise } from '../model/promise.ts';
import { overlapsAny, type Span } from '../text/span.ts';
import { numberIn } from './numerals.ts';

/**
 * The promises of a paragraph in text order, spans relative to it; `noise` (sorted) holds none.
 *
 * A count announces a list where its clause ends in ：, or where it ends the sentence with a noun that lists are made of
 * (三个方面。). 几点, 第三点, 约五项, 三个月 and counts that go on in their clause (五个项目开工：) announce nothing.
 */
export function readPromises(text: string, noise: readonly Span[]): readonly CountPromise[] {
  const promises: CountPromise[] = [];
  for (const match of text.matchAll(COUNTED)) {
    const promise = readPromise(text, match.index, match[1] ?? '', match[2] ?? '');
    if (promise && !overlapsAny(noise, promise)) promises.push(promise);
  }
  return promises;
}

/** A numeral from two to ninety-nine and a measure word, the numeral not part of a longer one or of an ordinal. */
const COUNTED =
  /(?<![\d０-９.．,%％第一二三四五六七八九十百千万亿几数两零〇约近超过每各前后余多])([两二三四五六七八九]|[二三四五六七八九]?十[一二三四五六七八九]?|\d{1,2}|[０-９]{1,2})(个方面|方面|句话|件事|[个点项条件大句步类种层道场篇关块招])(?![多余几半])/g;

function readPromise(
  text: string,
  start: number,
  numeral: string,
  measure: string,
): CountPromise | null {
  const count = numberIn(numeral);
  if (count < 2 || count > MAX_COUNT) return null;
  const end = start + numeral.length + measure.length;
  const tail = text.slice(end, end + MAX_TAIL);
  if (UNITS.test(tail) || isSetPhrase(text, start) || (measure === '大' && count > 10)) return null;
  const before = text.slice(Math.max(0, start - MAX_LEAD), start);
  const promise = { start, end, count, noun: measure };
  if (FIRMLY_BACK.test(before))
    return { ...promise, direction: 'back', reach: start, isFirm: true };
  if (AMONG.test(before) && tail.startsWith('中'))
    return { ...promise, direction: 'among', reach: start, isFirm: false };
  const isFirm = ANNOUNCED.test(before) && OPINIONS.test(measure + tail);
  const close = closeOf(text, end, isFirm);
  if (close && (close.isColon || isFirm || LISTED.test(measure + text.slice(end, close.at)))) {
    return { ...promise, direction: 'ahead', reach: Math.min(close.at + 1, text.length), isFirm };
  }
  if (start > MAX_LEAD || !LOOKING_BACK.test(before)) return null;
  return { ...promise, direction: 'back', reach: start, isFirm: false };
}

const MAX_COUNT = 30;
const MAX_TAIL = 24;
const MAX_LEAD = 12;

/** What makes the number a quantity: 三个月, 两个百分点, 五个多亿. 十九大 is a congress. */
const UNITS = /^(?:月|百分点|小时|星期|工作日|季度|年|多|亿|万|以上|以下|左右)/;

/** 以上三点, 上述四个问题 look back; 60岁以上三个 does not. */
const FIRMLY_BACK =
  /(?:^|[\s，,。；：:对就把按照]|抓好|做好|落实|针对|围绕|提出的?|所讲的?)(?:以上|上述)$/;

/** 在五类中最低: said of one of them. */
const AMONG = /(?:^|[，,。；;])在这?$/;

/** 面对四个回落，: at the head of a paragraph it may look back. */
const LOOKING_BACK = /^\s*(?:面对|针对|对|从|围绕)这?$/;

/** 下面，我讲三点意见: the speaker announces what comes. */
const ANNOUNCED =
  /(?:[讲谈说提]|强调|提出|汇报|报告|通报|部署|安排|明确)(?:一下|出|了)?(?:以下|如下|这|这么)?$/;
const OPINIONS =
  /^(?:点|条|句话|个方面|方面|个问题|项|个意见)[^。，：；]{0,4}(?:意见|要求|建议|希望|看法|体会|想法|主张|问题|工作|任务|情况|事|话)?(?=[。，：；:,]|$)/;

/** The nouns that lists are made of, at the end of the announcing sentence. */
const LISTED =
  /(?:^(?:个?方面|点|条|句话)|(?:^个?方面的?.{0,3}|^(?!个?方面).{0,10})(?:点|条|方面|意见|问题|特点|特征|工作|任务|重点|要求|建议|措施|举措|原则|事|事情|大事|实事|关系|环节|看法|体会|希望|主张|内容|步骤|硬仗|仗|文章|变化|难题|方向|关键|抓手|目标|思路|想法|观点|部分|层面|教训|经验|启示|亮点|倾向|判断|特色|短板|不足|差距|难点|话|转变|突破|提升|下降|回落|含义|意思|条件|结合|统筹))[”"]?(?:的?(?:入手|着手|发力|展开|来看|来抓|做起|推进|下功夫|上下功夫|用力|态势|局面|努力|的态势|的局面))?$/;

/** Where the announcing clause ends: at ： or 。 or the line's end; a firm one may have more clauses. */
function closeOf(
  text: string,
  from: number,
  isFirm: boolean,
): { readonly at: number; readonly isColon: boolean } | null {
  const limit = Math.min(text.length, from + MAX_SENTENCE);
  for (let at = from; at < limit; at++) {
    const character = text[at] ?? '';
    if (character === '：' || character === ':') return { at, isColon: true };
    if (character === '。') return { at, isColon: false };
    if ('；;！？'.includes(character)) return null;
    if ('，,、'.includes(character) && !isFirm) return null;
  }
  return limit === text.length ? { at: limit, isColon: false } : null;
}

const MAX_SENTENCE = 60;
