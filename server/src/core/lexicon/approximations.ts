/** Words that bend a number: 近八成, 超过50亿元, 2亿元以上. Data only. */
import type { Approximation } from '../model/quantity.ts';

/** Words directly before the digits. */
export const before: Readonly<Record<string, Approximation>> = {
  约: 'about',
  大约: 'about',
  大概: 'about',
  约为: 'about',
  约占: 'about',
  近: 'near',
  接近: 'near',
  将近: 'near',
  逼近: 'near',
  超: 'over',
  超过: 'over',
  逾: 'over',
  突破: 'over',
  超出: 'over',
  高于: 'over',
  大于: 'over',
  多于: 'over',
  过: 'over',
  破: 'over',
  不足: 'under',
  不到: 'under',
  低于: 'under',
  少于: 'under',
  小于: 'under',
  不满: 'under',
  至少: 'atLeast',
  不少于: 'atLeast',
  不低于: 'atLeast',
  不小于: 'atLeast',
  最多: 'atMost',
  至多: 'atMost',
  不超过: 'atMost',
  不高于: 'atMost',
  不多于: 'atMost',
  不超: 'atMost',
};

/** Words directly after the unit. */
export const after: Readonly<Record<string, Approximation>> = {
  以上: 'atLeast',
  及以上: 'atLeast',
  左右: 'about',
  上下: 'about',
  以下: 'atMost',
  及以下: 'atMost',
  以内: 'atMost',
  之内: 'atMost',
};

/** Words before a number without digits: 上百家, 成千上万 is none. */
export const beforeBare: Readonly<Record<string, Approximation>> = { 上: 'atLeast' };

/** Between digits and unit, or digits and magnitude: 2000多张, 2300余万元. */
export const within = '多余来';

/** Characters before 近 or 过 that make it part of another word: 最近, 附近, 超过, 经过. */
export const notBefore: Readonly<Record<string, string>> = {
  近: '最附临邻靠就亲',
  过: '超不通经越度胜错突走到去来做办开讲说看听见干打发写当派访跑',
  超: '赶',
  破: '突打爆侦攻识',
  约: '节制条签合契履公预特违邀',
  上: '以之加网线路马海晚早百千万零',
};
