/** Forms of words with numbers: 日均每天, 增长-8.92%, 二个. */
import type { FormPattern } from './numeralFormsPattern.ts';

/** 日均每天: the mean of each day, for each day. */
const redundant: FormPattern = {
  kind: 'redundant',
  pattern:
    /日均每[天日]|每[天日]日均|平均日均|时速(?:为|达到?|超过)?每小时|年均每年|每年年均|月均每月|每月月均|人均每人|每人人均|户均每户|每户户均|平均[人户年月]均/g,
  better: ({ match }) => [shorter(match[0])],
};

/** 时速每小时80公里 is 时速80公里; of two words for each, the shorter one stays. */
function shorter(written: string): string {
  if (written.startsWith('时速')) return written.replace('每小时', '');
  return /[时日年月人户]均/.exec(written)?.[0] ?? written;
}

/** 增长-8.92%: a fall is a fall. 增速为-3% gives a rate and is left alone. */
const negative: FormPattern = {
  kind: 'negative',
  pattern:
    /(?:增长|增加|提高|上升|回升|下降|减少|降低|回落)了?[-－−][\d０-９]{1,4}(?:[.．][\d０-９]{1,4})?[%％](?![-－—–~～])/g,
  better: ({ match }) => [match[0].replace(/^..了?[-－−]/, FALLS)],
};

const FALLS = '下降';

/** 二个, 二家: before a counter two is 两. */
const two: FormPattern = {
  kind: 'two',
  pattern:
    /(?<![第十百千万亿零〇一二三四五六七八九、\d])二(?=[个家户名天种条件处座所台辆场篇张](?!月初|[十百千万亿手线级期]))/g,
  better: () => ['两'],
};

/** Everything that is read in words. */
export const wordPatterns: readonly FormPattern[] = [redundant, negative, two];
