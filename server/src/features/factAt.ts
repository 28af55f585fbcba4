/** What the draft says at one place: the figure, project, period, promise or marker there. */
import type { Draft } from '../core/model/draft.ts';
import type { Figure } from '../core/model/figure.ts';
import type { Marker } from '../core/model/marker.ts';
import type { Period } from '../core/model/period.ts';
import type { Mention, Project } from '../core/model/project.ts';
import type { CountPromise } from '../core/model/promise.ts';
import { type Span, touches } from '../core/text/span.ts';

/** A fact of the draft and where it stands. */
export type Fact =
  | { readonly kind: 'figure'; readonly span: Figure }
  | { readonly kind: 'period'; readonly span: Period }
  | { readonly kind: 'promise'; readonly span: CountPromise }
  | { readonly kind: 'marker'; readonly span: Marker }
  | { readonly kind: 'project'; readonly span: Mention; readonly project: Project };

/** The fact under the character at `offset`, else the one that ends there; undefined where there is none. */
export function factAt(draft: Draft, offset: number): Fact | undefined {
  const touched = factsTouching(draft, offset);
  return touched.find(({ span }) => offset < span.end) ?? touched[0];
}

/** All facts that the caret at `offset` touches; two that meet there, in the order of their kinds. */
export function factsTouching(draft: Draft, offset: number): readonly Fact[] {
  return [
    // The count of 我讲三点意见 is a figure too; what it announces is what a reader asks about.
    ...touching(draft.promises, offset).map((span) => ({ kind: 'promise', span }) as const),
    ...touching(draft.figures, offset).map((span) => ({ kind: 'figure', span }) as const),
    ...mentionsTouching(draft, offset),
    ...touching(draft.periods, offset).map((span) => ({ kind: 'period', span }) as const),
    ...touching(draft.markers, offset).map((span) => ({ kind: 'marker', span }) as const),
  ];
}

function touching<T extends Span>(spans: readonly T[], offset: number): T[] {
  return spans.filter((span) => touches(span, offset));
}

function mentionsTouching({ projects }: Draft, offset: number): Fact[] {
  return projects.flatMap((project) =>
    touching(project.mentions, offset).map((span) => ({ kind: 'project', span, project }) as const),
  );
}
