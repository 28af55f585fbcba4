/** The sentences of hovers, diagnostics and fixes, in both tongues. */
import type { Bilingual } from '../../core/text/bilingual.ts';

/** Words around figures and claims. */
export const figureWords = {
  value: { zh: '取值', en: 'value' },
  metric: { zh: '指标', en: 'Metric' },
  subject: { zh: '主体', en: 'Subject' },
  period: { zh: '时间', en: 'Period' },
  role: { zh: '性质', en: 'Role' },
  figure: { zh: '数值', en: 'Figure' },
  line: { zh: '行', en: 'Line' },
  inherited: { zh: '承前文推断', en: 'carried over from the text before' },
  checks: { zh: '核对', en: 'Checks' },
  elsewhere: { zh: '同一数据还见于', en: 'The same figure stands in' },
  history: { zh: '其他稿子里', en: 'In other drafts' },
} satisfies Record<string, Bilingual>;

/** Words around projects, sections and periods. */
export const sectionWords = {
  figures: { zh: '有关数字', en: 'Figures' },
  inside: { zh: '下含', en: 'Inside' },
} satisfies Record<string, Bilingual>;

/** 文中为 79.6%, 文中为三点. */
export function written(figure: string): Bilingual {
  return { zh: `文中为${spaced(figure)}`, en: `the text says ${figure}` };
}

/** 应为 79.6%. */
export function corrected(figure: string): Bilingual {
  return { zh: `应为${spaced(figure)}`, en: `should be ${figure}` };
}

/** Digits stand a little apart from Han characters. */
function spaced(figure: string): string {
  return /^[!-~]/.test(figure) ? ` ${figure}` : figure;
}

/** 不能核对：分母没有写明. */
export function uncheckable(obstacle: Bilingual | undefined): Bilingual {
  return {
    zh: obstacle ? `不能核对：${obstacle.zh}` : '不能核对',
    en: obstacle ? `cannot be checked: ${obstacle.en}` : 'cannot be checked',
  };
}

/** What a reader should make of a verdict that is not plain. */
export const verdictNotes = {
  rounding: { zh: '差在末位，属取舍误差', en: 'off in the last place only: rounding' },
  inferred: { zh: '据上下文推断', en: 'inferred from the context' },
} satisfies Record<string, Bilingual>;

/** 第12行. */
export function onLine(line: number): Bilingual {
  return { zh: `第${line}行`, en: `line ${line}` };
}

/** 第12、15行. */
export function onLines(lines: readonly number[]): Bilingual {
  const plural = lines.length === 1 ? 'line' : 'lines';
  return { zh: `第${lines.join('、')}行`, en: `${plural} ${lines.join(', ')}` };
}

/** 提及 5 次. */
export function mentionTotal(count: number): Bilingual {
  return { zh: `提及 ${count} 次`, en: count === 1 ? '1 mention' : `${count} mentions` };
}

/** 另有 5 条 below a list that was cut short. */
export function andMore(count: number): Bilingual {
  return { zh: `另有 ${count} 条`, en: `${count} more` };
}

/** 1,234 字. */
export function characters(count: number): Bilingual {
  const shown = count.toLocaleString('en');
  return { zh: `${shown}字`, en: count === 1 ? '1 character' : `${shown} characters` };
}

/** 约 6 分 10 秒, to five seconds, at `rate` characters a minute. */
export function speakingTime(count: number, rate: number): Bilingual {
  const seconds = Math.max(5, Math.round((count / rate) * 12) * 5);
  const minutes = Math.floor(seconds / 60);
  const rest = seconds % 60;
  const [inMinutes, inSeconds] = [minutes > 0, rest > 0];
  const zh = `${inMinutes ? `${minutes}分${inSeconds ? '' : '钟'}` : ''}${inSeconds ? `${rest}秒` : ''}`;
  const en = [...(inMinutes ? [`${minutes} min`] : []), ...(inSeconds ? [`${rest} s`] : [])];
  return { zh: `约讲${zh}`, en: `about ${en.join(' ')} to speak` };
}

/** 12 个数字. */
export function figureTotal(count: number): Bilingual {
  return { zh: `${count} 个数字`, en: count === 1 ? '1 figure' : `${count} figures` };
}

/** 1 处问题. */
export function findingTotal(count: number): Bilingual {
  return { zh: `${count} 处待核`, en: count === 1 ? '1 finding' : `${count} findings` };
}

/** 预告 3 点. */
export function promised(count: number, noun: string): Bilingual {
  return { zh: `预告 ${count} ${noun}`, en: `announces ${count} (${noun})` };
}

/** The source that editors show beside a finding. */
export const sourceName: Bilingual = { zh: '核稿', en: 'hegao' };

/** The fix that puts right all that one answer alone can put right. */
export const fixAllTitle: Bilingual = {
  zh: '改正全文所有只有一种改法的问题',
  en: 'Fix all findings that have one right answer',
};

/** Said instead of findings for a text that is too long to be a draft. */
export function tooLong(length: number, limit: number): Bilingual {
  const inMillions = (count: number): string => (count / 1_000_000).toFixed(1).replace('.0', '');
  const inTenThousands = (count: number): string => Math.round(count / 10_000).toLocaleString('en');
  return {
    zh: `文件过大（约 ${inTenThousands(length)} 万字），超过 ${inTenThousands(limit)} 万字的文件不核对`,
    en: `The file is too large (${inMillions(length)} million characters); files over ${inMillions(limit)} million are not checked`,
  };
}
