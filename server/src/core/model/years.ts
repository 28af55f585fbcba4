/** Gives time expressions the year that the draft gives: 1-7月 of a draft that spoke of 2024年 is 2024-01/2024-07. */
import type { Figure } from './figure.ts';
import type { Period } from './period.ts';

/** The periods with `?` replaced by the year written last before them, where one is. */
export function datedPeriods(periods: readonly Period[]): readonly Period[] {
  let year: number | null = null;
  return periods.map((period) => {
    year = writtenYear(period) ?? year;
    return year === null ? period : { ...period, norm: dated(period.norm, year) };
  });
}

/** The figures with their periods dated by the years written before them; `periods` are as written, not dated. */
export function datedFigures(
  figures: readonly Figure[],
  periods: readonly Period[],
): readonly Figure[] {
  let next = 0;
  let year: number | null = null;
  return figures.map((figure) => {
    for (
      let period = periods[next];
      period && period.end <= figure.start;
      period = periods[++next]
    ) {
      year = writtenYear(period) ?? year;
    }
    return year === null ? figure : { ...figure, period: dated(figure.period, year) };
  });
}

/** The year that an expression gives in digits of any script; several years, 2021/2025, give none. */
function writtenYear({ norm }: Period): number | null {
  const written = /^\d{4}(?!\/)/.exec(norm);
  return written && Number(written[0]);
}

/** `?-1y-汛期后` with year 2024 is `2023-汛期后`. */
function dated(norm: string, year: number): string {
  return norm.replace(/\?(?:([+-]\d)y)?/g, (whole, offset: string | undefined, at: number) =>
    at > 0 && norm[at - 1] === '-' ? whole : String(year + Number(offset ?? 0)),
  );
}
