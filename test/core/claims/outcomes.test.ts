/** What came of a review. */
import { describe, it } from 'vitest';
import { checkClaims } from '../../support/checkClaims.ts';

const check = (source: string, tellings?: readonly string[]) =>
  checkClaims(['part-le-whole'], source, tellings);

describe('the outcomes of a review', () => {
  it.each<[string, string, string[]]>([
    [
      'no more than what was reviewed',
      '对<|420件|>政府规章进行全面清理，废止<|60件|>，宣布失效45件。',
      ['holds 60件+45件≤420件?', 'holds 60件≤420件?'],
    ],
    [
      'together too many',
      '对<|90件|>政府规章进行全面清理，废止<|60件|>，宣布失效45件。',
      ['violated 60件+45件＞90件?', 'holds 60件≤90件?'],
    ],
    [
      'the number behind its noun',
      '各部门清理规范性文件<|90件|>，废止<|60件|>，修订45件。',
      ['violated 60件+45件＞90件?', 'holds 60件≤90件?'],
    ],
  ])('%s', (_, source, tellings) => check(source, tellings));
});

describe('says nothing of', () => {
  it.each([
    ['what may overlap', '对90件政府规章进行全面清理，公开60件，保留45件。'],
    ['no review', '印发文件90件，公开60件，修订45件。'],
    ['another sentence', '对90件政府规章进行全面清理。公开60件，修订45件。'],
    ['another unit', '对90件政府规章进行全面清理，废止60条，修订45条。'],
  ])('%s', (_, source) => check(source));
});
