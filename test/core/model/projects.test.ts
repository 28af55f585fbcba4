/** Mentions through a whole draft: which of them are one project. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readProjectMentions } from '../../../server/src/core/lexer/projectNames.ts';
import type { Project } from '../../../server/src/core/model/project.ts';
import { resolveProjects } from '../../../server/src/core/model/projects.ts';
import { splitParagraphs } from '../../../server/src/core/text/paragraphs.ts';
import { shifted } from '../../../server/src/core/text/span.ts';

function projectsOf(text: string): readonly Project[] {
  const mentions = splitParagraphs(text).flatMap((paragraph) =>
    readProjectMentions(paragraph.text, []).map((mention) => shifted(mention, paragraph.start)),
  );
  return resolveProjects(text, mentions, []);
}

/** Each project as its name and what its mentions say. */
function told(text: string): readonly (readonly string[])[] {
  return projectsOf(text).map(({ name, mentions }) => [
    name,
    ...mentions.map((mention) => `${mention.kind} ${mention.text}`),
  ]);
}

describe('one project', () => {
  it.each([
    [
      'with and without 项目; the name is the fuller one',
      '像云岚云基地、临昇云计算中心三期四期等项目。\n临昇云计算中心三期四期项目，总投资35亿元。',
      [
        ['云岚云基地', 'name 云岚云基地'],
        [
          '临昇云计算中心三期四期项目',
          'name 临昇云计算中心三期四期',
          'name 临昇云计算中心三期四期项目',
        ],
      ],
    ],
    [
      'full- and half-width brackets',
      '墅溪医院（一期）建成投用。\n加快墅溪医院(一期)项目。',
      [['墅溪医院(一期)项目', 'name 墅溪医院（一期）', 'name 墅溪医院(一期)项目']],
    ],
    [
      'with a place before it',
      '保定市墅溪水系项目总投资80亿元。\n墅溪水系项目完成投资50亿元。',
      [['保定市墅溪水系项目', 'name 保定市墅溪水系项目', 'name 墅溪水系项目']],
    ],
    [
      'with its capacity behind it',
      '昇阳铜业年产22万吨铜杆项目开工。\n昇阳铜业项目达产后销售收入翻番。',
      [['昇阳铜业年产22万吨铜杆项目', 'name 昇阳铜业年产22万吨铜杆项目', 'name 昇阳铜业项目']],
    ],
    [
      'called by its short name in another paragraph',
      '墅东商城项目，项目位于城北。\n围绕墅东商城完善配套。',
      [['墅东商城项目', 'name 墅东商城项目', 'anaphor 项目', 'short 墅东商城']],
    ],
    [
      'without its village',
      '墅家屯二十四味养生馆建成开馆。\n春天游客参观二十四味养生馆，品尝药膳。',
      [['墅家屯二十四味养生馆', 'name 墅家屯二十四味养生馆', 'short 二十四味养生馆']],
    ],
    [
      'without its place, where a clause begins with it',
      '建成墅岚溪冰雪嘉年华。\n冰雪嘉年华目前接待游客2万人次，各地冰雪嘉年华都在升温。',
      [['墅岚溪冰雪嘉年华', 'name 墅岚溪冰雪嘉年华', 'short 冰雪嘉年华']],
    ],
    [
      'its stage',
      '国际医疗基地项目总投资120亿元，一期工程已进入收尾阶段。',
      [['国际医疗基地项目', 'name 国际医疗基地项目', 'phase 一期工程']],
    ],
  ])('%s', (_, text, expected) => expect(told(text)).toEqual(expected));
});

describe('several projects', () => {
  it.each([
    [
      'stages with names of their own',
      '墅溪电厂一期投产。\n墅溪电厂二期开工。',
      ['墅溪电厂一期', '墅溪电厂二期'],
    ],
    [
      'two places have one each, and neither owns the bare name',
      '保定墅溪水系项目开工。唐山墅溪水系项目开工。墅溪水系项目开工。',
      ['保定墅溪水系项目', '唐山墅溪水系项目', '墅溪水系项目'],
    ],
  ])('%s', (_, text, names) => expect(projectsOf(text).map(({ name }) => name)).toEqual(names));

  it.each([
    [
      'that share what is left without their places',
      '墅岚溪冰雪嘉年华建成。青屏山冰雪嘉年华建成。冰雪嘉年华很热。',
    ],
    ['named only later', '冰雪嘉年华很热。建成墅岚溪冰雪嘉年华。'],
    ['of one word and a place', '墅岚综合保税区建成，数据中心耗能高。综合保税区进出口增长。'],
  ])('gives no short mention to projects %s', (_, text) => {
    const kinds = projectsOf(text).flatMap(({ mentions }) => mentions.map(({ kind }) => kind));
    expect(kinds).not.toContain('short');
  });

  it('leaves out what refers to nothing', () => {
    expect(told('该项目建成后，将吸引企业入驻。')).toEqual([]);
  });
});

it('gives every mention once, in order, as it stands in the text', () => {
  const word = fc.constantFrom(
    ...'云溪河治理工程 云溪河治理 墅溪水库 保定墅溪水库 ， 。 、 项目 该项目 建成 一期工程 等项目 年产3万吨'.split(
      ' ',
    ),
    '\n',
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 40 }), (words) => {
      const text = words.join('');
      const mentions = projectsOf(text).flatMap((project) => project.mentions);
      for (const { start, end, text: said } of mentions) expect(text.slice(start, end)).toBe(said);
      expect(new Set(mentions.map(({ start }) => start)).size).toBe(mentions.length);
    }),
  );
});
