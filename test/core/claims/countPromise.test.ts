/** Counts announced before their list, or looked back on behind it. */
import { describe, expect, it } from 'vitest';
import { analyse } from '../../../server/src/core/analysis.ts';
import { checkClaims } from '../../support/checkClaims.ts';

const check = (source: string, tellings?: readonly string[]) =>
  checkClaims(['count-promise'], source, tellings);

const three = '\n一、提高认识\n抓紧落实。\n二、突出重点\n盯住项目。\n三、强化保障\n确保到位。\n';

describe('a count before its list', () => {
  it.each<[string, string, string[]]>([
    ['sections', `下面，我讲<|三点|>意见。${three}`, ['holds 3=3']],
    ['one section short', `下面，我讲<|四点|>意见。${three}`, ['violated 4≠3']],
    ['in digits', `下面，我讲<|4点|>意见。${three}`, ['violated 4≠3']],
    [
      'items in the paragraph',
      '要做到<|三个|>到位：一是责任到位。二是资金到位。三是监管到位。',
      ['holds 3=3'],
    ],
    [
      'more items than announced',
      '重点抓好<|两件事|>：一是保供应，二是稳价格，三是防风险。',
      ['violated 2≠3'],
    ],
    [
      'two names of one count',
      `我再讲<|三点|>意见，也是<|三句话|>。${three}`,
      ['holds 3=3', 'holds 3=3'],
    ],
    [
      'a list within an item of another',
      '一是关于春播。抓好<|两件事|>：一是备种，二是修渠。二是关于防汛。三是关于防火。',
      ['holds 2=2'],
    ],
    ['items set side by side', '重点抓好<|两项|>工作：一是保供应；一是稳价格。', ['holds 2=2']],
  ])('%s', (_, source, tellings) => check(source, tellings));
});

describe('a count behind its list', () => {
  it.each<[string, string, string[]]>([
    [
      'as many',
      '一是进度慢。二是资金紧。三是审批多。以上<|三点|>，请大家抓好落实。',
      ['holds 3=3'],
    ],
    [
      'one more than there are',
      '一是进度慢。二是资金紧。三是审批多。以上<|四点|>，请大家抓好落实。',
      ['violated 4≠3?'],
    ],
  ])('%s', (_, source, tellings) => check(source, tellings));
});

const kinds =
  '\n（一）工业类。共13个。\n（二）城建类。共23个，在<|三类|>中最慢。\n（三）民生类。共7个。\n';
const falls = '\n（一）投资放缓。\n（二）工业走弱。\n（三）出口下降。\n';

describe('a count said by one of the items, or right behind them', () => {
  it.each<[string, string, string[]]>([
    ['of all', `分类看：${kinds}`, ['holds 3=3?']],
    ['one more than there are', `分类看：${kinds.replace('三类', '四类')}`, ['violated 4≠3?']],
    ['looked back on', `主要问题：${falls}面对<|三个|>下降，各县要查找原因。`, ['holds 3=3?']],
    [
      'looked back on, one more than there are',
      `主要问题：${falls}面对<|四个|>下降，各县要查找原因。`,
      ['violated 4≠3?'],
    ],
    ['looked at one by one', `主要工作：${falls}从<|四项|>工作看，出口是短板。`, ['violated 4≠3?']],
  ])('%s', (_, source, tellings) => check(source, tellings));
});

describe('says nothing of', () => {
  it.each([
    ['几点', `下面，我讲几点意见。${three}`],
    [
      'a last item without a number',
      '存在三个方面问题：一是进度慢，二是资金紧。同时，审批环节多。',
    ],
    [
      'a text that may be cut off',
      '主要做法有五个方面。\n（一）抓谋划\n内容。\n（二）抓开工\n内容。',
    ],
    [
      'a count of other things said by an item',
      '主要情况：\n（一）工业。在四类中最慢。\n（二）城建。\n（三）民生。\n',
    ],
    ['what is far from the list behind it', `主要问题：${falls}面对六个下降，要查找原因。`],
    ['other problems than were listed', `主要问题：${falls}针对四个问题，要查找原因。`],
    ['a count whose list never comes', '下面，我讲三点意见。请大家认真领会。'],
  ])('%s', (_, source) => check(source));
});

it('offers the count in its own script', () => {
  const corrections = (source: string) =>
    analyse(source).claims.flatMap(({ correction }) => correction ?? []);
  expect(corrections(`我讲四点意见。${three}`)).toEqual(['三点']);
  expect(corrections(`我讲4点意见。${three}`)).toEqual(['3点']);
  expect(corrections('抓好三件事：一是保供应，二是稳价格。会议结束。')).toEqual(['两件事']);
});
