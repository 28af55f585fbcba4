/** Names that differ in one place: a slip, or two projects. */
import { describe, expect, it } from 'vitest';
import { analyse } from '../../../server/src/core/analysis.ts';
import { acceptedNames } from '../../../server/src/core/names/acceptedNames.ts';
import { nameIndex } from '../../../server/src/core/names/nearNames.ts';
import type { AnalysisOptions } from '../../../server/src/core/options.ts';
import { changed } from '../../support/checkRule.ts';

const found = (text: string, options: AnalysisOptions = {}): readonly string[] =>
  analyse(text, options)
    .findings.filter(({ rule }) => rule === 'project-similar')
    .map(({ severity, start, end }) => `${severity} ${text.slice(start, end)}`);

const both = (a: string, b: string): string => `${a}开工建设。\n${b}年底建成。`;

describe('is reported', () => {
  it.each([
    ['a character that sounds alike', '北拒马河治理工程', '北巨马河治理工程', 'warning'],
    ['one that looks alike', '涞溪河防洪治理工程', '睐溪河防洪治理工程', 'warning'],
    [
      '試验 and 实验, both words',
      '莲坪汽车性能试验中心项目',
      '莲坪汽车性能实验中心项目',
      'information',
    ],
    ['a doubled character', '云岭云计算数据中心项目', '云岭云计算数据据中心项目', 'information'],
    ['two that changed places', '莲坪岚溪河治理工程', '莲坪溪岚河治理工程', 'information'],
  ])('%s', (_, a, b, severity) => expect(found(both(a, b))).toEqual([`${severity} ${b}`]));

  it('at the name that is written less often', () => {
    const text =
      '北巨马河治理工程开工。\n北拒马河治理工程完成投资3亿元。\n北拒马河治理工程年底建成。';
    expect(found(text)).toEqual(['warning 北巨马河治理工程']);
  });
});

describe('is another project', () => {
  it.each([
    ['another stage', '墅溪热电厂一期工程', '墅溪热电厂二期工程'],
    ['another number', '墅溪1号泵站改造工程', '墅溪2号泵站改造工程'],
    ['another letter', '墅溪园区A区建设项目', '墅溪园区B区建设项目'],
    ['the other of two sides', '墅溪东城防洪治理工程', '墅溪西城防洪治理工程'],
    ['another county', '墅溪县污水处理厂项目', '墅岚县污水处理厂项目'],
    ['another county of the same sound', '墅溪县污水处理厂项目', '墅西县污水处理厂项目'],
    ['another village', '李庄水库除险加固工程', '里庄水库除险加固工程'],
    ['another owner', '墅岚热电联产项目', '青岚热电联产项目'],
    ['another thing', '墅溪城区供水改造工程', '墅溪城区供热改造工程'],
  ])('%s', (_, a, b) => expect(found(both(a, b))).toEqual([]));

  it('one that stands beside it in a list', () => {
    expect(found('开工建设北拒马河治理工程、北巨马河治理工程。')).toEqual([]);
  });

  it('one that the list of names has as well', () => {
    const list = ['北拒马河治理工程', '北巨马河治理工程'].map((name) => ({ name, shorts: [] }));
    const names = acceptedNames(list);
    expect(found(both('北拒马河治理工程', '北巨马河治理工程'), { names })).toEqual([]);
  });
});

it('is put right in either direction, wherever the name stands', () => {
  const text = '北拒马河治理工程开工。北巨马河治理工程建成。北拒马河治理进展快。';
  expect(changed('project-similar', text)).toEqual([
    '北拒马河治理工程开工。北拒马河治理工程建成。北拒马河治理进展快。',
    '北巨马河治理工程开工。北巨马河治理工程建成。北巨马河治理进展快。',
  ]);
});

describe('against names that stand elsewhere', () => {
  const text = '北巨马河治理工程开工建设。';

  it('the list has it otherwise', () => {
    const names = acceptedNames([{ name: '北拒马河治理工程', shorts: [] }]);
    expect(found(text, { names })).toEqual(['information 北巨马河治理工程']);
  });

  it('another draft has it otherwise', () => {
    const otherNames = nameIndex([{ name: '北拒马河治理工程', where: '八月汇报' }]);
    const [finding] = analyse(text, { otherNames }).findings;
    expect(finding?.severity).toBe('information');
    expect(finding?.message.zh).toContain('《八月汇报》');
  });

  it('nothing is said where another draft has it so, too', () => {
    const otherNames = nameIndex(
      ['北拒马河治理工程', '北巨马河治理工程'].map((name) => ({ name, where: '八月汇报' })),
    );
    expect(found(text, { otherNames })).toEqual([]);
  });
});
