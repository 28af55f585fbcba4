/** Comments 核稿忽略 in a draft: how they may be written, what they reach, what is said of wrong and idle ones. */
import { describe, expect, it } from 'vitest';
import { analyse } from '../../../server/src/core/analysis.ts';
import { readComments } from '../../../server/src/core/ignore/readComments.ts';
import { splitParagraphs } from '../../../server/src/core/text/paragraphs.ts';
import { checkIgnored } from '../../support/checkIgnored.ts';

/** 575.7 ÷ 723.3 is 79.6 %. */
const share = '完成投资575.7亿元，占计划投资723.3亿元的89.6%。';
const told = share.replace('89.6%', '<|89.6%|figure-share>');
const kept = share.replace('89.6%', '<|89.6%|no-figure-share>');

describe('a comment is understood', () => {
  it.each([
    ['as HTML has it', '<!-- 核稿忽略 figure-share：口径不同 -->', 'line figure-share (口径不同)'],
    ['without blanks', '<!--核稿忽略figure-share:口径不同-->', 'line figure-share (口径不同)'],
    ['as a Chinese keyboard writes it', '《！——核稿忽略下一行——》', 'next-line  ()'],
    [
      'in full-width signs',
      '＜！－－　核稿忽略　ｆｉｇｕｒｅ－ｓｕｍ　－－＞',
      'line figure-sum ()',
    ],
    [
      'with several rules',
      '<!-- 核稿忽略全文 figure-sum、figure-share，text-noise；list-count figure-part -->',
      'file figure-sum figure-share text-noise list-count figure-part ()',
    ],
    [
      'with a reason behind a dash',
      '<!-- 核稿忽略开始 figure-sum -- 见附件：表2 -->',
      'start figure-sum (见附件：表2)',
    ],
    ['with a reason alone', '<!-- 核稿忽略：口径 figure-sum -->', 'line  (口径 figure-sum)'],
    ['with its word apart', '<!-- 核稿 忽略 下一行 figure-sum -->', 'next-line figure-sum ()'],
    ['with 本行 written out', '<!-- 核稿忽略本行 -->', 'line  ()'],
    ['as no form', '<!-- 核稿忽略下行 figure-sum -->', 'none figure-sum ()'],
    ['as no form, though it begins like one', '<!-- 核稿忽略全文稿 -->', 'none  ()'],
    ['without its end', '<!-- 核稿忽略 figure-sum', 'open line figure-sum ()'],
  ])('%s', (_, comment, meaning) => {
    const text = `${share}${comment}`;
    const [found] = readComments(splitParagraphs(text));
    const { form, rules, reason, isClosed, start, end } = found ?? expect.fail('not found');
    const names = rules.map(({ id }) => id).join(' ');
    expect(`${isClosed ? '' : 'open '}${form ?? 'none'} ${names} (${reason})`).toBe(meaning);
    expect(text.slice(start, end)).toBe(comment);
  });

  it.each([
    ['another comment', '<!-- 核稿意见：请再核 -->'],
    ['no comment', '核稿忽略 figure-share'],
    ['a book', '《核稿忽略》'],
  ])('%s is left alone', (_, words) => {
    expect(readComments(splitParagraphs(share + words))).toEqual([]);
  });
});

describe('a comment reaches', () => {
  it.each([
    ['its own line', `${kept}<!-- 核稿忽略 -->\n${told}`],
    ['its own line, wherever it stands in it', `<!-- 核稿忽略 -->${kept}\n${told}`],
    ['the next line, where it stands alone', `${told}\n<!-- 核稿忽略 -->\n${kept}\n${told}`],
    ['the next line that has words', `<!-- 核稿忽略下一行 -->\n\n　　\n${kept}\n${told}`],
    ['the next line from the end of one', `${told}<!-- 核稿忽略下一行 -->\n${kept}\n`],
    [
      'past other comments',
      `<!-- 核稿忽略下一行 figure-share -->\n<!-- 核稿忽略下一行：同上 -->\n${kept}\n`,
    ],
    [
      'all between two',
      `${told}\n<!-- 核稿忽略开始 -->\n${kept}\n\n${kept}\n<!-- 核稿忽略结束 -->\n${told}`,
    ],
    ['a part of a line', `${told}<!-- 核稿忽略开始 -->${kept}<!-- 核稿忽略结束 -->${told}`],
    [
      'what an inner pair leaves',
      `<!-- 核稿忽略开始 -->\n<!-- 核稿忽略开始 figure-share -->\n${kept}\n<!-- 核稿忽略结束 -->\n${kept}\n<!-- 核稿忽略结束 -->\n${told}`,
    ],
    ['the whole text, from its end', `${kept}\n${kept}\n<!-- 核稿忽略全文 figure-share -->\n`],
    ['its rules alone', `${kept}<!-- 核稿忽略 figure-share -->\n一、甲\n<|三、|numbering-gap>乙\n`],
    [
      'one rule by each',
      `<!-- 核稿忽略全文 numbering-gap -->\n${kept}<!-- 核稿忽略 figure-share -->\n一、甲\n<|三、|no-numbering-gap>乙\n`,
    ],
  ])('%s', (_, source) => checkIgnored(source));

  it('by where a finding begins, not by the other places that it speaks of', () => {
    checkIgnored(
      '1-7月，全市重点项目完成投资297.4亿元。<|<!-- 核稿忽略 -->|text-ignore-unused>\n1-7月全市重点项目完成投资<|294.7亿元|figure-repeat>。\n',
    );
  });
});

describe('said of a comment', () => {
  it.each([
    ['that names no rule', `${told}<!-- 核稿忽略 <|figure-shares|text-ignore-invalid> -->`],
    [
      'that names one rule, and one that is none',
      `${kept}<!-- 核稿忽略 figure-share、<|figure-shar|text-ignore-invalid> -->`,
    ],
    ['that is no form', `${told}<!-- <|核稿忽略这行|text-ignore-invalid> -->`],
    ['without its end', `${told}<|<!-- 核稿忽略|text-ignore-invalid>`],
    [
      'that opens and does not close',
      `${told}\n<|<!-- 核稿忽略开始 -->|text-ignore-invalid>\n${kept}`,
    ],
    [
      'that closes what was not opened',
      `${told}\n<|<!-- 核稿忽略结束 -->|text-ignore-invalid>\n${told}`,
    ],
    [
      'that closes other rules',
      `<|<!-- 核稿忽略开始 figure-share -->|text-ignore-invalid>\n${kept}\n<|<!-- 核稿忽略结束 figure-sum -->|text-ignore-invalid>\n`,
    ],
    ['with nothing to ignore', '同志们：<|<!-- 核稿忽略 -->|text-ignore-unused>'],
    ['at the end of the text', `${told}\n<|<!-- 核稿忽略下一行 -->|text-ignore-unused>`],
    [
      'with nothing to ignore between two',
      '<|<!-- 核稿忽略开始 -->|text-ignore-unused>同志们<!-- 核稿忽略结束 -->',
    ],
    [
      'one of whose rules has nothing to ignore',
      `${kept}<!-- 核稿忽略 <|figure-sum|text-ignore-unused>，figure-share -->`,
    ],
    [
      'is not itself ignored',
      `<!-- 核稿忽略全文 -->\n${kept}<!-- 核稿忽略 <|figure-shares|text-ignore-invalid> -->`,
    ],
  ])('%s', (_, source) => checkIgnored(source));

  it('nothing where its rule is switched off', () => {
    const severities = { 'figure-share': 'off' } as const;
    checkIgnored(`${share}<!-- 核稿忽略 figure-share -->`, { severities });
    checkIgnored(`${share}<|<!-- 核稿忽略 -->|text-ignore-unused>`, { severities });
  });
});

describe('what is wrong is put right', () => {
  it.each([
    [
      'the closest name',
      `${share}<!-- 核稿忽略 figure-shares -->`,
      `${share}<!-- 核稿忽略 figure-share -->`,
    ],
    [
      'a colon before a reason',
      `${share}<!-- 核稿忽略 口径不同 -->`,
      `${share}<!-- 核稿忽略：口径不同 -->`,
    ],
    [
      'an idle comment goes with its blanks',
      '同志们：  <!-- 核稿忽略 -->\n一、甲\n',
      '同志们：\n一、甲\n',
    ],
    ['an idle comment goes with its line', '甲\n<!-- 核稿忽略全文 -->\n乙\n', '甲\n乙\n'],
    ['an idle comment at the end goes with its line', '甲\n<!-- 核稿忽略全文 -->', '甲'],
    ['an idle comment inside a line goes alone', '甲 <!-- 核稿忽略 -->乙', '甲 乙'],
    ['an idle pair goes', '<!-- 核稿忽略开始 -->\n甲\n<!-- 核稿忽略结束 -->\n', '甲\n'],
    [
      'an idle name goes',
      `${share}<!-- 核稿忽略 figure-share、figure-sum -->`,
      `${share}<!-- 核稿忽略 figure-share -->`,
    ],
    [
      'the first name, idle, goes',
      `${share}<!-- 核稿忽略 figure-sum、figure-share -->`,
      `${share}<!-- 核稿忽略 figure-share -->`,
    ],
  ])('%s', (_, text, wanted) => {
    const finding = analyse(text).findings.find(({ rule }) => rule.startsWith('text-ignore'));
    const edits = [...(finding?.fixes[0]?.edits ?? [])].sort((a, b) => b.start - a.start);
    expect(
      edits.reduce(
        (now, { start, end, newText }) => now.slice(0, start) + newText + now.slice(end),
        text,
      ),
    ).toBe(wanted);
  });

  it('with the names that may have been meant', () => {
    const [, finding] = analyse(`${share}<!-- 核稿忽略 figure-shares -->`).findings;
    expect(finding?.message).toEqual({
      zh: '没有规则 figure-shares，相近的有 figure-share',
      en: 'There is no rule figure-shares; close to it are figure-share',
    });
  });
});

describe('a comment is no part of the draft', () => {
  it('in the outline, the figures, the projects', () => {
    const { draft } = analyse(
      '一、<!-- 核稿忽略 -->抓好项目<!-- 核稿忽略：2、1-7月完成投资3亿元，青禾智能农机装备基地项目 -->\n<!-- 核稿忽略全文：三、抓好3个项目 -->\n二、狠抓落实\n',
    );
    expect(draft.markers.map(({ ordinal }) => ordinal)).toEqual([1, 2]);
    expect([draft.figures, draft.projects, draft.periods]).toEqual([[], [], []]);
  });

  it('nor in a sentence that it stands in', () => {
    checkIgnored(
      '完成投资575.7亿元，<!-- 核稿忽略开始 figure-share -->占计划投资723.3亿元的<|89.6%|no-figure-share>。<!-- 核稿忽略结束 -->',
    );
  });

  it('nor in the words that it touches', () => {
    checkIgnored(
      '完成投资575.7亿元，占计划投资723.3亿元的<!-- 核稿忽略 --><|89.6%|no-figure-share><!-- 核稿忽略 -->',
    );
  });

  it('nor between the items of a list', () => {
    checkIgnored(
      '下面，我讲三点意见。\n一、提高认识\n<|<!-- 核稿忽略：三、略 -->|text-ignore-unused>\n二、狠抓落实\n三、加强领导\n',
    );
  });
});
