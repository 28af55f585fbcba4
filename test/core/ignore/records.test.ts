/** Findings that a workspace keeps as ignored: by what they are known again, and the file that keeps them. */
import { describe, expect, it } from 'vitest';
import { type Analysis, analyse } from '../../../server/src/core/analysis.ts';
import { type IgnoreRecord, recordOf } from '../../../server/src/core/ignore/record.ts';
import { readRecordFile, withRecord } from '../../../server/src/core/ignore/recordFile.ts';

const draft = `一、肯定成绩
1-7月，全市完成投资575.7亿元，成绩来之不易，占年度计划投资723.3亿元的89.6%。
三、正视差距
开工率低。
`;

/** The record of the finding of `rule`. */
function recorded(text: string, rule: string, reason = ''): IgnoreRecord {
  const { draft: read, findings } = analyse(text);
  const finding = findings.find((one) => one.rule === rule);
  return recordOf(read, finding ?? expect.fail(`no ${rule}`), reason);
}

function rulesOf({ findings }: Analysis): readonly string[] {
  return findings.map(({ rule }) => rule);
}

describe('a record', () => {
  it('tells the rule, each place in its clause, and the reason', () => {
    expect(recorded(draft, 'figure-share', '口径不同')).toEqual({
      rule: 'figure-share',
      places: [
        '占年度计划投资723.3亿元的⟦89.6%⟧',
        '全市完成投资⟦575.7亿元⟧',
        '占年度计划投资⟦723.3亿元⟧的89.6%',
      ],
      reason: '口径不同',
    });
    expect(recorded(draft, 'numbering-gap').places).toEqual(['⟦三、⟧正视差距', '⟦一、⟧肯定成绩']);
  });

  it('is the same with a comment in the clause', () => {
    const commented = draft.replace('的89.6%', '<!-- 核稿忽略 figure-sum：见表2，略 -->的89.6%');
    expect(recorded(commented, 'figure-share')).toEqual(recorded(draft, 'figure-share'));
  });

  it('keeps its finding away, and says why', () => {
    const records = [recorded(draft, 'figure-share', '口径不同')];
    const analysis = analyse(draft, { records });
    expect(rulesOf(analysis)).toEqual(['numbering-gap']);
    expect(analysis.ignored).toMatchObject([
      { finding: { rule: 'figure-share' }, by: 'record', reason: '口径不同' },
    ]);
  });
});

describe('a record still fits', () => {
  it.each([
    ['lines that moved', `同志们：\n\n${draft}`],
    ['another order of paragraphs', draft.split('\n').reverse().join('\n')],
    ['another sentence rewritten', draft.replace('开工率低', '开工率不高')],
    ['another clause rewritten', draft.replace('成绩来之不易', '成绩喜人')],
    ['another width of marks', draft.replaceAll('，', ',').replace('89.6%', '89.6％')],
    ['blanks put in', draft.replace('全市完成', '  全市 完成')],
  ])('%s', (_, text) => {
    const records = [recorded(draft, 'figure-share')];
    const without = rulesOf(analyse(text));
    expect(without).toContain('figure-share');
    expect(rulesOf(analyse(text, { records }))).toEqual(
      without.filter((rule) => rule !== 'figure-share'),
    );
  });
});

describe('a record fits no more', () => {
  it.each([
    ['the figure itself', '89.6%', '99.6%'],
    ['a figure that it is computed from', '575.7', '585.7'],
    ['the words of its clause', '占年度计划', '占今年计划'],
  ])('%s has changed', (_, from, to) => {
    const records = [recorded(draft, 'figure-share')];
    expect(rulesOf(analyse(draft.replace(from, to), { records }))).toContain('figure-share');
  });

  it('another rule has found the same place', () => {
    const records = [{ ...recorded(draft, 'figure-share'), rule: 'figure-completion' }];
    expect(rulesOf(analyse(draft, { records }))).toContain('figure-share');
  });
});

describe('the file', () => {
  const record = recorded(draft, 'figure-share', '口径不同');

  it('is written to be read by people, and read back', () => {
    const text = withRecord('', record) ?? expect.fail('not sound');
    expect(text).toBe(`{
  "version": 1,
  "ignored": [
    {
      "rule": "figure-share",
      "places": [
        "占年度计划投资723.3亿元的⟦89.6%⟧",
        "全市完成投资⟦575.7亿元⟧",
        "占年度计划投资⟦723.3亿元⟧的89.6%"
      ],
      "reason": "口径不同"
    }
  ]
}
`);
    expect(readRecordFile(text)).toEqual({ records: [record], problems: [], isSound: true });
  });

  it('is added to without losing what it holds', () => {
    const text =
      '{"about":"会前核定","ignored":[{"rule":"x"},{"rule":"y","places":["甲"],"by":"张"}]}';
    const value = JSON.parse(withRecord(text, record) ?? '');
    expect(value).toEqual({
      version: 1,
      about: '会前核定',
      ignored: [{ rule: 'x' }, { rule: 'y', places: ['甲'], by: '张' }, record],
    });
  });

  it('holds a finding once; a new reason takes the place of the old', () => {
    const once = withRecord('', record) ?? '';
    expect(withRecord(once, { ...record, reason: '' })).toBe(once);
    const [only, ...others] = readRecordFile(
      withRecord(once, { ...record, reason: '不含结转' }) ?? '',
    ).records;
    expect([only?.reason, others]).toEqual(['不含结转', []]);
  });

  it.each([
    [
      'no JSON',
      '{\n  "ignored": [\n    {"rule": "x",}\n  ]\n}',
      '第 3 行前后不是合法的 JSON，记下的忽略都没有生效',
    ],
    ['a part of JSON', '{"ignored": [', '第 1 行前后不是合法的 JSON，记下的忽略都没有生效'],
    ['a list', '[]', '缺少 ignored 列表，记下的忽略都没有生效'],
    ['no list', '{"ignored": {}}', '缺少 ignored 列表，记下的忽略都没有生效'],
    [
      'another version',
      '{"version": 2, "ignored": []}',
      '是更新版本的核稿写的，请升级；记下的忽略都没有生效',
    ],
  ])('that is %s is told, and left as it is', (_, text, problem) => {
    const { records, problems } = readRecordFile(text);
    expect([records, problems.map(({ zh }) => zh)]).toEqual([[], [problem]]);
    expect(withRecord(text, record)).toBeNull();
  });

  it.each([
    ['no object', '5'],
    ['no rule', '{"places": ["甲"]}'],
    ['no places', '{"rule": "x"}'],
    ['an empty list', '{"rule": "x", "places": []}'],
    ['places that are no text', '{"rule": "x", "places": [1]}'],
  ])('has an entry that is %s: told, and the others are used', (_, entry) => {
    const { records, problems } = readRecordFile(
      `{"ignored": [${JSON.stringify(record)}, ${entry}]}`,
    );
    expect(records).toEqual([record]);
    expect(problems.map(({ zh }) => zh)).toEqual([
      'ignored 第 2 条不完整，要有 rule 和 places；这一条没有生效',
    ]);
  });

  it.each(['', ' \n', '\ufeff{"ignored": []}'])('that is empty is sound: %j', (text) => {
    expect(readRecordFile(text)).toEqual({ records: [], problems: [], isSound: true });
  });
});
