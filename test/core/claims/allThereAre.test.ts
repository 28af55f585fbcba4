/** Those of a kind, and all that a place has. */
import { describe, it } from 'vitest';
import { checkClaims } from '../../support/checkClaims.ts';

const check = (source: string, tellings?: readonly string[]) =>
  checkClaims(['part-le-whole'], source, tellings);

const all = '青石镇现有大棚21栋，主要种植蔬菜。近年来扶持力度加大。';

describe('those of a kind', () => {
  it.each<[string, string, string[]]>([
    [
      'fewer',
      `${all}其中，东河合作社发展露地蔬菜200亩，羊肚菌种植大棚<|9栋|>。`,
      ['holds 9栋≤21栋?'],
    ],
    [
      'more than there are',
      `${all}其中，东河合作社发展露地蔬菜200亩，羊肚菌种植大棚<|29栋|>。`,
      ['violated 29栋＞21栋?'],
    ],
    [
      'in another paragraph, before',
      `观光种植大棚<|29栋|>；茶室3个。\n${all}`,
      ['violated 29栋＞21栋?'],
    ],
  ])('%s', (_, source, tellings) => check(source, tellings));
});

describe('says nothing of', () => {
  it.each([
    ['what will be', `${all}其中，东河合作社计划新建羊肚菌种植大棚29栋。`],
    ['general nouns', '青石镇现有项目21个。近年来力度加大。工作有序推进。重点产业项目29个。'],
    ['another noun', `${all}其中，东河合作社有果蔬温室29栋。`],
    ['another place', `${all}相邻的红石镇发展羊肚菌种植大棚29栋。`],
    ['another time', `${all}其中，2026年建设羊肚菌种植大棚29栋。`],
    ['no place', '现有大棚21栋，主要种植蔬菜。近年来力度加大。效果明显。羊肚菌种植大棚29栋。'],
  ])('%s', (_, source) => check(source));
});
