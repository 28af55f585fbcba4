/** Reads the section markers of one paragraph: those that head it, and runs inside it. */
import type { LocalMarker, MarkerForm } from '../model/marker.ts';
import { overlapsAny, type Span } from '../text/span.ts';
import { readMarkerAt, type WrittenMarker } from './markerForms.ts';

/**
 * The markers of a paragraph (a line without its break) in text order, spans relative to it; `noise` (sorted) holds none.
 *
 * A line may be headed by any form. Inside it a marker stands after 。；：！？; 一是, 一要 and 第一， stand there by
 * themselves, the others only in a run (（一）…；（二）…). After a comma a marker only continues or opens a run.
 * 首先, 其次 and 最后 are given wherever they could be markers; the outline keeps those that make a series.
 */
export function readMarkers(text: string, noise: readonly Span[]): readonly LocalMarker[] {
  const lead = leadEnd(text, noise);
  const heading = readHeading(text, lead) ?? readDash(text, lead);
  const found = kept(text, candidates(text, heading?.end ?? lead, heading));
  const clean = found.filter((marker) => !overlapsAny(noise, marker));
  return clean.map((marker, index) =>
    described(text, marker, clean[index + 1]?.start ?? text.length),
  );
}

/** How firmly a place lets a marker begin there: at the line's start, behind 。；：, behind a comma, behind ） or ”. */
type Boundary = 'line' | 'sentence' | 'comma' | 'bracket';

interface Candidate extends WrittenMarker {
  readonly after: Boundary;
}

/** Where the paragraph's own text begins: after blanks, Markdown quote and emphasis marks, bullets and leading noise. */
function leadEnd(text: string, noise: readonly Span[]): number {
  let index = 0;
  for (;;) {
    while (index < text.length && LEAD.test(text[index] ?? '')) index++;
    const first = noise.find((span) => span.start <= index && index < span.end);
    if (!first) break;
    index = first.end;
  }
  return index;
}

const LEAD = /[\s\u200b>*_•·●■◆▪]/;

/** `## 标题`: a Markdown heading; `## 一、标题` is left to its number. */
function readHeading(text: string, lead: number): WrittenMarker | null {
  let end = lead;
  while (end - lead < 7 && text[end] === '#') end++;
  if (end === lead || end - lead > 6 || !/\s/.test(text[end] ?? '')) return null;
  const numbered = readMarkerAt(text, titleStart(text, end));
  if (numbered && !runIns.has(numbered.form)) return numbered;
  return { start: lead, end, form: 'heading', ordinal: 0 };
}

/** Where the title begins: after blanks and the ** of Markdown; a single * is a name struck out. */
function titleStart(text: string, from: number): number {
  let index = from;
  while (
    index < text.length &&
    (/[\s\u200b]/.test(text[index] ?? '') || text.startsWith('**', index))
  )
    index++;
  return text[index] === '*' && text[index - 1] === '*' ? index + 1 : index;
}

/** ——经济总量再上台阶。… A dashed line without a sentence is a subtitle or a signature: ——在全市…会议上的讲话. */
function readDash(text: string, lead: number): WrittenMarker | null {
  let end = lead;
  while (end - lead < 5 && '—-―─－'.includes(text[end] ?? ' ')) end++;
  const isDash = end - lead >= 2 || text[lead] === '—';
  if (!isDash || !/[。；;！？：]/.test(text.slice(end))) return null;
  return { start: lead, end, form: 'dash', ordinal: 0 };
}

const runIns: ReadonlySet<MarkerForm> = new Set(['shi', 'yao', 'di', 'qi', 'word']);

/** Every place of the paragraph where a marker is written and might begin; `head` is what the line opened with, if known. */
function candidates(text: string, from: number, head: WrittenMarker | null): readonly Candidate[] {
  const found: Candidate[] = head ? [{ ...head, after: 'line' }] : [];
  const isQuoted = quotationReader(text);
  let after: Boundary | null = head ? null : 'line';
  for (let index = from; index < text.length; ) {
    const marker =
      after === null || (after !== 'line' && isQuoted(index)) ? null : readMarkerAt(text, index);
    if (marker && after && mayStand(marker, after)) {
      found.push({ ...marker, after });
      index = marker.end;
      after = null;
    } else after = boundaryAfter(text, index++, after);
  }
  return found;
}

/** Chapters and articles head lines; numerals with a dot or a comma never begin after a comma, 其次 neither. */
function mayStand({ form, ordinal }: WrittenMarker, after: Boundary): boolean {
  if (after === 'line') return true;
  if (form === 'chapter' || form === 'article') return false;
  if (after === 'sentence') return true;
  if (form === 'word') return after === 'comma' && ordinal === 1;
  return (after === 'bracket') === DOTTED.has(form);
}

const DOTTED: ReadonlySet<MarkerForm> = new Set(['cn-dot', 'arabic-dot', 'arabic-comma']);

/** What the character at `index` makes of the place behind it; blanks and closing quotes keep what there was. */
function boundaryAfter(text: string, index: number, before: Boundary | null): Boundary | null {
  const character = text[index] ?? '';
  if ('。；：！？;:!?…'.includes(character)) return 'sentence';
  if ('，,、'.includes(character)) return 'comma';
  if ('（('.includes(character)) return before ?? 'comma';
  if (' \u3000\u00a0\t*_'.includes(character)) return isGap(text, index) ? 'sentence' : before;
  if ('”’」』）)】》"\''.includes(character)) return before === 'sentence' ? before : 'bracket';
  return null;
}

/** Two blanks, or a full-width one, where a line break was lost. */
function isGap(text: string, index: number): boolean {
  return text[index] === '\u3000' || (text[index] === ' ' && text[index - 1] === ' ');
}

/** Tells whether an offset lies inside “…”; asked in ascending order. A mark without its partner quotes nothing. */
function quotationReader(text: string): (index: number) => boolean {
  let open = -1;
  let close = -1;
  return (index) => {
    while (close < index) {
      const next = text.indexOf('“', close + 1);
      close = next < 0 ? -1 : text.indexOf('”', next);
      open = close < 0 ? text.length : text.lastIndexOf('“', close);
      if (close < 0) close = text.length;
    }
    return open < index && index < close;
  };
}

/** The candidates that are markers by their place or by the run they are in. */
function kept(text: string, found: readonly Candidate[]): readonly Candidate[] {
  const nextOrdinals = followers(found);
  const last = new Map<MarkerForm, number>();
  return found.filter((candidate, index) => {
    const { form, ordinal, after } = candidate;
    const before = last.get(form);
    const runs = before !== undefined && ordinal >= Math.max(before, 2) && ordinal <= before + 3;
    const opens = ordinal === 1 && OPENING.has(nextOrdinals[index] ?? 0);
    const follows =
      after !== 'bracket' ? runs || opens : ordinal === (before ?? 0) + 1 && ordinal > 1;
    const isMarker = after === 'line' || standsAlone(text, candidate) || follows;
    if (isMarker) last.set(form, ordinal);
    return isMarker;
  });
}

/** What may follow 一 in a run; 三 too, as a slip in the numbering does not make it less of a run. */
const OPENING: ReadonlySet<number> = new Set([2, 3]);

/** For each candidate the ordinal of the next one of its form, 0 where there is none. */
function followers(found: readonly Candidate[]): readonly number[] {
  const next = new Map<MarkerForm, number>();
  const ordinals: number[] = [];
  for (let index = found.length - 1; index >= 0; index--) {
    const candidate = found[index];
    if (!candidate) continue;
    ordinals[index] = next.get(candidate.form) ?? 0;
    next.set(candidate.form, candidate.ordinal);
  }
  return ordinals;
}

/**
 * 一是 and 第一， need no second one beside them, after a comma 一是 alone; 第一是 does. 附件：1.… heads a list whose next
 * item heads a line.
 */
function standsAlone(text: string, { form, start, end, ordinal, after }: Candidate): boolean {
  if (after === 'comma')
    return form === 'word' || (ordinal === 1 && (form === 'shi' || form === 'yao'));
  if (after !== 'sentence') return false;
  if (runIns.has(form)) return !(form === 'di' && text[end - 1] === '是');
  return (
    ordinal === 1 &&
    start <= MAX_LIST_LABEL &&
    /^\s*[^。；，,;]+[：:]\s*$/.test(text.slice(0, start))
  );
}

const MAX_LIST_LABEL = 12;

/** The marker with its title, and whether text follows the title on its line; `limit` is where the next marker starts. */
function described(text: string, { after, ...marker }: Candidate, limit: number): LocalMarker {
  const isItem = runIns.has(marker.form) || after !== 'line';
  const comma = /[，,：:、]/.test(text[marker.end] ?? '') ? 1 : 0;
  const start = Math.min(titleStart(text, marker.end + comma), limit);
  const stop = titleEnd(text, start, limit, isItem);
  const isRunIn = runIns.has(marker.form) || marker.form === 'dash';
  return {
    ...marker,
    heads: after === 'line',
    title: { start, end: trimmedEnd(text, start, stop, stop === limit && limit < text.length) },
    runIn: isRunIn || hasText(text, stop + 1),
  };
}

/** Up to the first 。; for an item inside a paragraph up to ； too. */
function titleEnd(text: string, start: number, limit: number, isItem: boolean): number {
  for (let index = start; index < limit; index++) {
    const character = text[index];
    if (character === '。' || (isItem && (character === '；' || character === ';'))) return index;
  }
  return limit;
}

/** Back over blanks, and over the mark that parts a title from the next marker: 一要抓开工，二要抓投产. */
function trimmedEnd(text: string, start: number, end: number, isParted: boolean): number {
  let at = end;
  while (at > start && LEAD.test(text[at - 1] ?? '')) at--;
  while (isParted && at > start && '，,；;、'.includes(text[at - 1] ?? ' ')) at--;
  return at;
}

function hasText(text: string, from: number): boolean {
  let index = from;
  while (index < text.length && LEAD.test(text[index] ?? '')) index++;
  return index < text.length;
}
