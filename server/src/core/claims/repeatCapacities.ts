/**
 * What a project's name says it will make, told again of it:
 *
 *     东岭铝业年产22万吨连铸连轧铝杆项目     东岭铝业项目达产后可年产铝杆22万吨
 *     └ bearer     └ how much    └ product    └ bearer            └ product └ again
 */
import Big from 'big.js';
import type { Claim } from '../model/claim.ts';
import type { Draft } from '../model/draft.ts';
import type { Figure } from '../model/figure.ts';
import type { Project } from '../model/project.ts';
import { spanOf } from './reading.ts';
import { rewritten } from './working.ts';

/** The capacities of a draft that the name of their project has as well. */
export function* readCapacities({ figures, projects }: Draft): Iterable<Claim> {
  const named = projects.flatMap((project) => capacityIn(project) ?? []).slice(0, MAX_PROJECTS);
  if (named.length === 0) return;
  for (const figure of figures) {
    const product = PRODUCT.exec(figure.lead.trim())?.[1];
    if (!product || PHASE.test(figure.run + figure.lead)) continue;
    const own = named.filter((capacity) => isOf(capacity, figure, product));
    const [first] = own;
    if (first && own.length === 1) yield claimOf(first, figure);
  }
}

const MAX_PROJECTS = 64;

/** What the name of a project says it makes. */
interface Capacity {
  readonly project: Project;
  readonly bearer: string;
  readonly number: string;
  readonly unit: string;
  /** What stands behind the unit, up to the end of the name. */
  readonly product: string;
}

function capacityIn(project: Project): Capacity | null {
  const found = CAPACITY.exec(project.name);
  if (!found || PHASE.test(project.name)) return null;
  const [, bearer = '', number = '', unit = '', product = ''] = found;
  return { project, bearer, number, unit, product };
}

const CAPACITY =
  /^([\p{Script=Han}]{3,12})年产(\d[\d.]{0,8})(万?(?:吨|台|套|件|辆|只|头|平方米|立方米|千瓦时))([\p{Script=Han}]{2,20})/u;
/** 年产铝杆, 年产高端铝杆. */
const PRODUCT = /年(?:可)?产([\p{Script=Han}]{2,6})$/u;
/** A part of a project makes a part of it. */
const PHASE = /[一二三四]期|新增|扩建|改建|技改|目前|已/;

function isOf({ bearer, unit, product }: Capacity, figure: Figure, made: string): boolean {
  return (
    figure.unit === unit &&
    product.includes(made) &&
    `${figure.run}${figure.lead}`.includes(bearer) &&
    figure.quantity.approximation === 'exact'
  );
}

function claimOf({ project, number, unit }: Capacity, figure: Figure): Claim {
  const value = new Big(number).times(figure.digits.scale);
  const agrees = value.eq(figure.quantity.value);
  const correction = rewritten(figure, value);
  const place = project.mentions[0] ?? spanOf(figure);
  return {
    type: 'repeat',
    claimed: spanOf(figure),
    operands: [{ role: 'first', start: place.start, end: place.end }],
    verdict: agrees ? 'holds' : 'violated',
    working: `${number}${unit} ${agrees ? '=' : '≠'} ${figure.text}`,
    inferred: true,
    ...(!agrees && correction !== undefined && { correction }),
  };
}
