/** Nodes up to which forces are worked out finely and discs are kept apart; of more, the discs would not fit the stage anyway. */
export const FINE = 1500;

/** Of ForceAtlas2 for a graph of so many nodes. @param gravity how strongly all is drawn to the middle */
export function toForceSettings(order: number, gravity = 0.06): Readonly<Record<string, boolean | number>> {
  return {
    linLogMode: false,
    outboundAttractionDistribution: false,
    adjustSizes: false,
    edgeWeightInfluence: 1,
    scalingRatio: 12,
    strongGravityMode: true,
    gravity,
    slowDown: 1 + Math.log(order + 1),
    barnesHutOptimize: order > 400,
    barnesHutTheta: order > FINE ? 1.4 : 0.7,
  };
}
