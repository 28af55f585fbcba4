/** Bytes to text and back: the encodings that drafts come in, and what is not text. */
import { describe, expect, it } from 'vitest';
import { encode, isFaithful, readsBack } from '../../server/src/cli/encode.ts';
import { type Decoded, decode, type Encoding } from '../../server/src/disk/decode.ts';

const speech =
  '同志们：\r\n一、全力抓好项目建设\n1-7月完成投资５７５.7亿元，占年度计划的79.6%。\r（一）涿州、涞水①';

const encodings: readonly Encoding[] = ['utf-8', 'utf-16le', 'utf-16be', 'gb18030'];

describe('decode', () => {
  it.each(encodings)(
    'reads %s without a byte-order mark, and writes it back byte for byte',
    (encoding) => {
      const bytes = encode({ text: speech, encoding, bom: false });
      const decoded = decode(bytes);
      expect(decoded).toEqual({ text: speech, encoding, bom: false });
      expect(isFaithful(bytes, decoded as Decoded)).toBe(true);
    },
  );

  it.each(['utf-8', 'utf-16le', 'utf-16be'] as const)(
    'takes the byte-order mark of %s off the text',
    (encoding) => {
      const bytes = encode({ text: speech, encoding, bom: true });
      expect(decode(bytes)).toEqual({ text: speech, encoding, bom: true });
    },
  );

  it('reads GBK bytes as Windows writes them', () => {
    const bytes = Buffer.from('d2bba1a2cfeec4bfbda8c9e8', 'hex');
    expect(decode(bytes)).toEqual({ text: '一、项目建设', encoding: 'gb18030', bom: false });
  });

  it.each(['上', '项目', '涞源县涿州市推进会', '一是抓好投资'])(
    'reads %s in GB18030, short as it is',
    (text) => {
      expect(decode(encode({ text, encoding: 'gb18030', bom: false }))).toMatchObject({ text });
    },
  );

  it('reads an empty file', () => {
    expect(decode(new Uint8Array())).toEqual({ text: '', encoding: 'utf-8', bom: false });
  });

  it.each([
    ['ASCII', 'GDP +5.2%\n'],
    ['rare characters and symbols', '𠮷野家 😀 〇 ㈠ ￥'],
    ['control characters among text', '一、\u0000项目\u0001建设\u001b[31m红\u0007'],
  ])('reads UTF-8: %s', (_, text) => {
    expect(decode(Buffer.from(text))).toMatchObject({ text, encoding: 'utf-8' });
  });

  it('keeps a lone surrogate of UTF-16', () => {
    const decoded: Decoded = { text: '一、\ud842项目\n', encoding: 'utf-16le', bom: true };
    expect(decode(encode(decoded))).toEqual(decoded);
  });

  it('reads a UTF-8 file that was cut off inside a character', () => {
    const bytes = Buffer.from(speech).subarray(0, -1);
    const decoded = decode(bytes);
    expect(decoded).toMatchObject({ text: `${speech.slice(0, -1)}\ufffd`, encoding: 'utf-8' });
    expect(isFaithful(bytes, decoded as Decoded)).toBe(false);
  });

  it('reads a GB18030 file that was cut off inside a character', () => {
    const bytes = encode({ text: speech.slice(0, -1), encoding: 'gb18030', bom: false }).subarray(
      0,
      -1,
    );
    expect(decode(bytes)).toMatchObject({ encoding: 'gb18030' });
  });

  it('reads a lone surrogate that was written into UTF-8 as three bytes', () => {
    const bytes = Buffer.concat([Buffer.from(speech.repeat(5)), Buffer.from([0xed, 0xa0, 0x80])]);
    expect(decode(bytes)).toMatchObject({ encoding: 'utf-8' });
  });

  it.each([
    ['zeros', new Uint8Array(4096), 'binary'],
    [
      'a picture',
      Buffer.from('89504e470d0a1a0a0000000d49484452000001000000010008060000005c72a866', 'hex'),
      'binary',
    ],
    ['a Word document', Buffer.from('504b030414000600080000002100', 'hex'), 'office'],
    ['an old Word document', Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'office'],
    [
      'Latin text of Windows-1252',
      Buffer.from('d\xe9j\xe0 vu \xe0 Montr\xe9al, na\xefve co\xf6peration', 'latin1'),
      'unknown',
    ],
    ['Big5', Buffer.from('a440a142b1c0b669adabc249b6b5a5d8', 'hex'), 'unknown'],
    ['Japanese in EUC', Buffer.from('a5aba5bfa5aba5caa4e2b4dea4dfa4dea4b9', 'hex'), 'unknown'],
  ])('says that %s is no draft', (_, bytes, verdict) => {
    expect(decode(bytes)).toBe(verdict);
  });
});

describe('encode', () => {
  it('is the inverse of the platform’s GB18030 decoder for every character', () => {
    const planes = [0x80, 0x3000, 0x4e00, 0x9000, 0xe000, 0xfe00, 0x10000, 0x20000, 0x10ff00];
    const text = planes
      .flatMap((start) => Array.from({ length: 256 }, (_, i) => String.fromCodePoint(start + i)))
      .join('');
    const bytes = encode({ text, encoding: 'gb18030', bom: false });
    expect(new TextDecoder('gb18030', { fatal: true }).decode(bytes)).toBe(text);
  });

  it('writes the ideographic space of paragraph indents as every program does, not as its alias A3A0', () => {
    const bytes = encode({ text: '　　同', encoding: 'gb18030', bom: false });
    expect(Buffer.from(bytes).toString('hex')).toBe('a1a1a1a1cdac');
  });

  it('tells that a lone surrogate cannot be written in UTF-8', () => {
    expect(readsBack({ text: '一\ud842', encoding: 'utf-8', bom: false })).toBe(false);
  });
});
