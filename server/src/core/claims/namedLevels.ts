/** Finds the levels that a text calls by a name: 新增存款 in 新增存款比新增贷款多, 计划投资 in 计划投资少了. */
import { amounts } from '../lexicon/changes.ts';
import type { LocalFigure } from '../model/figure.ts';
import { isAmount } from './changes.ts';
import { isComparable, isLevel } from './operands.ts';

/** The figures before `figures[index]`, comparable with it, that stand behind `name`; the last one first. */
export function levelsNamed(
  figures: readonly LocalFigure[],
  index: number,
  name: string,
): readonly LocalFigure[] {
  const figure = figures[index];
  if (!figure) return [];
  const change = /^(新增|净增|增加|净减|减少)(?=[\p{Script=Han}]{2})/u.exec(name)?.[0];
  const noun = change ? name.slice(change.length) : name;
  for (const wanted of new Set([noun, noun.replace(OF_SIZE, '')])) {
    if (wanted.length < 2) continue;
    const found = near(figures, index).filter((at) => {
      const other = figures[at];
      if (!other || !isComparable(other, figure) || other.bracket !== 0) return false;
      return change ? isChangeOf(figures, at, change, wanted) : isLevelOf(other, wanted);
    });
    if (found.length > 0) return found.flatMap((at) => figures[at] ?? []);
  }
  return [];
}

const OF_SIZE = /(?:总量|总额|总数|面积|数量|规模|金额|套数|个数|户数|人数)$/;

function near(figures: readonly LocalFigure[], index: number): readonly number[] {
  return [...figures.keys()].slice(Math.max(0, index - REACH), index).reverse();
}

const REACH = 60;

/** 肉类总产量4.13万吨 is a level of 肉类产量. */
function isLevelOf(figure: LocalFigure, name: string): boolean {
  if (!isLevel(figure) || isAmount(figure)) return false;
  const words = plain(figure.run + figure.lead).slice(-MAX_WORDS);
  const at = words.lastIndexOf(plain(name));
  return at >= 0 && /^[^，,；;。：:]{0,6}$/.test(words.slice(at + plain(name).length));
}

const MAX_WORDS = 40;

function plain(words: string): string {
  return words.replace(/[总“”"]/g, '');
}

/** 各项存款余额…，比年初新增192亿元: an increase, of what the segment speaks of. */
function isChangeOf(
  figures: readonly LocalFigure[],
  at: number,
  change: string,
  noun: string,
): boolean {
  const figure = figures[at];
  if (!figure?.lead.trim().endsWith(change) || !amounts.test(figure.lead.trim())) return false;
  for (let back = at; figures[back]?.segment === figure.segment; back--) {
    const { run = '', lead = '' } = figures[back] ?? {};
    if ((run + lead).includes(noun)) return true;
  }
  return false;
}

/** What a level is called: 旅游总收入 of 次年目标是旅游总收入, 一般预算收入 of 一般预算收入达到; empty where nothing says it. */
export function levelName({ lead }: LocalFigure): string {
  const words = lead.trim().replace(/(?:只|仅|已|要|需|应)?(?:达到?|为|是|完成|实现|突破)了?$/, '');
  return (
    /[^是为的争成现达保取]{2,10}$/.exec(words)?.[0]?.replace(/^(?:也就|目标|计划|预期)/, '') ?? ''
  );
}
