/** The one list of rules; everything that needs them all reads it here. */
import { figureAnnual } from './figureAnnual.ts';
import { figureBound } from './figureBound.ts';
import { figureCompletion } from './figureCompletion.ts';
import { figureContribution } from './figureContribution.ts';
import { figureDate } from './figureDate.ts';
import { figureDifference } from './figureDifference.ts';
import { figureDirection } from './figureDirection.ts';
import { figureDuration } from './figureDuration.ts';
import { figureElsewhere } from './figureElsewhere.ts';
import { figureFold } from './figureFold.ts';
import { figureGrowth } from './figureGrowth.ts';
import { figureMean } from './figureMean.ts';
import { figureMultiple } from './figureMultiple.ts';
import { figurePart } from './figurePart.ts';
import { figurePercentagePoint } from './figurePercentagePoint.ts';
import { figurePoints } from './figurePoints.ts';
import { figureProduct } from './figureProduct.ts';
import { figureProgress } from './figureProgress.ts';
import { figureRanking } from './figureRanking.ts';
import { figureRate } from './figureRate.ts';
import { figureRatio } from './figureRatio.ts';
import { figureRepeat } from './figureRepeat.ts';
import { figureSameValue } from './figureSameValue.ts';
import { figureScale } from './figureScale.ts';
import { figureShare } from './figureShare.ts';
import { figureShareTotal } from './figureShareTotal.ts';
import { figureStalePeriod } from './figureStalePeriod.ts';
import { figureSum } from './figureSum.ts';
import { figureWording } from './figureWording.ts';
import { listAligned } from './listAligned.ts';
import { listCount } from './listCount.ts';
import { listPromise } from './listPromise.ts';
import { markerMixed } from './markerMixed.ts';
import { markerOrder } from './markerOrder.ts';
import { markerPeriod } from './markerPeriod.ts';
import { markerPunctuation } from './markerPunctuation.ts';
import { numberingGap } from './numberingGap.ts';
import { numberingRepeat } from './numberingRepeat.ts';
import { numberingReversal } from './numberingReversal.ts';
import { projectSimilar } from './projectSimilar.ts';
import type { Rule } from './rule.ts';
import { textIgnoreInvalid } from './textIgnoreInvalid.ts';
import { textIgnoreUnused } from './textIgnoreUnused.ts';
import { textNoise } from './textNoise.ts';
import { textNumeralApproximate } from './textNumeralApproximate.ts';
import { textNumeralDate } from './textNumeralDate.ts';
import { textNumeralDecimal } from './textNumeralDecimal.ts';
import { textNumeralDoubling } from './textNumeralDoubling.ts';
import { textNumeralFullwidth } from './textNumeralFullwidth.ts';
import { textNumeralGrouping } from './textNumeralGrouping.ts';
import { textNumeralHedgedTwice } from './textNumeralHedgedTwice.ts';
import { textNumeralMagnitude } from './textNumeralMagnitude.ts';
import { textNumeralMixed } from './textNumeralMixed.ts';
import { textNumeralNegative } from './textNumeralNegative.ts';
import { textNumeralRange } from './textNumeralRange.ts';
import { textNumeralRedundant } from './textNumeralRedundant.ts';
import { textNumeralTwo } from './textNumeralTwo.ts';
import { textNumeralYear } from './textNumeralYear.ts';
import { textNumeralZero } from './textNumeralZero.ts';
import { textPlaceholder } from './textPlaceholder.ts';

/** Every rule of the product, by family and name. Their order never matters. */
export const rules: readonly Rule[] = [
  figureAnnual,
  figureBound,
  figureCompletion,
  figureContribution,
  figureDate,
  figureDirection,
  figureDifference,
  figureDuration,
  figureElsewhere,
  figureFold,
  figureGrowth,
  figureMean,
  figureMultiple,
  figurePart,
  figurePercentagePoint,
  figurePoints,
  figureProduct,
  figureProgress,
  figureRanking,
  figureRate,
  figureRatio,
  figureRepeat,
  figureSameValue,
  figureScale,
  figureShare,
  figureShareTotal,
  figureStalePeriod,
  figureSum,
  figureWording,
  listAligned,
  listCount,
  listPromise,
  markerMixed,
  markerOrder,
  markerPeriod,
  markerPunctuation,
  numberingGap,
  numberingRepeat,
  numberingReversal,
  projectSimilar,
  textIgnoreInvalid,
  textIgnoreUnused,
  textNoise,
  textNumeralApproximate,
  textNumeralDate,
  textNumeralDecimal,
  textNumeralDoubling,
  textNumeralFullwidth,
  textNumeralGrouping,
  textNumeralHedgedTwice,
  textNumeralMagnitude,
  textNumeralMixed,
  textNumeralNegative,
  textNumeralRange,
  textNumeralRedundant,
  textNumeralTwo,
  textNumeralYear,
  textNumeralZero,
  textPlaceholder,
];
