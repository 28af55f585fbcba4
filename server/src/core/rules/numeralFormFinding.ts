/** What the rules over the forms of numerals share: a finding for each form, or one for all of them. */
import type { Draft } from '../model/draft.ts';
import type { NumeralForm, NumeralFormKind } from '../model/numeralForm.ts';
import type { Bilingual } from '../text/bilingual.ts';
import type { Fix, RuleFinding, TextEdit } from './rule.ts';

/** The forms of one kind, in text order. */
export function formsOf({ numeralForms }: Draft, kind: NumeralFormKind): readonly NumeralForm[] {
  return numeralForms.filter((form) => form.kind === kind);
}

/** A finding for each form of the kind; `isSafe` where the first of its better forms says exactly the same. */
export function* formFindings(
  draft: Draft,
  kind: NumeralFormKind,
  say: (form: NumeralForm) => Bilingual,
  isSafe = false,
): Iterable<RuleFinding> {
  for (const form of formsOf(draft, kind)) {
    const { start, end, better } = form;
    yield {
      start,
      end,
      message: say(form),
      fixes: better.map((newText, index) => fixTo(form, newText, isSafe && index === 0)),
    };
  }
}

function fixTo({ start, end }: NumeralForm, newText: string, safe: boolean): Fix {
  return {
    title: { zh: `改为“${newText}”`, en: `Change to ${newText}` },
    edits: [{ start, end, newText }],
    safe,
  };
}

/** A place of many that a draft writes in one way, with what would make it like the others. */
export interface FormPlace {
  readonly start: number;
  readonly end: number;
  readonly edits: readonly TextEdit[];
}

/** What is said of many places at once. */
interface Saying {
  readonly message: Bilingual;
  /** Of each other place. */
  readonly also: Bilingual;
  /** Of the change that puts all of them right, where there is one. */
  readonly fix?: Bilingual;
}

/**
 * One finding at the first of the places, the next ones beside it: what a whole draft does is worth one word. None where
 * there is no place.
 */
export function findingForAll(
  places: readonly FormPlace[],
  { message, also, fix }: Saying,
): readonly RuleFinding[] {
  const [first, ...others] = places;
  if (!first) return [];
  const related = others
    .slice(0, MAX_RELATED)
    .map(({ start, end }) => ({ start, end, message: also }));
  const edits = places.flatMap((place) => place.edits);
  const fixes = fix ? [{ title: fix, edits, safe: false }] : [];
  return [{ start: first.start, end: first.end, message, related, fixes }];
}

const MAX_RELATED = 50;

/** The forms as places, each to be written in the first of its better forms. */
export function placesOf(forms: readonly NumeralForm[]): readonly FormPlace[] {
  return forms.map(({ start, end, better }) => ({
    start,
    end,
    edits: better.slice(0, 1).map((newText) => ({ start, end, newText })),
  }));
}
