/**
 * A count of one and the same thing, stated twice: 39个重点旅游城市收入…。39个重点旅游城市共接待….
 *
 * Most nouns are counted anew in each place (41个深度贫困村 here, 89个贫困村 there), so that only the same noun in full,
 * said again as something known, can contradict.
 */
import type { Claim } from '../model/claim.ts';
import type { Draft } from '../model/draft.ts';
import type { Figure } from '../model/figure.ts';
import { claimOf } from './reading.ts';
import { repeatsOfGroup } from './repeatGroups.ts';
import { again } from './repeatReading.ts';

/** The counts of a draft that state an earlier one again. */
export function* readRepeatedCounts({ figures }: Draft): Iterable<Claim> {
  const last = new Map<string, Counted[]>();
  for (const [index, figure] of figures.entries()) {
    const counted = countedBy(figure, index);
    if (!counted) continue;
    const key = `${figure.quantity.unit} ${counted.noun.slice(-SHORTEST)}`;
    const earlier = last.get(key) ?? [];
    const claim = claimAgainst(earlier, counted);
    if (claim) yield claim;
    yield* ofSameGroup(figures, earlier, counted);
    last.set(key, [...earlier.slice(-MAX_KEPT), counted]);
  }
}

/** A noun of two characters, 项目, says too little of what is counted. */
const SHORTEST = 3;
const MAX_KEPT = 11;

/** A count with the noun that is counted. */
interface Counted {
  readonly figure: Figure;
  readonly index: number;
  /** 重点旅游城市; with what stands before it, where the noun stands before the number. */
  readonly noun: string;
  /** Whether the words treat it as known: 39个…共接待, 紧盯154个…. */
  readonly isKnown: boolean;
}

function countedBy(figure: Figure, index: number): Counted | null {
  const { quantity, lead } = figure;
  if (!COUNTS.has(quantity.dimension) || quantity.approximation !== 'exact') return null;
  if (quantity.value.lt(3) || figure.role === 'threshold' || figure.role === 'change') return null;
  const behind = nounBehind(figure);
  const noun = behind === null ? nounBefore(lead) : qualified(lead, behind);
  if (noun === null || noun.length < SHORTEST) return null;
  return { figure, index, noun, isKnown: isKnown(figure, behind ?? '', noun) };
}

const COUNTS: ReadonlySet<string> = new Set(['count', 'household', 'people']);

/** 重点旅游城市 of 39个重点旅游城市共接待: the longest that ends with a noun that is counted. */
function nounBehind({ trail }: Figure): string | null {
  const words = /^[\p{Script=Han}]{2,14}/u.exec(trail)?.[0] ?? '';
  const own = /^[^的中里]*/.exec(words)?.[0] ?? '';
  for (let end = own.length; end >= 2; end--) {
    if (HEAD.test(own.slice(0, end))) return own.slice(0, end);
  }
  return null;
}

const HEAD =
  /(?:项目|工程|企业|园区|部门|单位|城市|县市区?|市区|市州|乡镇|街道|社区|学校|医院|景区|行业|品种|产品|中心|小区|基地|车站|站点|村|屯|县|户|库|点)$/;

/** 深度贫困村 of 又识别深度贫困村: what stands behind the last verb. */
function nounBefore(lead: string): string | null {
  const words = lead.trim().replace(/(?:达到?|为|有|共)$/, '');
  const noun = /[\p{Script=Han}]{3,16}$/u.exec(words)?.[0].replace(UP_TO_VERB, '') ?? '';
  return HEAD.test(noun) && noun.length >= SHORTEST ? noun : null;
}

const UP_TO_VERB = /^.*(?:识别|共有|新增|建成|开工|入选|列入|安排|实施|拥有|其中|包括|辖|的)/;

/** 在统项目 of 在统154个项目: a short noun with the words before the number, unless they are its verb. */
function qualified(lead: string, noun: string): string {
  if (noun.length >= SHORTEST) return noun;
  const words = /[\p{Script=Han}]{2,4}$/u.exec(lead.trim())?.[0] ?? '';
  return words === '' || /[有共为了在对把将是及和与等约各]$/.test(words) ? noun : words + noun;
}

/** 全部退出, 共接待, 的实施进度 behind the noun, 年计划 behind 州直58个项目; 紧盯 or 全镇 before the number; in brackets what stood before them. */
function isKnown({ lead, trail, bracket }: Figure, behind: string, noun: string): boolean {
  const before = lead.trim();
  const after = trail.slice(behind.length);
  if (behind === '') return bracket > 0 && noun.length > SHORTEST;
  if (/^(?:在)?(?:全|我)[市省县区州国镇乡]?$|^在$/.test(before))
    return noun.length > SHORTEST || /^中/.test(after) || before.length > 1;
  if (before !== '' && noun.startsWith(before))
    return noun.length > SHORTEST && /^(?:年度?计划|计划总?投资|总投资)/.test(after);
  if (before !== '')
    return noun.length > SHORTEST && /(?:这|上述|以上|紧盯|盯紧|抓好|聚焦|全部|所有)$/.test(before);
  return noun.length > SHORTEST && /^(?:全部|均|都|共|的|中|里|当中|合计|累计)/.test(after);
}

function claimAgainst(earlier: readonly Counted[], counted: Counted): Claim | null {
  const { figure, noun } = counted;
  const like = earlier.filter(
    (other) => isOneNoun(other.noun, noun) && !isOfOneClause(other.figure, figure),
  );
  const same = like.findLast((other) => other.figure.quantity.value.eq(figure.quantity.value));
  if (same) return claimOf('repeat', figure, [again(same.figure, figure, 'likely')]);
  const all = allOf(like, counted);
  if (all) return claimOf('repeat', figure, [again(all.figure, figure, 'doubtful')]);
  const rivals = like.filter((other) => other.noun.length >= noun.length);
  const [first, ...more] = rivals;
  if (!first || !counted.isKnown || rivals.some((other) => other.noun !== noun)) return null;
  if (isOfOtherTime(first.figure, figure)) return null;
  if (more.some((other) => !other.figure.quantity.value.eq(first.figure.quantity.value)))
    return null;
  return claimOf('repeat', figure, [again(first.figure, figure, 'doubtful')]);
}

/** 共有贫困村89个（…）、…，89个贫困村全部退出: all of those that the sentence has counted; null where it counted several. */
function allOf(like: readonly Counted[], { figure, noun }: Counted): Counted | null {
  if (figure.lead.trim() !== '' || !ALL.test(figure.trail.slice(noun.length))) return null;
  const own = like.filter(
    ({ figure: other }) => other.bracket === 0 && isOfOneSentence(other, figure),
  );
  const [first, ...more] = own;
  if (!first || isOfOtherTime(first.figure, figure)) return null;
  return more.length === 0 ? first : null;
}

const ALL = /^(?:全部|全都|均已?|都已?)/;

/** 去年开工12个…，今年15个… are two numbers. */
function isOfOtherTime(a: Figure, b: Figure): boolean {
  return (a.isDated || b.isDated) && a.period !== b.period;
}

/** The same number of the same things twice: what is said of them has to agree. */
function* ofSameGroup(
  figures: readonly Figure[],
  earlier: readonly Counted[],
  { figure, index, noun }: Counted,
): Iterable<Claim> {
  if (noun.length <= SHORTEST) return;
  const same = earlier.filter(
    (other) => other.noun === noun && other.figure.quantity.value.eq(figure.quantity.value),
  );
  const [first] = same;
  if (first && same.length === 1 && !isOfOneSentence(first.figure, figure)) {
    yield* repeatsOfGroup(figures, first.index, index);
  }
}

function isOfOneSentence(a: Figure, b: Figure): boolean {
  return a.paragraph === b.paragraph && a.sentence === b.sentence;
}

function isOneNoun(a: string, b: string): boolean {
  return a.endsWith(b) || b.endsWith(a);
}

function isOfOneClause(a: Figure, b: Figure): boolean {
  return a.paragraph === b.paragraph && a.clause === b.clause;
}
