/** 3、4个月, 几10个: rough numbers are written in Han numerals. */
import { formFindings } from './numeralFormFinding.ts';
import type { Rule } from './rule.ts';

export const textNumeralApproximate: Rule = {
  meta: {
    id: 'text-numeral-approximate',
    title: { zh: '概数应写汉字', en: 'A rough number in figures' },
    doc: {
      zh: '相邻两个数字连用表示的概数（三四个月）和带“几”的概数（几十个、十几年），用汉字，两个数字之间不加顿号（GB/T 15835—2011 4.2.2、5.2.1）。“3、4个月”“一、二年”“几10个”“10几年”要报。两个数各说各的（分别有3、4个；第三、四年；各3、4家）、缩略的并列（一、二等奖，6、7月，三、四季度，七、八十年代）不报；“100多件”“20余次”两可，不报。',
      en: 'A rough number made of two neighbouring digits (三四个月) or with 几 (几十个, 十几年) is written in Han numerals, without 、 between the digits (GB/T 15835—2011 4.2.2, 5.2.1). Two numbers that are two numbers (分别有3、4个; 第三、四年) and shortened lists (一、二等奖, 6、7月, 七、八十年代) are left alone, and so is 100多件, which the standard leaves open.',
    },
    severity: 'warning',
    examples: {
      bad: [
        '征迁还要<|3、4|>个月才能完成。',
        '项目建成后<|一、二|>年就可以收回投资。',
        '园区现有企业<|几10|>家，年产值<|几100|>万元。',
        '推进会开了<|10几|>次。',
      ],
      good: [
        '征迁还要三四个月才能完成。',
        '东、西两片分别有3、4个村没有完成。',
        '第三、四年进入达产期，7、8月份是汛期，七、八十年代的老旧小区要改造。',
        '园区现有企业几十家，推进会开了十几次，新增床位100多张。',
      ],
    },
  },
  check: (draft) =>
    formFindings(
      draft,
      'approximate',
      ({ text, better }) => ({
        zh: `“${text}”是概数，应写“${better[0]}”`,
        en: `${text} is a rough number: write ${better[0]}`,
      }),
      true,
    ),
};
