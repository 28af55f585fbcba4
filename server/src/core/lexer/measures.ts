/**
 * What a figure says, read from the words before and after it: metric, subject, role.
 *
 *     环城水系项目 总投资 80亿元          新增床位 2000张          62个 灾后重建项目
 *     └ subject    └ metric               └ metric                     └ subject
 */
import {
  changeWords,
  expectedWords,
  links,
  metricHeads,
  metricStops,
  metricVerbs,
  planWords,
} from '../lexicon/metrics.ts';
import type { FigureRole, LocalQuantity } from '../model/figure.ts';
import type { Phrase } from './phrases.ts';

/** What the words next to a figure say; empty where they say nothing. */
export interface Measure {
  readonly metric: string;
  readonly subject: string;
  readonly role: FigureRole;
}

/** Reads a figure's own words. `lead` is its phrase's lead without time expressions. */
export function readMeasure(figure: LocalQuantity, phrase: Phrase, lead: string): Measure {
  const role = roleOf(figure, phrase, lead);
  const words = stripped(lead);
  if (role === 'ratio' && words.includes('占'))
    return { metric: words.slice(words.lastIndexOf('占')), subject: '', role };
  const metric = role === 'change' ? '' : metricAtEnd(words);
  if (metric !== '')
    return {
      metric,
      subject: subjectOf(words.slice(0, words.length - metric.length)) || topicOf(phrase),
      role,
    };
  if (!isCount(figure)) return { metric: '', subject: topicOf(phrase), role };
  return {
    metric: COUNT,
    subject: nounAtEnd(words) || nounAtStart(phrase.trail) || topicOf(phrase),
    role,
  };
}

/** The metric of a plain count: 809项, 62个灾后重建项目. */
export const COUNT = '数量';

function isCount({ quantity }: LocalQuantity): boolean {
  return (
    quantity.dimension === 'count' ||
    quantity.dimension === 'people' ||
    quantity.dimension === 'household'
  );
}

/** The words without the verbs and copulas that tie them to the number. */
function stripped(lead: string): string {
  let words = lead.trim();
  for (let again = true; again; ) {
    again = false;
    for (const link of links) {
      if (!words.endsWith(link) || isMetricVerb(words, link)) continue;
      words = words.slice(0, words.length - link.length);
      again = true;
    }
  }
  return words;
}

/** 完成 is a link in 投资完成3亿元, but all there is in 完成3亿元. */
function isMetricVerb(words: string, link: string): boolean {
  return words === link && metricVerbs.includes(link);
}

/** 总投资, 当年计划投资, 年销售收入: the head noun with the words that qualify it. */
function metricAtEnd(words: string): string {
  const head = metricHeads.reduce(
    (best, candidate) =>
      candidate.length > best.length && words.endsWith(candidate) ? candidate : best,
    '',
  );
  if (head === '') return '';
  const beforeHead = words.slice(0, words.length - head.length);
  const cut = Math.max(0, ...metricStops.map((stop) => stopEnd(beforeHead, stop)));
  const metric = words.slice(Math.max(cut, words.length - MAX_METRIC));
  const verb = metricVerbs.reduce(
    (best, candidate) =>
      candidate.length > best.length && endsBefore(words, candidate, metric) ? candidate : best,
    '',
  );
  return verb + metric;
}

const MAX_METRIC = 14;

/** Where the last `stop` of the words ends, 0 where there is none; 公共 holds no 共. */
function stopEnd(words: string, stop: string): number {
  const at = words.lastIndexOf(stop);
  if (at > 0 && stop === '共' && words[at - 1] === '公') return stopEnd(words.slice(0, at), stop);
  return at < 0 ? 0 : at + stop.length;
}

/** Whether `verb` stands directly before the metric at the end of `words`. */
function endsBefore(words: string, verb: string, metric: string): boolean {
  return words.slice(0, words.length - metric.length).endsWith(verb);
}

/** The noun that the metric belongs to: 环城水系项目, 产业类项目. */
function subjectOf(words: string): string {
  let subject = stripped(words);
  for (const opener of OPENERS)
    if (subject.startsWith(opener)) subject = subject.slice(opener.length);
  return subject.length >= 2 && subject.length <= MAX_SUBJECT && !NOT_SUBJECTS.test(subject)
    ? subject
    : '';
}

/** Words that cannot stand for what is measured: bare verbs and adverbs left over before a metric. */
const NOT_SUBJECTS =
  /^(?:占.*|创造|增加|减少|增长|下降|提高|分别|平均|每.*|同比|较.*|比.*|最.*|.*(?:也|都|还|又|仍|才|再))$/;

/** The topic that an earlier clause of the sentence sets: *县的一个产业园区项目，…. */
function topicOf({ run }: Phrase): string {
  const topic =
    /(?:^|[，,：:。；;])([^，,：:。；;（(]{2,24}(?:项目|工程|类|方面|基地|中心))[，,：:]$/.exec(
      run.slice(-40),
    )?.[1] ?? '';
  return subjectOf(topic);
}

const OPENERS = [
  '其中',
  '尽管',
  '虽然',
  '随着',
  '比如',
  '例如',
  '像',
  '如',
  '预计',
  '可',
  '将',
  '已',
  '原',
  '但',
  '并',
  '而',
  '实际',
  '累计',
  '截至',
  '同时',
  '到',
];
const MAX_SUBJECT = 24;

/** The noun right before a count: 省市重点建设项目 of 安排省市重点建设项目809项. */
function nounAtEnd(words: string): string {
  const cut = Math.max(0, ...VERBS.map((verb) => stopEnd(words, verb)));
  return subjectOf(words.slice(cut));
}

const VERBS = [
  '安排',
  '实施',
  '推进',
  '建设了',
  '拥有',
  '新建',
  '签约',
  '引进',
  '列入',
  '确定',
  '谋划',
  '下达',
  '共有',
  '有',
  '将',
  '为',
  '对',
  '把',
  '在',
];

/** The noun right after a count: 灾后重建项目 of 62个灾后重建项目纳入…. */
function nounAtStart(trail: string): string {
  const noun =
    /^[\p{Script=Han}A-Za-z“”]{2,14}?(?:项目|工程|企业|园区|部门|单位|村|户|人|问题|环节|方面|任务|指标)/u.exec(
      trail,
    );
  return noun?.[0] ?? '';
}

/** What part the figure plays in its sentence. */
function roleOf({ quantity }: LocalQuantity, phrase: Phrase, lead: string): FigureRole {
  if (quantity.dimension === 'points' || changeWords.test(lead)) return 'change';
  const isPercent = quantity.dimension === 'percent' || quantity.dimension === 'permille';
  if (isThreshold(quantity.approximation, phrase)) return 'threshold';
  if (isPercent) return 'ratio';
  if (planWords.test(lead)) return 'plan';
  if (expectedWords.test(lead)) return 'expected';
  return isCount({ quantity }) ? 'count' : 'actual';
}

/** 投资完成率低于60%的项目, 5亿元以上项目, 亿元以上77个: a bound that sorts things rather than a value measured. */
function isThreshold(
  approximation: LocalQuantity['quantity']['approximation'],
  { lead, trail, isBeforeFigure }: Phrase,
): boolean {
  if (!BOUNDS.has(approximation)) return false;
  if (isBeforeFigure || /率$|增速$|增幅$|年龄$/.test(lead)) return true;
  if (/^的|^(?:项目|企业|工程|大项目)/.test(trail)) return true;
  const isInclusive = approximation === 'atLeast' || approximation === 'atMost';
  return isInclusive && SORTED.test(trail) && !REACHED.test(lead);
}

const BOUNDS: ReadonlySet<string> = new Set(['over', 'under', 'atLeast', 'atMost']);

/** 亿元以上在建省外投资项目: what the bound sorts, with the words that qualify it. */
const SORTED = /^\p{Script=Han}{1,8}(?:项目|企业|工程)/u;
/** 完成投资5亿元以上: a value that was reached. */
const REACHED = /(?:完成|实现|达到?|投入|到位|下达|安排|筹集|争取|投资|资金|收入|产值)了?$/;
