/** What a sentence says of a list besides that it is built: founded, reported on, the only one of its kind. */
import { isMeasured, START } from './projectNamesContext.ts';
import type { RunList } from './projectNamesRuns.ts';
import type { Token } from './projectNamesTokens.ts';

/** Whether a clause begins with the list, a period or 目前 aside: 2008年…, 目前…. */
export function isSubject(tokens: readonly Token[], list: RunList): boolean {
  const at = (list.runs[0]?.from ?? 0) - 1;
  const before = PERIOD.test(tokens[at]?.text ?? '') ? tokens[at - 1] : tokens[at];
  return START.has(before?.kind ?? 'sentence');
}

/** Whether a period at the head of the clause dates it: 2008年城网改造工程 is that year's. */
export function isDated(tokens: readonly Token[], list: RunList): boolean {
  const before = tokens[(list.runs[0]?.from ?? 0) - 1];
  return isSubject(tokens, list) && /\d[年月]$/.test(before?.text ?? '');
}

const PERIOD = /\d[年月日]$|^(?:目前|截至目前|今年|去年|年内|现)$/;

/** Whether the sentence goes on to say how far it has come: …工程已完成, …工程累计. */
export function isReported(tokens: readonly Token[], list: RunList): boolean {
  return REPORTS.has(textAfter(tokens, list));
}

const REPORTS: ReadonlySet<string> = new Set(['已', '现已', '已经', '累计', '实现', '正']);

/** What is measured of the thing that ends before `at`: 总投资, 投资; empty where nothing is. */
export function measureAfter(tokens: readonly Token[], at: number): string {
  if (!isMeasured(tokens, at)) return '';
  return tokens[tokens[at]?.kind === 'clause' ? at + 1 : at]?.text ?? '';
}

/** Whether it is founded there: 挂牌成立…, 成立…基地; …获批建设, …揭牌. */
export function isFounded(tokens: readonly Token[], list: RunList): boolean {
  if (FOUNDING.test(tokens[(list.runs[0]?.from ?? 0) - 1]?.text ?? '')) return true;
  const to = list.runs[list.runs.length - 1]?.to ?? 0;
  if (!FOUNDED.test(tokens[to]?.text ?? '')) return false;
  return !PROMOTED.test(tokens[to + 1]?.text ?? '');
}

const FOUNDING = /(?:成立|设立|挂牌|揭牌)$/;
const FOUNDED = /^(?:获批|获批建设|获批设立|挂牌|揭牌)$/;
/** 园区获批国家级经开区 tells of a rank, not of the founding. */
const PROMOTED = /^(?:国家|世界|全国|省级|列入|成为|为|全球)/;

/** Whether it stands there as one that exists: 有…养生馆1处. */
export function isOneThere(tokens: readonly Token[], list: RunList): boolean {
  const before = tokens[(list.runs[0]?.from ?? 0) - 1]?.text ?? '';
  return /有$/.test(before) && /^[1一][处座]$/.test(textAfter(tokens, list));
}

/** Whether the words before 的 pick it out, and one of its kind is built: 国内唯一的…平台试运行. */
export function isPickedOut(list: RunList): boolean {
  return list.described && list.builtAfter && list.runs.length === 1;
}

/** Whether the words before 的 say that it was made: 苏联帮助建设的…. */
export function isMade(tokens: readonly Token[], list: RunList): boolean {
  if (!list.described) return false;
  const verb = tokens[(list.runs[0]?.from ?? 0) - 2];
  return verb?.kind === 'build' || /^(?:建设|援建|承建)$/.test(verb?.text ?? '');
}

/** Whether the sentence goes on about it as about something at work: …市场已撤出商户. */
export function isAtWork(tokens: readonly Token[], list: RunList): boolean {
  if (!list.described && !isSubject(tokens, list)) return false;
  return isReported(tokens, list) && textAfter(tokens, list) !== '实现';
}

/** Whether the head is that of a body: 成立…中心 and …医院已 speak of an office, not of works. */
export function isBody(head: string): boolean {
  return BODY.test(head);
}

const BODY = /(?:学校|小学|中学|学院|医院|院区|校区|卫生院|幼儿园|中心|实验室|总部|景区|平台)$/;

function textAfter(tokens: readonly Token[], list: RunList): string {
  return tokens[list.runs[list.runs.length - 1]?.to ?? 0]?.text ?? '';
}
