/** How words bear a name that stands elsewhere. */
import { expect, it } from 'vitest';
import { type Bearing, bearingOf } from '../../../server/src/core/claims/names.ts';

it.each<[string, string, Bearing | null]>([
  ['全年引进资金', '引进资金', 'exactly'],
  ['地区生产总值', 'GDP', 'exactly'],
  ['还有19个没有开工', '未开工', 'exactly'],
  ['第一产业实现增加值', '第一产业增加值', 'apart'],
  ['第一产业实现增加值', '一产增加值', 'apart'],
  ['营业用房及配套设施', '营业用房及公建配套设施', 'nearly'],
  ['跨省流动', '跨省流动农民工', 'nearly'],
  ['外贸进出口', '出口', null],
  ['非税收入', '税收', null],
  ['非住宅', '住宅', null],
  ['非住宅和住宅', '住宅', 'exactly'],
  ['增加值实现第一产业', '第一产业增加值', null],
  ['城乡居民收入', '城镇居民', null],
  ['农业', '', null],
])('%s bears %s: %s', (words, name, how) => {
  expect(bearingOf(words, name)).toBe(how);
});

it('takes no name that is longer than any', () => {
  expect(bearingOf('甲'.repeat(40), '甲'.repeat(30))).toBeNull();
});
