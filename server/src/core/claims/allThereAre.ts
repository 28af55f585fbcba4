/**
 * Those of a kind are no more than all that there are, wherever the text tells of them.
 *
 *     青石镇现有大棚21栋，…。…。其中，…发展羊肚菌种植大棚9栋
 *     └ place   └ noun                        └ kind  └ noun
 */
import type { Claim } from '../model/claim.ts';
import type { Draft } from '../model/draft.ts';
import type { LocalFigure } from '../model/figure.ts';
import { inOneText } from './acrossParagraphs.ts';
import { atMostClaim } from './atMost.ts';
import { isAmount } from './changes.ts';
import { isComparable, isLevel } from './operands.ts';

/** The counts of a draft whose noun ends with that of which a place is said to have so many. */
export function* readAllThereAre(draft: Draft): Iterable<Claim> {
  const figures = draft.figures.map(inOneText);
  for (const [index, whole] of figures.entries()) {
    const noun = nounOf(whole);
    if (noun === '') continue;
    for (const part of figures.slice(Math.max(0, index - REACH), index + REACH)) {
      if (isOfKind(part, whole, noun)) yield atMostClaim('part-le-whole', part, whole, 'doubtful');
    }
  }
}

const REACH = 16;

/** 大棚 of 青石镇现有大棚; empty for what is called by a general noun, of which one list leaves out what another has. */
function nounOf(figure: LocalFigure): string {
  if (figure.quantity.dimension !== 'count' || figure.bracket > 0 || isAmount(figure)) return '';
  const noun = ALL.exec(figure.lead.trim())?.[1] ?? '';
  return GENERAL.test(noun) ? '' : noun;
}

const ALL = /[镇乡县市区州村](?:现有|共有|拥有)([\p{Script=Han}]{2,6})$/u;
const GENERAL = /项目|企业|单位|人员|[户家村组人]$|设施|资源|工程|品种/;

/** 羊肚菌种植大棚, told apart from the whole; what is new, planned or gone is none of those that there are. */
function isOfKind(part: LocalFigure, whole: LocalFigure, noun: string): boolean {
  const words = /[\p{Script=Han}]*$/u.exec(part.lead.trim())?.[0] ?? '';
  if (!words.endsWith(noun) || words.length < noun.length + KIND || !isLevel(part)) return false;
  const isNear = part.sentence - whole.sentence >= 0 && part.sentence - whole.sentence <= 1;
  if (isNear || !isComparable(part, whole) || part.bracket > 0) return false;
  return !OTHERS.test(words) && part.quantity.approximation !== 'over' && !part.isDated;
}

/** The least that says of what kind. */
const KIND = 2;
/** What is not there yet, or no more; and what another place has. */
const OTHERS = /计划|拟|将|新建|改造|拆除|累计|[国省市州县区镇乡]|[现共拥]有/;
