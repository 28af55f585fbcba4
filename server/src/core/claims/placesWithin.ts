/**
 * A place has no more of a thing than the one that it lies in — 全县年投放鱼苗量约3.2亿尾。…全镇每年投放鱼苗约0.9亿尾.
 */
import { intensive } from '../lexicon/kinds.ts';
import type { Claim } from '../model/claim.ts';
import type { Draft } from '../model/draft.ts';
import type { LocalFigure } from '../model/figure.ts';
import { inOneText } from './acrossParagraphs.ts';
import { atMostClaim } from './atMost.ts';
import { isAmount } from './changes.ts';
import { isLevel, isPlan } from './operands.ts';
import { holdsPlace, placeAt } from './places.ts';

/** The figures of a draft that say of a place what an earlier one said, in the same words, of one around it. */
export function* readPlacesWithin(draft: Draft): Iterable<Claim> {
  const figures = draft.figures.map(inOneText);
  const last = new Map<string, Placed>();
  for (const [index, figure] of figures.entries()) {
    const key = keyOf(figure);
    const place = key === null ? '' : placeAt(figures, index, 0);
    if (key === null || place === '') continue;
    const outer = last.get(key);
    if (!outer || !holdsPlace(outer.place, place)) last.set(key, { figure, place });
    else if (figure.sentence !== outer.figure.sentence)
      yield atMostClaim('part-le-whole', figure, outer.figure, 'doubtful');
  }
}

/** A figure with the place whose it is. */
interface Placed {
  readonly figure: LocalFigure;
  readonly place: string;
}

/** What is measured, in what, and when; null where it does not add up over places, or the words are too few. */
function keyOf(figure: LocalFigure): string | null {
  const { quantity, lead, bracket, period } = figure;
  if (!isLevel(figure) || isAmount(figure) || isPlan(figure) || bracket > 0) return null;
  if (!ADDITIVE.has(quantity.dimension) || intensive.test(lead) || OTHERS.test(lead)) return null;
  const words = lead
    .trim()
    .replace(VERBS, '')
    .replace(/[总]?[量额数]$/, '');
  const name = new RegExp(`[\\p{Script=Han}]{${WORDS}}$`, 'u').exec(words)?.[0];
  const time = period === 'now' || period === 'recent' ? '' : period;
  return name === undefined ? null : `${name} ${quantity.unit} ${time}`;
}

const ADDITIVE: ReadonlySet<string> = new Set(['count', 'household', 'people', 'money', 'area']);
const VERBS = /(?:累计|共|已|约)*(?:完成|实现|达到?|为|有)*约?$/;
/** What another place may have more of: 其中, 高于全市; incomes of one, which do not add up. */
const OTHERS = /其[中他余]|比|较|于|占|均|第|差|除|[之以]外|剩余|支配收入|纯收入|工资|薪|标准|补助/;
const WORDS = 4;
