/** Letters typed without tones, and the names they mean. */
import { describe, expect, it } from 'vitest';
import { matchLetters, readingsOf, soundsAlike } from '../../../server/src/core/text/pinyin.ts';

const name = '莲坪新能源汽车性能试验中心';

describe('letters spell a name', () => {
  it.each([
    ['by first letters', 'lpxny', 'start'],
    ['by whole syllables', 'lianpingxin', 'start'],
    ['by both, the last cut short', 'lpxinneng', 'start'],
    ['with a capital', 'LPXNY', 'start'],
    ['from its middle', 'xnyqc', 'inside'],
    ['with ch for 车', 'qch', 'inside'],
    ['not where a character is left out', 'lpny', null],
    ['not by a letter inside alone', 'x', null],
    ['not by nothing', '', null],
    ['not by Han characters', '莲', null],
  ])('%s', (_, letters, match) => expect(matchLetters(letters, name)).toBe(match));

  it.each([
    ['长岭大桥', 'cl'],
    ['长岭大桥', 'zl'],
    ['重云电厂', 'cy'],
    ['G236云溪段改建工程', 'g236yx'],
    ['“双基”工程', 'sjgc'],
    ['墅溪医院（一期）', 'sxyyyq'],
  ])('%s by %s', (other, letters) => expect(matchLetters(letters, other)).toBe('start'));
});

it('a character of several readings has each', () => {
  expect(readingsOf('重')).toEqual(expect.arrayContaining(['zhong', 'chong']));
  expect(readingsOf('a')).toEqual([]);
});

it('characters sound alike by any reading, and none sounds like itself', () => {
  expect(soundsAlike('拒', '巨')).toBe(true);
  expect(soundsAlike('拒', '马')).toBe(false);
  expect(soundsAlike('拒', '拒')).toBe(false);
});

it('takes no long time over a long word of one letter', () => {
  expect(matchLetters('y'.repeat(40), '一'.repeat(80))).toBe('start');
});
