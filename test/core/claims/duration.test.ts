/** Lengths of time against their ends. */
import { describe, it } from 'vitest';
import { checkClaims } from '../../support/checkClaims.ts';

const check = (source: string, tellings?: readonly string[]) =>
  checkClaims(['date'], source, tellings);

describe('how long it took', () => {
  it.each<[string, string, string[]]>([
    [
      'days, with both ends counted',
      '督查组于11月14日至18日利用<|5天|>时间核查了56个项目。',
      ['holds 11.14—11.18=4~5'],
    ],
    [
      'days, too many',
      '督查组于11月14日至18日利用<|8天|>时间核查了56个项目。',
      ['violated 11.14—11.18=4~5'],
    ],
    [
      'over figures between',
      '7月3日至6日，抽调18人组成六个督查组，每组3人，用<|9天|>时间逐个看现场。',
      ['violated 7.3—7.6=3~4'],
    ],
    ['over the end of a month', '于2月26日至3月2日，历时<|5天|>完成普查。', ['holds 2.26—3.2=4~5']],
    [
      'in Han digits',
      '从一九五三年至一九八○年的<|三十八年|>间，总产量增长两倍。',
      ['violated 1953—1980=27~28'],
    ],
    [
      'with years',
      '工程历时<|596天|>（2021年3月1日至2022年10月18日）。',
      ['holds 2021.3.1—2022.10.18=596~597'],
    ],
    ['months', '从2021年3月至2023年8月，总工期<|36个月|>。', ['violated 2021.3—2023.8=29~30']],
    ['full-width digits', '于１１月１４日至１８日，历时<|９天|>。', ['violated 11.14—11.18=4~5']],
    [
      'the years of two levels',
      '出口由1978年的355亿元增加到1982年的772亿元，<|六年|>增长一点二倍。',
      ['violated 1978—1982=4~5?'],
    ],
    [
      'an anniversary',
      '开展全民绿化<|30周年|>，从1981年到2021年，累计植树750万株。',
      ['violated 1981—2021=40?'],
    ],
    [
      'the last years, believed where they fit',
      '<|近十年来|>财政收入增长较快，1995年只有5862万元，2004年完成25765万元。',
      ['holds 1995—2004=9~10?'],
    ],
  ])('%s', (_, source, tellings) => check(source, tellings));
});

describe('what is left of the year', () => {
  it.each<[string, string, string[]]>([
    [
      'months, a doubt',
      '1-7月，全县财政收入完成2.2亿元。离年底只有<|2个月|>，时间紧、任务重。',
      ['violated 12−7=5?'],
    ],
    [
      'a month later is as right',
      '1-7月，全县财政收入完成2.2亿元。离年底只有<|4个月|>，时间紧、任务重。',
      ['holds 12−7=5?'],
    ],
    [
      'the days ahead of half a year',
      '截至6月21日累计入库6226万元，提前<|19天|>实现目标任务过半。',
      ['violated 9?'],
    ],
    [
      'the days ahead of a year',
      '截至11月25日完成投资86亿元，提前<|36天|>完成全年任务。',
      ['holds 36?'],
    ],
  ])('%s', (_, source, tellings) => check(source, tellings));
});

describe('says nothing of', () => {
  it.each([
    [
      'a length of something else',
      '督查组于11月14日至18日抽查了56个项目，其中15天以上没有进展的9个。',
    ],
    ['what took long before', '会议于3月5日至7日召开，历时15天的准备工作结束。'],
    ['working days', '公示期为3月5日至3月16日，共8个工作日。'],
    ['years beside a span of days', '于11月14日至18日对8年以上的旧房进行了排查。'],
    ['how long a plan is', '2021—2025年规划的总投资，今后三年到位。'],
  ])('%s', (_, source) => check(source));
});

describe('ends that are told by verbs', () => {
  it.each<[string, string, string[]]>([
    [
      'begun and opened',
      '临溪隧道2021年4月开工，2023年6月贯通，历时<|36个月|>。',
      ['violated 2021.4—2023.6=26~27?'],
    ],
    [
      'in months between days',
      '专项行动从3月1日开始，到5月31日结束，为期<|三个月|>。',
      ['holds 3.1—5.31=2~3?'],
    ],
    [
      'the second without its year',
      '专班于2022年5月6日进驻，5月20日撤离，共<|24天|>。',
      ['violated 2022.5.6—5.20=14~15?'],
    ],
    [
      'ahead of the plan',
      '校舍原定9月20日交付，实际于8月21日交付，提前<|30天|>。',
      ['holds 8.21—9.20=30~31?'],
    ],
    [
      'less ahead than the text says',
      '校舍原定9月20日交付，实际于8月21日交付，提前<|50天|>。',
      ['violated 8.21—9.20=30~31?'],
    ],
  ])('%s', (_, source, tellings) => check(source, tellings));

  it.each([
    ['without the days it stood still', '2021年4月开工，2023年6月建成，扣除停工时间，工期20个月。'],
    ['of three dates', '2018年立项，2020年开工，2023年建成，历时三年。'],
    ['of another stretch', '合同工期18个月，2022年3月开工，2023年6月完工。'],
  ])('%s: not read', (_, source) => check(source));
});
