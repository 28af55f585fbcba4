/** What the rules over claims share: the working in the message, the operands pointed at, the severity, the fix. */
import type { Claim, ClaimType } from '../model/claim.ts';
import type { Draft } from '../model/draft.ts';
import type { Bilingual } from '../text/bilingual.ts';
import { claimFixes, supportOf } from './claimFixes.ts';
import type { RuleFinding, Severity } from './rule.ts';

/** The findings that the claims of `types` give: those that cannot be true, and as hints those off by a last digit. */
export function* claimFindings(
  draft: Draft,
  claims: readonly Claim[],
  types: readonly ClaimType[],
): Iterable<RuleFinding> {
  const objectionable = claims.filter(
    ({ type, verdict }) => types.includes(type) && OBJECTIONABLE.has(verdict),
  );
  if (objectionable.length === 0) return;
  const support = supportOf(claims);
  for (const claim of objectionable) yield findingOf(draft, claim, support);
}

const OBJECTIONABLE: ReadonlySet<Claim['verdict']> = new Set(['violated', 'rounding']);

function findingOf(draft: Draft, claim: Claim, support: ReadonlyMap<number, number>): RuleFinding {
  const { start, end } = claim.claimed;
  const severity = severityOf(claim);
  return {
    start,
    end,
    message: messageOf(draft, claim),
    related: claim.operands.map((operand) => ({
      start: operand.start,
      end: operand.end,
      message: roleName(claim.type, operand.role),
    })),
    fixes: claimFixes(draft, claim, support),
    ...(severity && { severity }),
  };
}

/** A claim whose operands the text names keeps the rule's own severity; an inferred one is a step below. */
function severityOf({ verdict, inferred, isDoubtful }: Claim): Severity | undefined {
  if (verdict === 'rounding' || isDoubtful) return 'hint';
  return inferred ? 'information' : undefined;
}

/** 575.7÷723.3=79.59%，文中为 89.6%; a relation that computes nothing is told by its working alone. */
function messageOf({ text }: Draft, claim: Claim): Bilingual {
  const { claimed, working, verdict, inferred, isDoubtful, type } = claim;
  const written = text.slice(claimed.start, claimed.end);
  const prefix = COMPARED.get(type);
  const zh = [prefix ? `${prefix.zh}${working}` : `${working}，文中为 ${written}`];
  const en = [prefix ? `${prefix.en}${working}` : `${working}; the text says ${written}`];
  if (verdict === 'rounding') {
    zh.push('只差末位，可能是去尾或配平');
    en.push('only the last digit differs: cut off, or balanced to 100%');
  }
  if (isDoubtful) {
    const doubt = OPEN_LISTS.has(type) ? IF_COMPLETE : IF_MEANT;
    zh.push(doubt.zh);
    en.push(doubt.en);
  } else if (inferred && verdict === 'violated') {
    zh.push('按上下文取数，请核对口径');
    en.push('the operands are inferred from the context');
  }
  return { zh: zh.join('；'), en: en.join('; ') };
}

/** Relations whose doubt is whether the parts are all there are; with others it is which numbers are meant. */
const OPEN_LISTS: ReadonlySet<ClaimType> = new Set([
  'sum',
  'shares-100',
  'part-le-whole',
  'contribution',
  'budget-balance',
]);
const IF_COMPLETE: Bilingual = {
  zh: '如分项已列全，请核对',
  en: 'to be checked if the list is complete',
};
const IF_MEANT: Bilingual = {
  zh: '如所指就是这几个数，请核对',
  en: 'to be checked if these are the numbers that are meant',
};

const OVER: Bilingual = { zh: '部分大于整体：', en: 'the part exceeds its whole: ' };

const COMPARED: ReadonlyMap<ClaimType, Bilingual> = new Map([
  ['repeat', { zh: '前后不一：', en: 'two values: ' }],
  ['part-le-whole', OVER],
  ['nested', OVER],
]);

const NUMBER: Bilingual = { zh: '有关数字', en: 'operand' };

/** What adds up is 分项 of 总数; what is divided is 分子 and 分母. */
function roleName(type: ClaimType, role: string): Bilingual {
  return (addsUp.has(type) ? itemNames[role] : undefined) ?? roleNames[role] ?? NUMBER;
}

const addsUp: ReadonlySet<ClaimType> = new Set(['sum', 'shares-100', 'part-le-whole', 'nested']);

const itemNames: Readonly<Record<string, Bilingual>> = {
  part: { zh: '分项', en: 'an item' },
  offset: { zh: '抵减的分项', en: 'an item taken off' },
  whole: { zh: '总数', en: 'the total' },
};

const roleNames: Readonly<Record<string, Bilingual>> = {
  part: { zh: '分子', en: 'the part' },
  whole: { zh: '分母', en: 'the whole' },
  first: { zh: '前文', en: 'stated before' },
  level: { zh: '现值', en: 'the level' },
  change: { zh: '增减额', en: 'the change' },
  from: { zh: '原值', en: 'from' },
  to: { zh: '现值', en: 'to' },
  rate: { zh: '完成率', en: 'the completion rate' },
  total: { zh: '总数', en: 'the total' },
  count: { zh: '个数', en: 'the count' },
  base: { zh: '被比的数', en: 'the base' },
  of: { zh: '所说的数', en: 'the number compared' },
  growth: { zh: '增速', en: 'the growth' },
  pull: { zh: '拉动的点数', en: 'the pull' },
  income: { zh: '收入', en: 'the income' },
  expense: { zh: '支出', en: 'the expense' },
  exact: { zh: '确数', en: 'the exact number' },
  start: { zh: '起', en: 'from' },
  end: { zh: '止', en: 'to' },
};
