/** Judges whether two names that differ in one place are one name written in two ways, or two names. */
import { readTokens } from '../lexer/projectNamesTokens.ts';
import { lookAlikes } from '../lexicon/lookAlikes.ts';
import { soundsAlike } from '../text/pinyin.ts';
import { differenceOf, type KeyDifference } from './nearNames.ts';

/** How sure it is that one of the two names is a slip. */
export type Likeness =
  /** One character that sounds or looks like the other, in a word that is a name: 拒 and 巨. */
  | 'same'
  /** As likely a slip as a name of its own: 试验 and 实验, two characters that changed places. */
  | 'maybe'
  /** To be looked at: a character more or less, or another one in a long name. */
  | 'faint';

/** Two names and what parts them. */
export interface Similarity {
  readonly likeness: Likeness;
  readonly difference: KeyDifference;
}

/**
 * How alike two keys are that differ; null where they are two names. Names differ on purpose in numbers and letters, in
 * stages, in what lists go by (东 and 西, 新 and 旧, 甲 and 乙), and in the place that they belong to.
 */
export function similarityOf(a: string, b: string): Similarity | null {
  const difference = differenceOf(a, b);
  if (!difference) return null;
  const { at, from, to } = difference;
  if (isDeliberate(from) || isDeliberate(to)) return null;
  if (isInPlace(a, at, from) || isInPlace(b, at, to)) return null;
  if (from.length === 1 && to.length === 1) return replaced(a, b, difference);
  const length = Math.min(a.length, b.length);
  if (from.length === 2) return length >= 6 ? { likeness: 'maybe', difference } : null;
  return inserted(a, b, difference);
}

/** Numbers, letters, and what tells the members of a set apart. */
function isDeliberate(characters: string): boolean {
  return [...characters].some((one) => !/\p{Script=Han}/u.test(one) || DISTINGUISHING.has(one));
}

const DISTINGUISHING: ReadonlySet<string> = new Set(
  '〇零一二三四五六七八九十百千万两首末初甲乙丙丁戊己庚辛壬癸东南西北中上下左右前后内外里新旧老大小高低长短主副正支干总分头尾始终起续改扩迁重男女公私冷热冬夏春秋日夜',
);

/** Whether the difference lies in the name of a county, a village or a street: 青山镇 and 青云镇. */
function isInPlace(key: string, at: number, characters: string): boolean {
  const behind = key.slice(at + characters.length, at + characters.length + PLACE_REACH);
  return PLACE_END.test(behind) || PLACE_END.test(characters);
}

const PLACE_REACH = 3;
const PLACE_END = /[省市县区镇乡村屯街旗庄营寨堡]/;

function replaced(a: string, b: string, difference: KeyDifference): Similarity | null {
  const { at, from, to } = difference;
  const isAlike = soundsAlike(from, to) || looksAlike(from, to);
  const isName = isNaming(a, at) || isNaming(b, at);
  if (isAlike) return { likeness: isName && a.length >= SURE ? 'same' : 'maybe', difference };
  return isName && a.length >= LONG && at >= OWNER ? { likeness: 'faint', difference } : null;
}

/** 北拒马河治理; below it there are too many names. */
const SURE = 5;
/** A name this long that differs in another character is more often the same. */
const LONG = 11;
/** The first characters tell the owner or the place, of which there are several. */
const OWNER = 4;

function inserted(a: string, b: string, difference: KeyDifference): Similarity | null {
  const { at, from, to } = difference;
  const longer = from === '' ? b : a;
  const extra = from + to;
  const isDoubled = longer[at - 1] === extra || longer[at + 1] === extra;
  if (isDoubled && longer.length >= SURE + 1) return { likeness: 'maybe', difference };
  const isInside = at >= 2 && at < longer.length - 2;
  if (!isInside || longer.length < LONG || !isNaming(longer, at)) return null;
  return { likeness: 'faint', difference };
}

/** Whether the character belongs to no word that many names have: 拒, not the 试 of 试验. */
function isNaming(key: string, at: number): boolean {
  const token = readTokens(key, []).find(({ end }) => end > at);
  return token?.kind === 'char' || token?.kind === 'filler';
}

function looksAlike(a: string, b: string): boolean {
  return LOOK_ALIKES.get(a)?.has(b) === true;
}

const LOOK_ALIKES: ReadonlyMap<string, ReadonlySet<string>> = groupsByCharacter();

function groupsByCharacter(): ReadonlyMap<string, ReadonlySet<string>> {
  const groups = new Map<string, Set<string>>();
  for (const group of lookAlikes) {
    for (const character of group) {
      groups.set(character, new Set([...(groups.get(character) ?? []), ...group]));
    }
  }
  return groups;
}
