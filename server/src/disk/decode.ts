/** Turns a file's bytes into text: UTF-8, UTF-16 and GB18030, told apart by evidence. */

/** The encodings that drafts come in; GB18030 includes GBK and GB2312. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030';

/** A text without its byte-order mark, and what is needed to write it back. */
export interface Decoded {
  readonly text: string;
  readonly encoding: Encoding;
  readonly bom: boolean;
}

/** Why bytes are no text: not text at all, an office document, or an encoding that cannot be told. */
export type Undecodable = 'binary' | 'office' | 'unknown';

/**
 * Reads `bytes`: a byte-order mark decides; then strict UTF-8; then UTF-16 where its line breaks and
 * punctuation give it away; then GB18030 where the result is common Chinese; then UTF-8 or GB18030 with
 * a few broken bytes, as a cut-off file has them. Never throws.
 */
export function decode(bytes: Uint8Array): Decoded | Undecodable {
  if (isOffice(bytes)) return 'office';
  const decoded = byMark(bytes) ?? byContent(bytes);
  if (!decoded) return bytes.includes(0) ? 'binary' : 'unknown';
  return isRidden(decoded.text) ? 'binary' : decoded;
}

/** The byte-order mark of an encoding; empty where it has none. */
export function byteOrderMark(encoding: Encoding): readonly number[] {
  return marks.find(([marked]) => marked === encoding)?.[1] ?? [];
}

const marks: readonly (readonly [Encoding, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/** .docx and .xlsx are zip archives, .doc and .xls OLE compound files. */
function isOffice(bytes: Uint8Array): boolean {
  return startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]) || startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0]);
}

function startsWith(bytes: Uint8Array, head: readonly number[]): boolean {
  return head.every((byte, index) => bytes[index] === byte);
}

function byMark(bytes: Uint8Array): Decoded | undefined {
  const found = marks.find(([, mark]) => startsWith(bytes, mark));
  if (!found) return undefined;
  const [encoding, mark] = found;
  return { text: decodeAs(bytes.subarray(mark.length), encoding), encoding, bom: true };
}

function byContent(bytes: Uint8Array): Decoded | undefined {
  const hasNul = bytes.includes(0);
  return (
    (hasNul ? undefined : strict(bytes, 'utf-8')) ??
    evidentUtf16(bytes) ??
    (hasNul ? strict(bytes, 'utf-8') : undefined) ??
    (isCommonChinese(bytes)
      ? (strict(bytes, 'gb18030') ?? damaged(bytes, 'gb18030'))
      : undefined) ??
    damaged(bytes, 'utf-8')
  );
}

/** UTF-16 goes through Buffer, as it keeps lone surrogates; the others through the platform's decoder. */
function decodeAs(bytes: Uint8Array, encoding: Encoding): string {
  if (encoding === 'utf-16le') return Buffer.from(bytes).toString('utf16le');
  if (encoding === 'utf-16be') return Buffer.from(evenPart(bytes)).swap16().toString('utf16le');
  return new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
}

function evenPart(bytes: Uint8Array): Uint8Array {
  return bytes.subarray(0, bytes.length - (bytes.length % 2));
}

function strict(bytes: Uint8Array, encoding: 'utf-8' | 'gb18030'): Decoded | undefined {
  try {
    const text = new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
    return { text, encoding, bom: false };
  } catch {
    return undefined;
  }
}

/** At most one character in a hundred broken, or the one (three signs at most) where a short file is. */
function damaged(bytes: Uint8Array, encoding: 'utf-8' | 'gb18030'): Decoded | undefined {
  const text = decodeAs(bytes, encoding);
  const broken = count(text, (unit) => unit === 0xfffd);
  const sound = count(text, isDraftUnit);
  return broken <= Math.max(3, text.length / 100) &&
    sound >= text.length * 0.9 &&
    sound > 2 * broken
    ? { text, encoding, bom: false }
    : undefined;
}

/** Without a mark, UTF-16 must read as Chinese or plain ASCII and show line breaks, digits or Chinese punctuation. */
function evidentUtf16(bytes: Uint8Array): Decoded | undefined {
  if (bytes.length < 4 || bytes.length % 2 !== 0) return undefined;
  const sample = bytes.subarray(0, SAMPLE);
  const encoding = (['utf-16le', 'utf-16be'] as const).find((candidate) => {
    const text = decodeAs(sample, candidate);
    const evidence = count(text, isTellingUnit);
    return (
      evidence > 0 && evidence * 200 >= text.length && count(text, isDraftUnit) >= text.length * 0.9
    );
  });
  return encoding && { text: decodeAs(bytes, encoding), encoding, bom: false };
}

const SAMPLE = 8192;

/** What a draft is made of: ASCII, Chinese punctuation, Han, full-width forms, list signs. */
function isDraftUnit(unit: number): boolean {
  return (
    (unit >= 0x20 && unit <= 0x7e) ||
    (unit >= 0x09 && unit <= 0x0d) ||
    (unit >= 0x2010 && unit <= 0x203f) ||
    (unit >= 0x2460 && unit <= 0x24ff) ||
    (unit >= 0x3000 && unit <= 0x301f) ||
    (unit >= 0x4e00 && unit <= 0x9fff) ||
    (unit >= 0xff01 && unit <= 0xff5e)
  );
}

/** Units that two bytes of another encoding do not make by chance: line breaks, spaces and digits, 、。，； and brackets. */
function isTellingUnit(unit: number): boolean {
  return (
    unit === 0x0a ||
    unit === 0x0d ||
    (unit >= 0x20 && unit <= 0x39) ||
    (unit >= 0x3000 && unit <= 0x3011) ||
    unit === 0xff0c ||
    unit === 0xff1b
  );
}

/**
 * Whether the bytes, read as GBK, are everyday Chinese: symbols and the 3,755 common characters of GB 2312
 * level 1 make up almost all of real drafts, and well under half of what Big5 or Latin text turns into.
 */
function isCommonChinese(bytes: Uint8Array): boolean {
  let pairs = 0;
  let common = 0;
  for (let i = 0; i < bytes.length; i++) {
    const lead = bytes[i] ?? 0;
    if (lead < 0x80) continue;
    const trail = bytes[i + 1] ?? 0;
    if (trail >= 0x30 && trail <= 0x39) i += 2;
    else if (trail >= 0xa1 && isCommonLead(lead)) common++;
    pairs++;
    i++;
  }
  return common > 0 && common >= pairs * COMMON_SHARE;
}

const COMMON_SHARE = 0.75;

/** Rows of symbols and of level 1; the kana rows A4 and A5 are left out, so that EUC-JP does not pass. */
function isCommonLead(lead: number): boolean {
  return (lead >= 0xb0 && lead <= 0xd7) || (lead <= 0xa9 && lead !== 0xa4 && lead !== 0xa5);
}

/** More control characters than any text has, however odd. */
function isRidden(text: string): boolean {
  const sample = text.slice(0, SAMPLE);
  const controls = count(
    sample,
    (unit) => unit < 0x09 || (unit > 0x0d && unit < 0x20 && unit !== 0x1b),
  );
  return controls > sample.length * 0.3;
}

function count(text: string, accepts: (unit: number) => boolean): number {
  let accepted = 0;
  for (let i = 0; i < text.length; i++) if (accepts(text.charCodeAt(i))) accepted++;
  return accepted;
}
