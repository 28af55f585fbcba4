/** 11月14日至18日利用6天时间; 1953年至1980年的38年间. */
import type { Claim } from '../model/claim.ts';
import type { Draft } from '../model/draft.ts';
import { claimFindings } from './claimFinding.ts';
import type { Rule, RuleFinding } from './rule.ts';

export const figureDuration: Rule = {
  meta: {
    id: 'figure-duration',
    title: { zh: '历时与起止不符', en: 'A length of time does not fit its ends' },
    doc: {
      zh: '写明起止的时间与所写的天数、月数、年数应当相合：“11月14日至18日利用5天”“1953年至1980年的28年间”“由1978年的甲增加到1982年的乙，四年增长”。首尾都算、只算一头都可以，相差一个单位以内的不报；周年数应等于年份之差（“始建于1966年，2021年迎来建厂55周年”）；“2019年3月开工……2021年9月贯通，历时30个月”“原定12月底，提前40天”也核对；“由20天压缩到5天，压缩75%”，缩短的比例应合两头。“离年底只有5个月”与全文数据所到的月份相差两个月以上的，作为提示。',
      en: 'A stretch whose beginning and end are written has to be as long as the text says, both ends counted or one of them; an anniversary is exactly the difference of the years (始建于1966年，2021年迎来建厂55周年); ends told by verbs (开工 … 贯通，历时30个月) and what is saved between two lengths (由20天压缩到5天，压缩75%) are checked as well. 离年底只有n个月 is set against the month that the draft’s numbers reach, as a hint.',
    },
    severity: 'warning',
    examples: {
      bad: [
        '督查组于11月14日至18日利用<|8天|>时间核查了56个项目。',
        '1953年至1980年的<|38年|>间，总产量增长两倍。',
        '开展全民绿化<|30周年|>，从1981年到2021年，累计植树750万株。',
        '该厂始建于1966年，2021年迎来建厂<|50周年|>。',
        '1-7月，全县财政收入完成2.2亿元。离年底只有<|3个月|>，时间紧、任务重。',
        '截至6月21日累计入库6226万元，提前<|19天|>实现目标任务过半。',
      ],
      good: [
        '该厂始建于1966年，2021年迎来建厂55周年。',
        '督查组于11月14日至18日利用5天时间核查了56个项目。',
        '督查组于11月14日至18日抽查了56个项目，其中15天以上没有进展的9个。',
        '1953年至1980年的28年间，总产量增长两倍。',
        '开展全民绿化40周年，从1981年到2021年，累计植树750万株。',
        '1-7月，全县财政收入完成2.2亿元。离年底只有4个多月，时间紧、任务重。',
        '截至6月21日累计入库6226万元，提前9天实现目标任务过半。',
      ],
    },
  },
  check,
};

/** Years and weekdays that do not fit are reported as faults of dates. */
function check(draft: Draft, claims: readonly Claim[]): Iterable<RuleFinding> {
  const faults = new Set(draft.dateFaults.map(({ start, end }) => `${start}-${end}`));
  const own = claims.filter(({ claimed }) => !faults.has(`${claimed.start}-${claimed.end}`));
  return claimFindings(draft, own, ['date']);
}
