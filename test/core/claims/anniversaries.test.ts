/** Anniversaries against the year of what they are of. */
import { describe, it } from 'vitest';
import { checkClaims } from '../../support/checkClaims.ts';

const check = (source: string, tellings?: readonly string[]) =>
  checkClaims(['date'], source, tellings);

describe('an anniversary', () => {
  it.each<[string, string, string[]]>([
    ['of a founding', '该厂始建于1966年，2021年迎来建厂<|55周年|>。', ['holds 1966—2021=55?']],
    ['that is none', '该厂始建于1966年，2021年迎来建厂<|50周年|>。', ['violated 1966—2021=55?']],
    [
      'counted from an event',
      '自1993年撤县设市算起，到2023年已<|30周年|>。',
      ['holds 1993—2023=30?'],
    ],
    ['with half-width marks', '医院成立于1951年,到2021年已<|60周年|>.', ['violated 1951—2021=70?']],
  ])('%s', (_, source, tellings) => check(source, tellings));

  it.each([
    ['of several events', '该校1952年建校，1970年迁址，2022年举办建校七十五周年庆典。'],
    ['of something else', '开发区成立于1992年，2022年迎来援藏工作20周年。'],
    ['of what was no founding', '1992年完成首次改造，2022年是投产25周年。'],
    ['of the country', '该厂始建于1966年，2018年举办迎接建国70周年活动。'],
    ['in another sentence', '该厂始建于1966年。2021年迎来建厂50周年。'],
  ])('is left alone: %s', (_, source) => check(source));
});

describe('the years between two levels', () => {
  it.each<[string, string, string[]]>([
    [
      'as they are',
      '2009年只有企业6家，2021年发展到84家，<|12年|>间翻了几番。',
      ['holds 2009—2021=12~13?'],
    ],
    [
      'too many',
      '2009年只有企业6家，2021年发展到84家，<|22年|>间翻了几番。',
      ['violated 2009—2021=12~13?'],
    ],
  ])('%s', (_, source, tellings) => check(source, tellings));

  it('are not those of a time of its own', () =>
    check('2009年只有企业6家，2021年发展到84家，近3年间新增31家。'));
});
