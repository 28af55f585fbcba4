/** Hovers, as a reader sees them. */
import { expect, test } from 'vitest';
import { analyse } from '../../server/src/core/analysis.ts';
import type { Claim } from '../../server/src/core/model/claim.ts';
import { checkHover, hoverText } from '../support/checkFeatures.ts';
import { handmade, type Marked } from '../support/handmade.ts';
import { parseMarkup } from '../support/markup.ts';

test('a figure: value, interval, metric, subject, period, role', () => {
  checkHover('2026年1-8月，全县完成投资5<|>75.7亿元。', [
    '**575.7亿元** ＝ 57,570,000,000元 · 取值 \\[575.65, 575.75) 亿元',
    '',
    '指标：完成投资 · 主体：全县 · 时间：2026年1—8月 · 性质：实际',
  ]);
});

test.each([
  ['a percentage', '占<|>79.6%。', '**79.6%** · 取值 \\[79.55, 79.65)%'],
  ['an exact count', '建成<|>12个。', '**12个**'],
  ['a count in 万', '服务<|>8.2万人。', '**8.2万人** ＝ 82,000人 · 取值 \\[8.15, 8.25) 万人'],
  ['an open bound', '税收<|>2亿元以上。', '**2亿元以上** ＝ 200,000,000元 · 取值 ≥ 2 亿元'],
  ['an upper bound', '工期不到<|>3个月。', '**不到3个月** · 取值 ≤ 3 个月'],
  ['about', '投资约<|>30亿元。', '**约30亿元** ＝ 3,000,000,000元 · 取值 \\[27, 33\\] 亿元'],
  ['grouped thousands', '新增<|>35,522个。', '**35,522个**'],
  [
    'full-width digits',
    '投资<|>１２.５亿元。',
    '**１２.５亿元** ＝ 1,250,000,000元 · 取值 \\[12.45, 12.55) 亿元',
  ],
])('the value of %s', (_, source, line) => {
  const { text, caret } = handmade(source, {});
  expect(hoverText(analyse(text), caret)?.split('\n')[0]).toBe(line);
});

const shares = `2026年，全县计划投资<|46.8亿元|whole>。
1-8月，完成投资<|31.2亿元|part>，占计划的<|76.7%|share>。
`;

/** A claim that the share in `shares` makes. */
const shareClaim =
  (more: Partial<Claim>) =>
  (marked: Marked): readonly Partial<Claim>[] => [
    {
      claimed: marked('share'),
      operands: [
        { role: 'part', ...marked('part') },
        { role: 'whole', ...marked('whole') },
      ],
      working: '31.2÷46.8=66.67%',
      ...more,
    },
  ];

test.each<[title: string, claim: Partial<Claim>, zh: string, en: string]>([
  [
    'holds',
    { verdict: 'holds' },
    '- ✓ **占比** 31.2÷46.8=66.67%，文中为 76.7%（第1行）',
    '- ✓ **share** 31.2÷46.8=66.67%, the text says 76.7% (line 1)',
  ],
  [
    'is off by rounding',
    { verdict: 'rounding' },
    '- ≈ **占比** 31.2÷46.8=66.67%，文中为 76.7%，差在末位，属取舍误差（第1行）',
    '- ≈ **share** 31.2÷46.8=66.67%, the text says 76.7%, off in the last place only: rounding (line 1)',
  ],
  [
    'is violated',
    { verdict: 'violated', correction: '66.7%' },
    '- ✗ **占比** 31.2÷46.8=66.67%，文中为 76.7%，应为 66.7%（第1行）',
    '- ✗ **share** 31.2÷46.8=66.67%, the text says 76.7%, should be 66.7% (line 1)',
  ],
  [
    'rests on what was inferred',
    { verdict: 'holds', inferred: true },
    '- ✓ **占比** 31.2÷46.8=66.67%，文中为 76.7%，据上下文推断（第1行）',
    '- ✓ **share** 31.2÷46.8=66.67%, the text says 76.7%, inferred from the context (line 1)',
  ],
  [
    'cannot be checked',
    {
      verdict: 'uncheckable',
      working: '',
      operands: [],
      obstacle: { zh: '分母没有写明', en: 'the whole is not given' },
    },
    '- ? **占比** 76.7% 不能核对：分母没有写明',
    '- ? **share** 76.7% cannot be checked: the whole is not given',
  ],
])('a figure whose claim %s', (_, claim, zh, en) => {
  const { analysis, spans } = handmade(shares, { claims: shareClaim(claim) });
  const at = spans.find(({ label }) => label === 'share')?.start ?? 0;
  expect(hoverText(analysis, at)?.split('\n').slice(-3)).toEqual(['**核对**', '', zh]);
  expect(hoverText(analysis, at, 'en')?.split('\n').slice(-3)).toEqual(['**Checks**', '', en]);
});

test('an operand shows the claim that it supports, and on which line that stands', () => {
  const { analysis, spans } = handmade(shares, { claims: shareClaim({}) });
  const at = spans.find(({ label }) => label === 'whole')?.start ?? 0;
  expect(hoverText(analysis, at)).toContain('- ✓ **占比** 31.2÷46.8=66.67%，文中为 76.7%（第2行）');
});

test('what a figure claims itself comes before what it supports', () => {
  const { analysis, spans } = handmade(shares, {
    claims: (marked) => [
      ...shareClaim({})(marked),
      { type: 'repeat', claimed: marked('part'), working: '31.2亿元 = 31.2亿元' },
    ],
  });
  const at = spans.find(({ label }) => label === 'part')?.start ?? 0;
  const lines = hoverText(analysis, at)
    ?.split('\n')
    .filter((line) => line.startsWith('- '));
  expect(lines).toEqual([
    '- ✓ **同一数据** 31.2亿元 = 31.2亿元',
    '- ✓ **占比** 31.2÷46.8=66.67%，文中为 76.7%（第1行）',
  ]);
});

test('where else the same figure stands', () => {
  checkHover(
    '2026年1-8月，全县完成投资<|>31.2亿元。\n2026年1-8月，全县完成投资31.2亿元，再创新高。\n2026年，全县完成投资50亿元。\n',
    [
      '**31.2亿元** ＝ 3,120,000,000元 · 取值 \\[31.15, 31.25) 亿元',
      '',
      '指标：完成投资 · 主体：全县 · 时间：2026年1—8月 · 性质：实际',
      '',
      '**核对**',
      '',
      '- ✓ **同一数据** 31.2亿元 = 31.2亿元（第2行）',
    ],
  );
});

test('a project: its mentions by kind, and its figures', () => {
  checkHover(
    '<|>青禾智能农机装备基地项目总投资12亿元，2026年1-8月已完成投资6亿元，该项目进展顺利。\n',
    [
      '**青禾智能农机装备基地项目** · 提及 2 次',
      '',
      '- 全称 1：第1行',
      '- 指代 1：第1行',
      '',
      '**有关数字**',
      '',
      '| 行&emsp;| 时间&emsp;| 指标&emsp;| 数值 |',
      '| :--- | :--- | :--- | :--- |',
      '| 1&emsp;| &emsp;| 总投资&emsp;| 12亿元 |',
      '| 1&emsp;| 2026年1—8月&emsp;| 完成投资&emsp;| 6亿元 |',
    ],
  );
});

test('a section: its length, its time, its figures, what is inside', () => {
  checkHover(
    `<|>一、肯定成绩
（一）进度快。完成投资31.2亿元。
（二）民生实。${'办学条件改善了。'.repeat(50)}
二、问题
`,
    [
      '**一、肯定成绩**',
      '',
      '431字 · 约讲2分10秒 · 1 个数字',
      '',
      '**下含**',
      '',
      '- （一）进度快 · 18字',
      '- （二）民生实 · 407字',
    ],
  );
});

test('a section counts its findings', () => {
  const { analysis } = handmade('<|一、|at>肯定成绩\n好。\n', {
    findings: (marked) => [marked('at')],
  });
  expect(hoverText(analysis, 0)).toContain('1 处待核');
  expect(hoverText(analysis, 0, 'en')).toContain('8 characters · about 5 s to speak · 1 finding');
});

test('a time: what it is in full, and the figures given for it', () => {
  checkHover('2026年，全县计划投资46.8亿元。<|>1-8月，全县完成投资31.2亿元。', [
    '**1-8月** ＝ 2026年1—8月',
    '',
    '**有关数字**',
    '',
    '| 行&emsp;| 主体&emsp;| 指标&emsp;| 数值 |',
    '| :--- | :--- | :--- | :--- |',
    '| 1&emsp;| 全县&emsp;| 完成投资&emsp;| 31.2亿元 |',
  ]);
});

test('an announced count: what was announced and whether the list keeps it', () => {
  const { analysis, caret } = handmade('下面，我讲<|<|>三点|promise>意见。\n一、\n二、\n', {
    claims: (marked) => [
      {
        type: 'count-promise',
        claimed: marked('promise'),
        verdict: 'violated',
        working: '预告 3 点，列出 2 点',
        correction: '两点',
      },
    ],
  });
  expect(hoverText(analysis, caret)?.split('\n')).toEqual([
    '**三点** · 预告 3 点',
    '',
    '- ✗ **预告与列举** 预告 3 点，列出 2 点，应为两点',
  ]);
});

test('long lists are cut, and say so', () => {
  const figures = Array.from({ length: 14 }, (_, i) => `全县完成投资${i}.5亿元。`);
  const { analysis } = handmade(`2026年1-8月，${figures.join('')}`, {});
  expect(hoverText(analysis, 6)).toMatch(/… 另有 \d+ 条$/);
});

test('what the draft holds stays text in Markdown', () => {
  const { analysis } = handmade('一、*县[点我](command:x)|<b>~~&amp;`代码`\n', {});
  expect(hoverText(analysis, 0)).toContain(
    '**一、\\*县\\[点我\\](command:x)\\|\\<b\\>\\~\\~\\&amp;\\`代码\\`**',
  );
});

test('no hover where the draft says nothing', () => {
  expect(hoverText(analyse('同志们：\n'), 1)).toBeUndefined();
  expect(hoverText(analyse(''), 0)).toBeUndefined();
});

test('a season that is no month stays in words', () => {
  const { text, caret } = parseMarkup('2024年安排项目80项。<|>去年汛期后，恢复生产。');
  const analysis = analyse(text);
  expect(hoverText(analysis, caret)).toBe('**去年汛期后** ＝ 2023年汛期后');
  expect(hoverText(analysis, caret, 'en')).toBe('**去年汛期后** = after the flood season of 2023');
});
