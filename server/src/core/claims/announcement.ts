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
  const lead = figure.lead.trim();
  const written = wholeBefore(figures, index, lead);
  return written ?? shareOf(lead) ?? completionOf(lead) ?? rateOf(lead);
}

const SILENT = { topic: '', whole: '', written: null, stem: '' } as const;

/** 占计划16.1亿元的19.9%: nothing but 的 stands between the whole and the percentage. */
function wholeBefore(
  figures: readonly LocalFigure[],
  index: number,
  lead: string,
): Announcement | null {
  const [written, figure] = [figures[index - 1], figures[index]];
  if (lead !== '的' || !written || !figure || figure.start - written.end !== 1) return null;
  if (written.lead.includes('分别')) return null;
  const verb = /占到?|完成了?|达到?|相当于|为|实现/.exec(written.lead);
  if (!verb) return null;
  const whole = written.lead.slice(verb.index + verb[0].length);
  const kind = !verb[0].startsWith('占') && namesPlan.test(whole) ? 'completion' : 'share';
  return { ...SILENT, kind, topic: written.lead.slice(0, verb.index), whole, written };
}

/** 占X的, 占X的比重为, 占比; X may be empty. */
function shareOf(lead: string): Announcement | null {
  const at = lead.lastIndexOf('占');
  if (at < 0) return null;
  const words = lead.slice(at + 1);
  const whole = words.replace(/^到了?/, '').replace(shareCopulas, '');
  if (whole.length > MAX_WHOLE) return null;
  return { ...SILENT, kind: 'share', topic: lead.slice(0, at), whole };
}

const MAX_WHOLE = 24;

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
