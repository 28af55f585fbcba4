/** The share of a length of time that is saved. */
import { describe, it } from 'vitest';
import { checkClaims } from '../../support/checkClaims.ts';

const check = (source: string, tellings?: readonly string[]) =>
  checkClaims(['growth'], source, tellings);

describe('time saved', () => {
  it.each<[string, string, string[]]>([
    ['a share', '办理时限由20个工作日压缩到8个工作日，压缩<|60%|>。', ['holds 1−8÷20=60.00%']],
    [
      'the share that is left',
      '办理时限由20个工作日压缩到8个工作日，压缩<|40%|>。',
      ['violated 1−8÷20=60.00%'],
    ],
    ['a fraction', '车程由90分钟缩短至60分钟，缩短<|三分之一|>。', ['holds 1−60÷90=33.33%']],
  ])('%s', (_, source, tellings) => check(source, tellings));

  it.each([
    ['what is done in it', '办理时限由20个工作日压缩到8个工作日，效率提升60%。'],
    ['two times of two things', '法定时限20个工作日，实际用时8个工作日，压缩45%。'],
  ])('%s: not read', (_, source) => check(source));
});
