/** What a project will make, in its name and told of it. */
import { describe, it } from 'vitest';
import { checkClaims } from '../../support/checkClaims.ts';

const check = (source: string, tellings?: readonly string[]) =>
  checkClaims(['repeat'], source, tellings);

const name = '东岭铝业年产22万吨连铸连轧铝杆生产项目';

describe('the capacity of a project', () => {
  it.each<[string, string, string[]]>([
    [
      'as its name says',
      `${name}开工。东岭铝业项目达产后可年产铝杆<|22万吨|>。`,
      ['holds 22万吨 = 22万吨?'],
    ],
    [
      'not as its name says',
      `${name}开工。东岭铝业项目达产后可年产铝杆<|33万吨|>。`,
      ['violated 22万吨 ≠ 33万吨?'],
    ],
  ])('%s', (_, source, tellings) => check(source, tellings));
});

describe('says nothing of', () => {
  it.each([
    ['another company', `${name}开工。西岭铝业项目达产后可年产铝杆33万吨。`],
    ['another product', `${name}开工。东岭铝业项目达产后可年产铝锭33万吨。`],
    ['a phase of it', `${name}开工。东岭铝业项目一期达产后可年产铝杆11万吨。`],
    ['an approximation', `${name}开工。东岭铝业项目达产后可年产铝杆20多万吨。`],
    ['another unit', `${name}开工。东岭铝业项目达产后可年产铝杆33万套。`],
  ])('%s', (_, source) => check(source));
});
