/** Writes numbers in Han numerals: 七十九点六, 三百五十五, 一亿零三万. */

const DIGITS = '零一二三四五六七八九';
const PLACES = ['', '十', '百', '千'];
const SECTIONS = ['', '万', '亿', '万亿'];

/** A plain decimal below 10¹⁶ and not negative, `79.6` → 七十九点六; null for anything else. */
export function hanNumeral(plain: string): string | null {
  const found = /^0*(\d{1,16})(?:\.(\d+))?$/.exec(plain);
  if (!found) return null;
  const [, whole = '', fraction] = found;
  const written = wholeNumeral(whole);
  return fraction === undefined ? written : `${written}点${digitByDigit(fraction)}`;
}

/** 1 to 99 as markers and small counts need them: 十, 十一, 二十. */
export function hanNumber(value: number): string {
  return wholeNumeral(String(value));
}

function digitByDigit(digits: string): string {
  return [...digits].map((digit) => DIGITS[Number(digit)]).join('');
}

/** 10023 → 一万零二十三: in sections of four places, 零 where places are skipped. */
function wholeNumeral(whole: string): string {
  const sections = sectionsOf(whole);
  let written = '';
  let isSkipped = false;
  for (const [index, section] of sections.entries()) {
    const value = Number(section);
    if (value === 0) {
      isSkipped = written !== '';
      continue;
    }
    const needsZero = written !== '' && (isSkipped || value < 1000);
    written += `${needsZero ? '零' : ''}${sectionNumeral(value)}${SECTIONS[sections.length - 1 - index]}`;
    isSkipped = false;
  }
  if (written === '') return '零';
  return written.startsWith('一十') ? written.slice(1) : written;
}

/** 1234567 → 123, 4567. */
function sectionsOf(whole: string): readonly string[] {
  const sections: string[] = [];
  for (let end = whole.length; end > 0; end -= 4) {
    sections.unshift(whole.slice(Math.max(0, end - 4), end));
  }
  return sections;
}

/** 1 to 9999: 一千零五十. */
function sectionNumeral(value: number): string {
  let written = '';
  let isSkipped = false;
  for (let place = 3; place >= 0; place--) {
    const digit = Math.floor(value / 10 ** place) % 10;
    if (digit === 0) {
      isSkipped = written !== '';
      continue;
    }
    written += `${isSkipped ? '零' : ''}${DIGITS[digit]}${PLACES[place]}`;
    isSkipped = false;
  }
  return written;
}
