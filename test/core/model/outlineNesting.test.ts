/** Below which heading each heading stands: by rank, and by how its list goes on. */
import fc from 'fast-check';
import { describe, it } from 'vitest';
import { checkNesting, checkOutlineTree } from '../../support/checkOutlineTree.ts';
import { wellNumbered } from '../../support/wellNumbered.ts';

describe('headings by their rank', () => {
  it.each([
    [
      'the four levels of the standard, and ① below them',
      [
        '一、提高认识',
        '  （一）形势逼人',
        '    1.看外部环境',
        '      （1）看产业',
        '        ①看链条',
        '        ②看企业',
        '      （2）看市场',
        '    2.看自身条件',
        '  （二）任务艰巨',
        '二、狠抓落实',
      ],
    ],
    [
      'half-width brackets and full-width digits are the same levels',
      ['一、提高认识', '  (一)形势逼人', '    １．看外部环境', '      (1)看产业', '二、狠抓落实'],
    ],
    [
      'a level may be left out',
      ['一、提高认识', '  1.形势逼人', '  2.任务艰巨', '二、狠抓落实', '  （1）抓开工'],
    ],
    ['a draft may begin below the first level', ['（一）形势逼人', '  1.看外部', '（二）任务艰巨']],
    [
      'back over several levels at once',
      [
        '一、提高认识',
        '  （一）形势逼人',
        '    1.看外部',
        '      （1）看产业',
        '        ①看链条',
        '二、狠抓落实',
      ],
    ],
    [
      'numbers begin again below a new heading',
      [
        '一、提高认识',
        '  （一）形势逼人',
        '  （二）任务艰巨',
        '二、狠抓落实',
        '  （一）抓开工',
        '  （二）抓续建',
      ],
    ],
    [
      'numbers go on from heading to heading, and each stands below its own',
      [
        '一、提高认识',
        '  （一）形势逼人',
        '  （二）任务艰巨',
        '二、狠抓落实',
        '  （三）抓开工',
        '  （四）抓续建',
      ],
    ],
    ['1. and 1、 mixed in one list are siblings', ['一、任务', '  1.抓开工', '  2、抓续建']],
    [
      'parts hold chapters, chapters hold sections',
      [
        '第一编 总论',
        '  第一章 背景',
        '    第一节 基础',
        '    第二节 环境',
        '  第二章 目标',
        '    第一节 指标',
        '第二编 任务',
        '  第三章 产业',
      ],
    ],
    ['parts hold chapters, though but one of each', ['第一编 总论', '  第一章 背景']],
    [
      'parts of a report stand above 一、',
      ['第一部分 工作回顾', '  一、经济运行', '    （一）工业', '第二部分 工作安排', '  一、工业'],
    ],
    [
      'Markdown headings stand above numbers',
      [
        '# 工作报告',
        '  ## 工作回顾',
        '    一、经济运行',
        '    二、项目建设',
        '  ## 工作安排',
        '    一、总体要求',
      ],
    ],
    [
      'a Markdown heading with a number counts as the number',
      ['# 工作报告', '  一、经济运行', '    （一）工业', '  二、项目建设'],
    ],
    [
      'Markdown headings may leave a level out',
      ['# 工作报告', '  ### 工业', '  ## 农业', '    ### 粮食'],
    ],
  ])('%s', (_, tree) => checkNesting(tree));

  it('leaves the # of a numbered Markdown heading out', () => {
    checkOutlineTree('# 工作报告\n## 一、经济运行\n### （一）工业\n## 二、项目建设', [
      '# 工作报告',
      '  一、经济运行',
      '    （一）工业',
      '  二、项目建设',
    ]);
  });

  it('counts articles through the chapters, their paragraphs below them', () => {
    checkOutlineTree(
      [
        '第一章 总则',
        '第一条 为规范重点项目管理，制定本办法。',
        '第二条 本办法适用于全县。',
        '第二章 申报',
        '第三条 申报每年一次，材料包括：',
        '（一）申请书；',
        '（二）批复件。',
      ].join('\n'),
      [
        '第一章 总则',
        '  第一条 为规范重点项目管理，制定本办法',
        '  第二条 本办法适用于全县',
        '第二章 申报',
        '  第三条 申报每年一次，材料包括：',
        '    （一）申请书；',
        '    （二）批复件',
      ],
    );
  });
});

describe('a list of a higher form below one of a lower', () => {
  it.each([
    [
      'where the outer list goes on behind it',
      ['（一）产业项目', '  一、新能源', '  二、新材料', '（二）民生项目'],
    ],
    ['1、 above （1） above 2、', ['1、产业项目', '  （1）新能源', '  （2）新材料', '2、民生项目']],
    ['（1） above 1. above （2）', ['（1）产业项目', '  1.新能源', '  2.新材料', '（2）民生项目']],
    [
      'below the last item too, where the draft nested the two like that before',
      [
        '（一）产业项目',
        '  一、新能源',
        '  二、新材料',
        '（二）民生项目',
        '  一、学校',
        '  二、医院',
      ],
    ],
    [
      'not where it begins with two: what goes on is another list',
      ['（一）产业项目', '二、狠抓落实', '  （二）民生项目'],
    ],
    [
      'not where nothing says that the lower one goes on',
      ['（一）产业项目', '（二）民生项目', '一、新能源', '二、新材料'],
    ],
  ])('%s', (_, tree) => checkNesting(tree));
});

describe('a list within a list of its own form', () => {
  it.each([
    [
      'where the outer list goes on behind it',
      ['一、现状', '二、任务', '  一、抓开工', '  二、抓续建', '  三、抓签约', '三、保障'],
    ],
    [
      'below a heading',
      ['一、任务', '  （一）产业', '    （一）工业', '    （二）农业', '  （二）民生', '二、保障'],
    ],
    [
      'with headings of its own below its items',
      ['一、任务', '  一、产业', '    （一）工业', '    （二）农业', '  二、民生', '二、保障'],
    ],
    [
      'below two of its items',
      [
        '一、现状',
        '  一、工业',
        '  二、农业',
        '二、任务',
        '  一、工业',
        '  二、农业',
        '  三、商业',
        '三、保障',
      ],
    ],
    [
      'not where the inner list may as well go on itself',
      ['一、现状', '二、任务', '一、工业', '二、农业', '三、保障'],
    ],
    [
      'not where the outer list ends before it: it may be the next list',
      ['一、现状', '二、任务', '一、工业', '二、农业'],
    ],
    [
      'and a list within that',
      [
        '一、现状',
        '  一、工业',
        '  二、农业',
        '    一、粮食',
        '    二、棉花',
        '    三、油料',
        '  三、商业',
        '二、任务',
      ],
    ],
    [
      'not where a higher heading stands between',
      ['（一）公路', '  1.修路', '  2.养路', '  1.护路', '二、任务', '  3.评路'],
    ],
    [
      'not where the heading that the outer list began under has counted on',
      ['（一）产业', '  一、工业', '  二、农业', '  一、粮食', '（二）民生', '  三、学校'],
    ],
  ])('%s', (_, tree) => checkNesting(tree));
});

it('gives well numbered headings back as they were nested', () => {
  fc.assert(fc.property(wellNumbered, (tree) => checkNesting(tree)));
});
