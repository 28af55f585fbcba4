/** Names that end with a head of their own: …水库, …一期, …中心. Without 项目 it takes more to be one. */
import { workParts } from '../lexicon/projectWords.ts';
import * as evidence from './projectNamesEvidence.ts';
import type { Run, RunList } from './projectNamesRuns.ts';
import * as said from './projectNamesSaid.ts';
import type { Token } from './projectNamesTokens.ts';

/** The name that the run is or holds, up to its head; null where it is none. */
export function headedName(tokens: readonly Token[], run: Run, list: RunList): Run | null {
  const end = headOf(tokens, run);
  if (end < 0 || DISTANCE.has(tokens[run.from - 1]?.text ?? '')) return null;
  const isWater = WATER.test(tokens[end]?.text ?? '');
  const next = tokens[end + 1];
  if (next?.kind === 'count' && !isWater && !said.isOneThere(tokens, list)) return null;
  const isUnderWork = end + 1 < run.to && isWorkPart(next);
  const isLast = end + 1 === run.to || isUnderWork;
  if (
    !isLast &&
    !isPark(tokens, { from: run.from, to: end + 1 }) &&
    !(isWater && !FOLLOWERS.test(next?.text ?? ''))
  )
    return null;
  const item = { from: afterKind(tokens, run, end), to: end + 1 };
  if (!hasOwnHead(tokens, item, list)) return null;
  return isBuilt(tokens, item, list, isUnderWork) ? item : null;
}

/** The head that closes the run, or a quote that stands for it: 库布其沙漠“光伏长城”. */
function headOf(tokens: readonly Token[], run: Run): number {
  const last = tokens[run.to - 1]?.kind;
  const isQuote = last === 'quote' && run.to - run.from > 1;
  if (isQuote || (last === 'paren' && evidence.closes(tokens[run.to - 2]))) return run.to - 1;
  return evidence.lastOf(tokens, run, evidence.closes);
}

/** 中型水库时家店水库: the kind before the name is no part of it. */
function afterKind(tokens: readonly Token[], run: Run, end: number): number {
  for (let i = run.from; i < end; i++) {
    const token = tokens[i];
    if (token?.text === tokens[end]?.text) return i + 1;
    if (token?.kind !== 'common' && token?.kind !== 'filler') break;
  }
  return run.from;
}

function hasOwnHead(tokens: readonly Token[], item: Run, list: RunList): boolean {
  const body = { from: item.from, to: item.to - 1 };
  if (isPark(tokens, item) || isPriced(tokens, item, list)) return true;
  if (said.isPickedOut(list) && item.to - item.from > 4) return true;
  if (evidence.someOf(tokens, body, (token) => token.text === '建设')) return false;
  if (body.to <= body.from || evidence.isPlaceAndKind(tokens, item, false)) return false;
  return (
    evidence.isProper(tokens, body) || (list.runs.length > 1 && evidence.hasQuote(tokens, body))
  );
}

/** 消防应急中心，总投资2.2亿元: common words, but one thing has a price. */
function isPriced(tokens: readonly Token[], item: Run, list: RunList): boolean {
  if (list.runs.length > 1 || item.to - item.from < 2 || evidence.isVague(tokens, item)) {
    return false;
  }
  return said.isSubject(tokens, list) && PRICE.test(said.measureAfter(tokens, item.to));
}

const PRICE = /^(?:总投资|概算|总投入|投资额|投资)$/;

/** Whether the sentence speaks of the thing as of one that is built, as far as its head asks for that. */
function isBuilt(
  tokens: readonly Token[],
  item: Run,
  list: RunList,
  isUnderWork: boolean,
): boolean {
  const head = tokens[item.to - 1];
  const isListed = list.built && list.runs.length > 1;
  switch (head?.kind) {
    case 'stage':
      return true;
    case 'quote':
      return list.builtAfter && evidence.isProper(tokens, { from: item.from, to: item.to - 1 });
    case 'work':
      return (
        list.built ||
        list.working ||
        isUnderWork ||
        WATER.test(head.text) ||
        evidence.hasRoute(tokens, item)
      );
    case 'facility':
      return isPark(tokens, item) || isFacility(tokens, item, list, isUnderWork);
    default:
      return list.builtAfter || isListed || isUnderWork;
  }
}

function isFacility(
  tokens: readonly Token[],
  item: Run,
  list: RunList,
  isUnderWork: boolean,
): boolean {
  if (list.built || isUnderWork) return isSureFacility(tokens, item, list);
  if (said.isMade(tokens, list)) return true;
  const isSite = !said.isBody(tokens[item.to - 1]?.text ?? '');
  const isTold =
    said.isOneThere(tokens, list) ||
    (isSite && (said.isFounded(tokens, list) || said.isAtWork(tokens, list)));
  return isTold && isSureFacility(tokens, item, list);
}

/** 大运河国家文化公园: of each there is one, whatever is said of it. */
function isPark(tokens: readonly Token[], item: Run): boolean {
  return item.to - item.from > 1 && tokens[item.to - 1]?.text === '国家文化公园';
}

/** 建设中试熟化平台 tells of a kind; 建设柳河精品街 and 柳河平台建成 tell of one. */
function isSureFacility(tokens: readonly Token[], item: Run, list: RunList): boolean {
  const head = tokens[item.to - 1]?.text ?? '';
  if (ZONE.test(head)) return false;
  if (list.builtAfter || evidence.isPlaced(tokens, item) || evidence.isStrange(tokens, item)) {
    return true;
  }
  return list.runs.length > 1 && !/(?:中心|平台|基地)$/.test(head);
}

/** Whether the token is a part of a work that is being built: 路基, 征地拆迁. */
export function isWorkPart(token: Token | undefined): boolean {
  return token !== undefined && PARTS.has(token.text);
}

const PARTS: ReadonlySet<string> = new Set(workParts);
/** Works of which reports speak by name even when nothing is being built. */
const WATER = /水库$|灌区$|水利枢纽$|电站$|大桥$|隧道$/;
/** Zones are founded rather than built: 雄安新区. */
const ZONE = /(?:新区|新城|试验区|示范区|合作区|综保区|保税区|度假区|园区|城区)$/;
/** 水库移民, 大桥管理处 speak of other things than the work. */
const FOLLOWERS = /^(?:移民|管理|局|处|村|镇|周边|库区|除险|水位|流域)/;
/** 距通化机场30公里 speaks of the way, not of the works. */
const DISTANCE: ReadonlySet<string> = new Set(['距', '距离', '离', '毗邻', '紧邻']);
