/** Turns a text back into the bytes of the encoding that it was read in. */
import { byteOrderMark, type Decoded, decode, type Encoding } from '../disk/decode.ts';

/** The bytes of `decoded`, its byte-order mark included. Lone surrogates survive in UTF-16 alone. */
export function encode({ text, encoding, bom }: Decoded): Uint8Array {
  const mark = bom ? byteOrderMark(encoding) : [];
  return Buffer.concat([Buffer.from(mark), encodeAs(text, encoding)]);
}

/** Whether `bytes`, once decoded, encode to themselves: only then may a changed text be written in their place. */
export function isFaithful(bytes: Uint8Array, decoded: Decoded): boolean {
  return Buffer.from(bytes).equals(encode(decoded));
}

/** Whether what `encode` makes of `decoded` reads back as the same text in the same encoding. */
export function readsBack(decoded: Decoded): boolean {
  const again = decode(encode(decoded));
  return typeof again === 'object' && again.text === decoded.text;
}

function encodeAs(text: string, encoding: Encoding): Buffer {
  if (encoding === 'utf-8') return Buffer.from(text, 'utf8');
  if (encoding === 'utf-16le') return Buffer.from(text, 'utf16le');
  if (encoding === 'utf-16be') return Buffer.from(text, 'utf16le').swap16();
  return encodeGb18030(text);
}

/**
 * GB18030 as the inverse of the platform's own decoder, so that the two cannot disagree
 * (iconv-lite differs from it in 19 characters, and would be most of the program's size).
 */
function encodeGb18030(text: string): Buffer {
  const table = invertedGb18030();
  const bytes: number[] = [];
  for (const character of text) {
    const point = character.codePointAt(0) ?? 0;
    if (point < 0x80) bytes.push(point);
    else bytes.push(...(table.get(character) ?? fourBytes(point - 0x10000 + FIRST_SUPPLEMENTARY)));
  }
  return Buffer.from(bytes);
}

/** Two- and four-byte sequences by the character of the basic plane that each decodes to; two bytes win. */
function invertedGb18030(): Map<string, readonly number[]> {
  const sequences: (readonly number[])[] = [];
  for (let pointer = 0; pointer < LAST_BASIC; pointer++) sequences.push(fourBytes(pointer));
  for (let lead = 0x81; lead <= 0xfe; lead++)
    for (let trail = 0x40; trail <= 0xfe; trail++) sequences.push([lead, trail]);
  const separated = Buffer.from(sequences.flatMap((sequence) => [...sequence, LF]));
  const characters = new TextDecoder('gb18030').decode(separated).split('\n');
  const table = new Map<string, readonly number[]>();
  sequences.forEach((sequence, index) => {
    const character = characters[index];
    if (character?.length === 1 && character !== '\ufffd') table.set(character, sequence);
  });
  // U+3000 stands at A1A1; A3A0 is an alias that only old files carry.
  return table.set('\u3000', [0xa1, 0xa1]);
}

/** The four bytes of a GB18030 pointer: digits in bases 126, 10, 126, 10. */
function fourBytes(pointer: number): readonly number[] {
  return [
    0x81 + Math.floor(pointer / 12600),
    0x30 + (Math.floor(pointer / 1260) % 10),
    0x81 + (Math.floor(pointer / 10) % 126),
    0x30 + (pointer % 10),
  ];
}

const LF = 10;
/** One past the last four-byte pointer of the basic plane. */
const LAST_BASIC = 39420;
/** The pointer of U+10000, four bytes 90 30 81 30. */
const FIRST_SUPPLEMENTARY = 189000;
