/** Project names in one paragraph: what is a name, and what only looks like one. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readProjectMentions } from '../../../server/src/core/lexer/projectNames.ts';
import { parseMarkup } from '../../support/markup.ts';
import { markedMentions as marked } from './projectNamesMarked.ts';

describe('full names', () => {
  it.each([
    ['a verb before and a measure after', '加快推进<|云溪河综合治理工程|name>，总投资15亿元。'],
    [
      'a name at the start of the sentence',
      '<|云溪河综合治理工程|name>总投资15亿元，1-7月完成投资8亿元。',
    ],
    [
      'common words with a head of their own, spoken of as one thing',
      '<|国际医疗基地项目|name>总投资120亿元。',
    ],
    ['a route', '<|青岚至白墅段改扩建工程|name>进展顺利。'],
    ['a route with 的', '在交通方面，<|青岚镇至白墅镇的快速路项目|name>，总投资30亿元。'],
    ['a road number', '抓好<|G936青岚至白墅段一级公路改建工程|name>。'],
    ['digits inside the name', '<|远拓集团年产10万吨钢丝帘线生产项目|name>建成投产。'],
    ['two stages', '<|临昇云计算中心三期四期项目|name>，总投资35亿元。'],
    ['a quote before 工程', '实施<|“雪岚”工程|name>，覆盖全部乡镇。'],
    ['a quote that holds 工程', '扎实推进<|“百川千溪工程”|name>。'],
    ['a programme by a place', '继续实施<|云溪河生态修复工程|name>。'],
    ['brackets with the stage', '<|青岚职业学院白墅新校区（一期）|name>建成投用。'],
    ['a place left to be filled in', '推进<|XX机场迁建|name>、<|临昇绕城高速公路|name>等项目。'],
    ['words of rank before it are no part of it', '开工建设重大<|白墅抽水蓄能电站|name>。'],
    ['a year is a period, not part of the name', '2024年<|云溪河治理工程|name>开工。'],
  ])('%s', (_, source) => expect(marked(source)).toBe(source));
});

describe('names without 项目', () => {
  it.each([
    ['a work being built', '开工建设<|白墅铁路|name>。'],
    ['a work in a sentence about building', '<|白墅至青岚高速公路|name>全线贯通。'],
    ['a reservoir even where nothing is built', '<|青岚水库|name>总库容1496万立方米。'],
    ['its kind before the name', '有中型水库<|青岚水库|name>1座。'],
    ['a facility that is built', '<|墅溪博物馆|name>建成开馆。'],
    ['a stage closes a name', '<|墅溪电厂二期|name>投产。'],
    ['a part of it under work', '<|墅溪路|name>、<|锁岚高速公路|name>征地拆迁已完成。'],
    [
      'a list after 分别是',
      '今年新开工3个，分别是<|墅星花园|name>、<|白墅花园|name>、<|云溪苑|name>。',
    ],
  ])('%s', (_, source) => expect(marked(source)).toBe(source));
});

describe('lists', () => {
  it.each([
    ['等项目', '像<|高岚中国电信智慧云基地|name>、<|临昇云计算中心三期四期|name>等项目，'],
    ['等 with a number and a kind', '推进<|墅溪博物馆|name>、<|云岚中学|name>等4个民生项目建设。'],
    ['等 with a number and a head', '<|青岚至白墅|name>等7条公路建成通车。'],
    ['a number without 等', '二是工业项目唱主角，<|片碱|name>、<|糖浆|name>两个项目年内见效。'],
    ['a shared head', '建成<|南墅|name>、<|薄岚|name>、<|云溪|name>等三座大型水库。'],
    ['heads of their own', '<|杭墅高铁|name>、<|沪岚高铁|name>建成通车。'],
    ['the last one’s 项目', '引进<|青岚商城|name>、<|墅香电商街|name>及<|盛鹏大厦项目|name>。'],
    ['what stands beside names', '推进<|墅溪中学|name>、<|县文体中心|name>等项目。'],
    [
      'a mark in brackets separates nothing',
      '<|墅中线（青岚、白墅段）|name>、<|云溪河绿道工程|name>等项目开工。',
    ],
  ])('%s', (_, source) => expect(marked(source)).toBe(source));
});

describe('what names no project', () => {
  it.each([
    '2024年全市安排省市重点建设项目809项，总投资6846.1亿元。',
    '产业类项目640个，总投资4510.5亿元。',
    '民生补短板项目和重大基础设施项目的建设，直接关系到群众的日常生活。',
    '将62个灾后重建项目纳入省市重点项目盘子中。',
    '部分项目建设进度滞后于计划，一些高科技项目需要人才。',
    '*县的一个产业园区项目，原计划1-7月完成投资5亿元。',
    '*镇的一个工业项目，在建设过程中要加强处理。',
    '对于已开工的项目，要制定计划；对符合规划和产业政策的重点项目，及时安排用地指标。',
    '将成为华北地区重要的云计算中心。',
    '河道整治、绿化景观等工程进展顺利。',
    '目前已完成河道清淤、堤防加固等工程的70%。',
    '扎实做好防灾减灾中心工作，这是一项系统工程。',
    '严禁搞“形象工程”，防止变成“一把手”工程。',
    '5部作品获“五个一工程”奖。',
    '招商服务中心、便民服务中心和市发改委要主动服务。',
    '办理一个项目的开工手续，最快也需要2个月时间。',
    '*县要加快产业园区项目的用地手续办理，保障项目用地。',
    '实施文化惠民工程和质量强基赋能工程。',
    '河北省重点项目开工率达到100%。',
    '开展滑雪、滑冰、雪地摩托等20多个项目。',
    '支持临昇集团、远拓集团等龙头企业项目。',
    '距青岚机场30公里，距白墅一级公路6公里。',
    '续建项目204个，互认项目超过200项。',
    '按照《青岚新型工业园区建设方案》执行。',
    '建成国内最大的万吨级食品项目。',
    '宁波、温州、湛江等十四个沿海港口城市进一步开放。',
  ])('%s', (source) => expect(marked(source)).toBe(source));
});

describe('references', () => {
  it.each([
    [
      '该项目',
      '<|云溪快速路项目|name>，总投资30亿元，<|该项目|anaphor>建成后缩短通行时间。',
      '云溪快速路项目',
    ],
    [
      '该 with the head',
      '<|墅溪汽车试验中心项目|name>，总投资20亿元，<|该中心|anaphor>具备测试能力。',
      '墅溪汽车试验中心项目',
    ],
    [
      '项目 as a subject',
      '<|云溪河治理工程|name>，总投资15亿元，<|项目|anaphor>建成后将提高防洪能力。',
      '云溪河治理工程',
    ],
    [
      '工程 after a time',
      '<|云溪河治理工程|name>总投资10亿元，目前<|工程|anaphor>进展顺利。',
      '云溪河治理工程',
    ],
    [
      'a stage of it',
      '<|国际医疗基地项目|name>总投资120亿元，<|一期工程|phase>已进入收尾阶段。',
      '国际医疗基地项目',
    ],
    ['nothing before it', '<|该项目|anaphor>建成后，将吸引企业入驻。', ''],
    [
      'several before it',
      '<|云溪高铁|name>、<|墅溪高铁|name>建成通车。<|该项目|anaphor>投资大。',
      '',
    ],
    [
      'a nameless one before it',
      '<|云溪河治理工程|name>开工。*县的一个产业项目，<|该项目|anaphor>滞后。',
      '',
    ],
  ])('%s', (_, source, name) => {
    expect(marked(source)).toBe(source);
    const { text } = parseMarkup(source);
    const references = readProjectMentions(text, []).filter((mention) => mention.kind !== 'name');
    expect(references.map((mention) => mention.name)).toEqual([name]);
  });

  it('does not bind 项目 that another noun follows', () => {
    const source = '<|云溪河治理工程|name>，主要原因是项目用地手续慢，项目建设滞后。';
    expect(marked(source)).toBe(source);
  });
});

describe('noise and markers', () => {
  const { text, spans } = parseMarkup('云溪河治理工程开工……<|(省略1427字)|>……该项目建成。');

  it('is read around noise, and nothing refers across it', () => {
    const mentions = readProjectMentions(text, spans);
    expect(mentions.map(({ text: words, name }) => [words, name])).toEqual([
      ['云溪河治理工程', '云溪河治理工程'],
      ['该项目', ''],
    ]);
  });

  it('begins after a section marker', () => {
    const heading = parseMarkup('<|1、|>果脯糖浆项目：总投入4500万元。');
    expect(readProjectMentions(heading.text, [], heading.spans).map((m) => m.text)).toEqual([
      '果脯糖浆项目',
    ]);
  });
});

describe('any text', () => {
  const word = fc.constantFrom(
    ...'青岚,白墅,水库,项目,工程,等,、,，,。,的,该,一期,至,到,建成,推进,3个,2024年,“,”,（,）,《,》,一个,中心,产业,G236,了,目前, '.split(
      ',',
    ),
    '，',
    '\ud800',
    '\u0000',
  );

  it('gives mentions in order, without overlaps, that say what stands there', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(word, fc.string()), { maxLength: 60 }), (words) => {
        const text = words.join('');
        let last = 0;
        for (const { start, end, text: said } of readProjectMentions(text, [])) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(text.slice(start, end)).toBe(said);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  it.each(['了', '建设', '目前', '甲乙、', '该项目', '“', '（', '9,'])(
    'survives %s without end',
    (unit) => {
      const text = `${unit.repeat(50_000)}云溪河治理工程`;
      expect(() => readProjectMentions(text, [])).not.toThrow();
    },
  );
});
