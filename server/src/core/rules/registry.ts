/** The one list of rules; everything that needs them all reads it here. */
import { figureAnnual } from './figureAnnual.ts';
import { figureBound } from './figureBound.ts';
import { figureCompletion } from './figureCompletion.ts';
import { figureContribution } from './figureContribution.ts';
import { figureDifference } from './figureDifference.ts';
import { figureFold } from './figureFold.ts';
import { figureGrowth } from './figureGrowth.ts';
import { figureMean } from './figureMean.ts';
import { figureMultiple } from './figureMultiple.ts';
import { figurePart } from './figurePart.ts';
import { figurePoints } from './figurePoints.ts';
import { figureProgress } from './figureProgress.ts';
import { figureRate } from './figureRate.ts';
import { figureRatio } from './figureRatio.ts';
import { figureRepeat } from './figureRepeat.ts';
import { figureShare } from './figureShare.ts';
import { figureShareTotal } from './figureShareTotal.ts';
import { figureSum } from './figureSum.ts';
import { listAligned } from './listAligned.ts';
import { listCount } from './listCount.ts';
import { listPromise } from './listPromise.ts';
import { numberingGap } from './numberingGap.ts';
import { numberingRepeat } from './numberingRepeat.ts';
import { numberingReversal } from './numberingReversal.ts';
import type { Rule } from './rule.ts';
import { textNoise } from './textNoise.ts';
import { textPlaceholder } from './textPlaceholder.ts';

/** Every rule of the product, by family and name. Their order never matters. */
export const rules: readonly Rule[] = [
  figureAnnual,
  figureBound,
  figureCompletion,
  figureContribution,
  figureDifference,
  figureFold,
  figureGrowth,
  figureMean,
  figureMultiple,
  figurePart,
  figurePoints,
  figureProgress,
  figureRate,
  figureRatio,
  figureRepeat,
  figureShare,
  figureShareTotal,
  figureSum,
  listAligned,
  listCount,
  listPromise,
  numberingGap,
  numberingRepeat,
  numberingReversal,
  textNoise,
  textPlaceholder,
];
