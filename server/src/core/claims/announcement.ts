/**
 * How the text announces a percentage, read from the words that lead to it.
 *
 *     占全部完成投资的 60.4%      完成目标任务9289万元的 67%      已开工122个，开工率为 98.4%
 *     └ share of what              └ completion, whole written     └ rate: of what is 开工
 */
import { completionRates, namesPlan, rateNames, shareCopulas } from '../lexicon/percentages.ts';
import type { LocalFigure } from '../model/figure.ts';

/** What a percentage says it is. */
export interface Announcement {
  readonly kind: 'share' | 'completion' | 'rate';
  /** The words before the verb that say whose share it is: 三产 of 三产占到70.2%. */
  readonly topic: string;
  /** The words that say of what: 全部完成投资; empty for 占30% and for a rate. */
  readonly whole: string;
  /** The whole itself, where its number stands before the percentage: 占计划16.1亿元的19.9%. */
  readonly written: LocalFigure | null;
  /** What a rate counts: 开工 of 开工率; empty otherwise. */
  readonly stem: string;
}

/** The announcement of `figures[index]`; null when it is no percentage or says nothing of the kind. */
export function announcementOf(
  figures: readonly LocalFigure[],
  index: number,
): Announcement | null {
  const figure = figures[index];
  if (figure?.quantity.dimension !== 'percent') return null;
  if (figure.role === 'change' || figure.role === 'threshold') return null;
  const lead = wordsBefore(figures, index);
  const written = wholeBefore(figures, index);
  return written ?? shareOf(lead) ?? completionOf(lead) ?? rateOf(lead);
}

const SILENT = { topic: '', whole: '', written: null, stem: '' } as const;

/**
 * The words before the percentage in its clause; a time or a number of things belongs to them: 占前五个月累计的,
 * 占两年总任务的.
 */
function wordsBefore(figures: readonly LocalFigure[], index: number): string {
  const [previous, figure] = [figures[index - 1], figures[index]];
  const lead = figure?.lead.trim() ?? '';
  if (isLaterShare(previous, figure)) return previous?.lead.trim().replace(FROM, '$1') ?? lead;
  if (!figure || !previous || previous.clause !== figure.clause || !/^[^占]+的/.test(lead))
    return lead;
  const isSpan = ['duration', 'count'].includes(previous.quantity.dimension);
  return isSpan && /占到?[^占]{0,6}$/.test(previous.lead)
    ? previous.lead.trim() + previous.text + lead
    : lead;
}

/** 占比由44.5%提高到91.7%: the second is the share that it is now. */
function isLaterShare(previous: LocalFigure | undefined, figure: LocalFigure | undefined): boolean {
  if (previous?.clause !== figure?.clause || previous?.quantity.dimension !== 'percent')
    return false;
  return (
    FROM.test(previous.lead.trim()) &&
    /^[升提增上下降减回][\p{Script=Han}]{0,2}[到至为]$/u.test(figure?.lead.trim() ?? '')
  );
}

/**
 * 占计划16.1亿元的19.9%, 占今年88641户任务数的80.26%, 占任务1000万美元（其中加工贸易200万美元）的31.4%: nothing but its noun, a
 * bracket and 的 stand between the whole and the percentage.
 */
function wholeBefore(figures: readonly LocalFigure[], index: number): Announcement | null {
  const figure = figures[index];
  const written = figures[outsideBrackets(figures, index)];
  if (!written || !figure || !isAttributeOf(written, figure)) return null;
  const verb = /(?:占到?|完成了?|达到?|相当于|为|实现)(?!率)([^占]*)$/.exec(written.lead);
  if (written.quantity.dimension === 'duration') return null;
  if (!verb) return wholeBesideOther(figures, index, written);
  const noun = figure.lead.trim().replace(/的$/, '');
  if (written.quantity.dimension === 'count' && /总[数量额值产]/.test(noun)) return null;
  if (noun !== '' && (verb[1] ?? '').length > MAX_ATTRIBUTE) return null;
  const whole = `${verb[1] ?? ''}${noun}`.replace('分别', '');
  const kind = !verb[0].startsWith('占') && namesPlan.test(whole) ? 'completion' : 'share';
  const topic = written.lead.slice(0, verb.index).replace(/分别$/, '');
  if (kind === 'share' && !verb[0].startsWith('占') && noun !== '') return null;
  return { ...SILENT, kind, topic, whole, written };
}

const MAX_ATTRIBUTE = 12;

/** 完成目标410亿元的61.28%和430亿元的58.43%: as the one before, of another whole. */
function wholeBesideOther(
  figures: readonly LocalFigure[],
  index: number,
  written: LocalFigure,
): Announcement | null {
  if (!/^(?:和|及|与|、)[^占]{0,8}$/.test(written.lead.trim()) || index < 3) return null;
  const before = wholeBefore(figures, index - 2);
  return before?.written?.clause === written.clause ? { ...before, written } : null;
}

/** The figure before `figures[index]`; the one before its bracket where it ends one. */
function outsideBrackets(figures: readonly LocalFigure[], index: number): number {
  const { bracket = 0 } = figures[index] ?? {};
  let at = index - 1;
  while (at > index - MAX_BRACKET && (figures[at]?.bracket ?? 0) > bracket) at--;
  return at;
}

const MAX_BRACKET = 6;

/** Whether no more than the noun that `written` counts and 的 stand between it and the figure. */
function isAttributeOf(written: LocalFigure, figure: LocalFigure): boolean {
  const lead = figure.lead.trim();
  const between = figure.start - written.end;
  if (written.clause === figure.clause)
    return between - figure.lead.length <= CLOSING && /^[^占、和及与的比]{0,8}的$/.test(lead);
  const isBehindBracket = written.trail === '' && /^[)）\s]*$/.test(figure.run) && lead === '的';
  return isBehindBracket && written.bracket === figure.bracket && between <= MAX_BETWEEN;
}

const MAX_BETWEEN = 60;

/** 占工业投资（31.07亿元）的: the bracket of a number that is read without it still stands there. */
const CLOSING = 1;

/** 占X的, 占X的比重为, 占比; X may be empty; X占比为, X比重为 without the verb. */
function shareOf(lead: string): Announcement | null {
  const said = lead.replace(FROM, '$1');
  const at = said.lastIndexOf('占');
  if (at < 0) return proportionOf(said);
  const words = said.slice(at + 1);
  const whole = words.replace(/^(?:据|到(?![位账期]))?了?/, '').replace(shareCopulas, '');
  if (whole.length > MAX_WHOLE) return null;
  return { ...SILENT, kind: 'share', topic: said.slice(0, at), whole };
}

/** 占比由去年的44.5%提高到: the share that it was before. */
const FROM = /(占比|比重|份额)(?:已|就)?[由从][^占]{0,8}$/;

const MAX_WHOLE = 24;

/** 第二产业增加值比重为: whose share, and nothing of what. */
function proportionOf(lead: string): Announcement | null {
  const spread = SPREAD.exec(lead);
  if (spread) return { ...SILENT, kind: 'share', topic: spread[2] ?? '', whole: spread[1] ?? '' };
  const found = PROPORTION.exec(lead);
  return found ? { ...SILENT, kind: 'share', topic: found[1] ?? '' } : null;
}

const PROPORTION = /^(.{2,16}?)的?(?:比重|份额)(?:分别)?(?:已|约|只|仅|就)?(?:为|达到?了?|是)?$/;

/** 到位资金在三次产业中的分布为: of what, and over what it is spread. */
const SPREAD =
  /^(.{0,12}?)在?(三次产业|一、?二、?三产)[中间]?的?(?:分布|构成|占比|比重)(?:分别)?(?:为|是)?$/;

/** 完成年度计划的, 为目标的. */
function completionOf(lead: string): Announcement | null {
  const found = /(?:完成了?|达到?|相当于|为|实现)([^完为达]{0,20})的$/.exec(lead);
  const whole = found?.[1] ?? '';
  if (!found || !namesPlan.test(whole)) return null;
  return { ...SILENT, kind: 'completion', topic: lead.slice(0, found.index), whole };
}

/** 开工率, 资金到位率, 增长面. */
function rateOf(lead: string): Announcement | null {
  const found = rateNames.exec(lead);
  const name = found?.[1] ?? '';
  if (!found) return null;
  if (completionRates.test(name)) return { ...SILENT, kind: 'completion', whole: '计划' };
  return { ...SILENT, kind: 'rate', stem: name.slice(-STEM) };
}

/** Rates are named after a verb of two characters: 开工, 办结, 到位. */
const STEM = 2;
