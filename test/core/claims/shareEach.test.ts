/** Shares that are handed out to several wholes. */
import { describe, it } from 'vitest';
import { checkClaims } from '../../support/checkClaims.ts';

const check = (source: string, tellings?: readonly string[]) =>
  checkClaims(['share'], source, tellings);

describe('shares of several wholes, one each', () => {
  it.each<[string, string, string[]]>([
    [
      'in brackets',
      '文旅项目12个、总投资48.6亿元，分别占签约总数（60个）和签约总额（162亿元）的<|20%|>和<|36.0%|>。',
      ['holds 12÷60=20.00%', 'violated 48.6÷162=30.00%'],
    ],
    [
      'with 比重',
      '民营企业出口9.6亿元、进口4.2亿元，占全区出口（32亿元）和进口（12亿元）的比重分别为<|30.0%|>和<|45.0%|>。',
      ['holds 9.6÷32=30.00%', 'violated 4.2÷12=35.00%'],
    ],
    [
      'in the row before',
      '在册旧房240户、1.6万平方米，已腾退180户、1.2万平方米，分别占总户数和总面积的<|75%|>和<|65%|>。',
      ['holds 180÷240=75.00%?', 'violated 1.2÷1.6=75.00%?'],
    ],
  ])('%s', (_, source, tellings) => check(source, tellings));
});

describe('says nothing of', () => {
  it.each([
    [
      'units that do not go together',
      '文旅项目12个、总投资48.6亿元，分别占用地（60亩）和能耗（162吨）的20%和36.0%。',
    ],
    ['no parts', '文旅项目占签约总数（60个）和签约总额（162亿元）的26%和36.0%。'],
  ])('%s', (_, source) => check(source));
});
