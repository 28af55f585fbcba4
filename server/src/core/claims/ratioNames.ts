/**
 * What a ratio is of, as its words tell it, and which figures bear those names.
 *
 *     生师比 → 生, 师          城乡居民收入比 → 城, 乡, both of 收入          社会资本与财政资金之比 → 社会资本, 财政资金
 */
import type { LocalFigure } from '../model/figure.ts';

/** The names of the two numbers of a ratio. */
export interface RatioNames {
  /** Words of which the first number's bear one. */
  readonly a: readonly string[];
  readonly b: readonly string[];
  /** What is measured of both: 收入 of 城乡居民收入比; empty where nothing says it. */
  readonly metric: string;
  /** Whether it is men for a hundred women. */
  readonly isOfSexes: boolean;
  /** Whether the two may count different things, beds and nurses. */
  readonly isOfUnits: boolean;
}

/** The names in the words before `figures[index]`; null where they tell of no ratio of two things. */
export function ratioNames(figures: readonly LocalFigure[], index: number): RatioNames | null {
  const figure = figures[index];
  const previous = figures[index - 1];
  if (!figure) return null;
  const isChanged = previous?.quantity.dimension === 'ratio' && previous.clause === figure.clause;
  const words = (isChanged ? `${previous.run}${previous.lead}` : `${figure.run}${figure.lead}`)
    .slice(-MAX_WORDS)
    .trim();
  if (/折[合算]|标准化|按[^，。；）)]{1,10}(?:数|口径)?计算/.test(words)) return null;
  return ofSexes(words) ?? between(words) ?? abbreviated(words);
}

const MAX_WORDS = 60;

function ofSexes(words: string): RatioNames | null {
  if (!/性别比[^，。；]{0,14}$/.test(words)) return null;
  return { a: ['男'], b: ['女'], metric: '', isOfSexes: true, isOfUnits: false };
}

/** 财政资金与社会资本投入之比: each by its pairs of characters. */
function between(words: string): RatioNames | null {
  const found =
    /(?<a>\p{Script=Han}{2,10}?)[与和同对](?<b>\p{Script=Han}{2,10}?)(?:之间)?之?的?比[例值]?\P{Script=Han}*\p{Script=Han}{0,8}$/u.exec(
      words,
    );
  const [a, b] = [pairsOf(found?.groups?.a ?? ''), pairsOf(found?.groups?.b ?? '')];
  if (a.length === 0 || b.length === 0) return null;
  const own = a.filter((pair) => !b.includes(pair));
  const other = b.filter((pair) => !a.includes(pair)).slice(0, 1);
  return { a: own, b: other, metric: '', isOfSexes: false, isOfUnits: false };
}

/** 财政资金 → 财政, 政资, 资金. */
function pairsOf(name: string): readonly string[] {
  const characters = [...name];
  return characters.slice(1).map((character, at) => `${characters[at]}${character}`);
}

/** 生师比, 医护比, 城乡居民人均可支配收入之比: two characters that stand for two words. */
function abbreviated(words: string): RatioNames | null {
  const found =
    /(?:^|[^\p{Script=Han}]|的|全[市省县区]|内)?(?<a>[城男生师医护床])(?<b>[乡女师生护医床])(?:居民|人员|人数)?(?<metric>\p{Script=Han}{0,10}?)(?:之|的)?比[值例率]?[^，。；比]{0,14}$/u.exec(
      words,
    );
  if (!found?.groups) return null;
  const { a = '', b = '', metric = '' } = found.groups;
  if (a === b) return null;
  return {
    a: WORDS_OF[a] ?? [a],
    b: WORDS_OF[b] ?? [b],
    metric: metric.slice(-2),
    isOfSexes: false,
    isOfUnits: metric === '',
  };
}

/** What the characters stand for. */
const WORDS_OF: Readonly<Record<string, readonly string[]>> = {
  城: ['城镇', '城市'],
  乡: ['农村', '乡村'],
  生: ['学生', '在校生', '小学生', '中学生'],
  师: ['教师', '教职工'],
  医: ['医师', '医生'],
  护: ['护士', '护理人员'],
  床: ['床位', '病床', '张床'],
};

/** The figures that bear the one name and not the other; of a list that names both (…分别为) its two in order. */
export function wordsByName(
  figures: readonly LocalFigure[],
  names: RatioNames,
): { readonly a: readonly LocalFigure[]; readonly b: readonly LocalFigure[] } {
  const a: LocalFigure[] = [];
  const b: LocalFigure[] = [];
  let metric = names.metric === '';
  for (const [at, figure] of figures.entries()) {
    const listed = listedAt(figures, at);
    const isA = bears(figure, listed, names.a);
    const isB = bears(figure, listed, names.b);
    if (isA === isB) continue;
    metric ||= `${figure.lead}${figures[at - 1]?.lead ?? ''}`.includes(names.metric);
    (isA ? a : b).push(figure);
  }
  return metric ? { a, b } : { a: [], b: [] };
}

/** Whether the words before the figure have one of `names`; 3120名执业医师 has it behind. */
function bears(
  { lead, trail }: LocalFigure,
  listed: string | null,
  names: readonly string[],
): boolean {
  const own = listed ?? lead.replace(/^[、，,和与及其中\s]+/, '');
  const words = own === '' ? (/^[^、，和与及]{0,10}/.exec(trail)?.[0] ?? '') : own;
  return names.some((name) => words.includes(name));
}

/** 城镇居民、农村居民人均收入分别为39872元和17800元: which of the two names goes with the figure. */
function listedAt(figures: readonly LocalFigure[], at: number): string | null {
  const [previous, figure, next] = [figures[at - 1], figures[at], figures[at + 1]];
  const isFirst = isDistributing(figure) && isNext(next);
  const isSecond = isDistributing(previous) && isNext(figure);
  const head = isFirst ? figure : previous;
  if (!head || !(isFirst || isSecond)) return null;
  const [first = '', second = '', ...others] = head.lead.split(/[、和与及]/);
  if (second === '' || others.length > 0) return null;
  return isFirst ? first : second;
}

function isDistributing(figure: LocalFigure | undefined): boolean {
  return /分别|依次/.test(figure?.lead ?? '');
}

function isNext(figure: LocalFigure | undefined): boolean {
  return /^[、和与及]$/.test(figure?.lead.trim() ?? '');
}
