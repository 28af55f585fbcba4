/** Completion rates of one source of a plan, which two brackets give. */
import { describe, it } from 'vitest';
import { checkClaims } from '../../support/checkClaims.ts';

const check = (source: string, tellings?: readonly string[]) =>
  checkClaims(['completion'], source, tellings);

describe('what one source has completed', () => {
  it.each<[string, string, string[]]>([
    [
      'by its name in both brackets',
      '教育项目计划2437万元（中央2275万元，配套162万元），累计完成912万元（中央899万元，配套13万元），完成率<|37.4%|>，其中配套只到了<|18.0%|>。',
      ['holds 912÷2437=37.42%', 'violated 13÷162=8.02%?'],
    ],
    [
      'by a longer name',
      '教育项目计划2437万元（中央2275万元，配套162万元），累计完成912万元（中央899万元，配套13万元），完成率<|37.4%|>，其中地方配套完成<|8.0%|>。',
      ['holds 912÷2437=37.42%', 'holds 13÷162=8.02%?'],
    ],
  ])('%s', (_, source, tellings) => check(source, tellings));
});

describe('says nothing of', () => {
  it.each<[string, string, string[]]>([
    [
      'a source that only one bracket has',
      '教育项目计划2437万元（中央2275万元，配套162万元），累计完成912万元，完成率<|37.4%|>，其中配套只到了18.0%。',
      ['holds 912÷2437=37.42%'],
    ],
  ])('%s', (_, source, tellings) => check(source, tellings));
});
