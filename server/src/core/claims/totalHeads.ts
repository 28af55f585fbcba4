/**
 * The parts of a total that counts them by their noun, where each heads a sentence of its own.
 *
 *     个人所得税完成13.4亿元。其中，…。企业所得税完成16.6亿元。分行业看，…。两税合计30亿元
 *     └ head                     └ divides it            └ head       └ divides it   └ two of that noun
 */
import { numberIn } from '../lexer/numerals.ts';
import { countedNoun, opens } from '../lexicon/breakdowns.ts';
import type { LocalFigure } from '../model/figure.ts';
import { isComparable, isPlan } from './operands.ts';

/**
 * The first figures of the sentences before `total`, of the noun that its words count, if they are as many as they say;
 * else none. `before` ends right before the total.
 */
export function headsOfNoun(
  before: readonly LocalFigure[],
  total: LocalFigure,
): readonly LocalFigure[] {
  const found = countedNoun.exec(total.lead);
  if (!found) return [];
  const [words, numeral = '', noun = ''] = found;
  const verb = total.lead.slice(words.length).trim();
  const heads = before.filter(
    (figure, index) =>
      figure.sentence !== before[index - 1]?.sentence &&
      total.sentence - figure.sentence <= MAX_SENTENCES &&
      isComparable(figure, total) &&
      isHead(figure, noun) &&
      isOfVerb(figure, verb),
  );
  const [first, ...others] = heads;
  const isRow = others.every(({ run, lead }) => !opens.test(run + lead));
  return first && isRow && heads.length === numberIn(numeral) ? heads : [];
}

const MAX_SENTENCES = 8;

/** 全省地税个人所得税完成 heads a sentence about a 税; 其中，工资薪金所得税 divides the one before. */
function isHead({ run, lead, role }: LocalFigure, noun: string): boolean {
  if (role === 'change' || /其中/.test(run + lead)) return false;
  return lead.trim().replace(VERB, '').endsWith(noun);
}

/** 三县共完成 adds up what they 完成, 两税合计 what has come in. */
function isOfVerb(figure: LocalFigure, verb: string): boolean {
  return verb === '' ? !isPlan(figure) : figure.lead.trim().endsWith(verb);
}

const VERB = /(?:累计|共|已)*(?:完成|实现|入库|征收|收入|到位|达到?|为)*$/;
