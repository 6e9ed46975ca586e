/** Mean radius of the Earth in kilometres (IUGG, R₁). */
const RADIUS = 6371.0088;
const RADIANS = Math.PI / 180;

/** Latitude and longitude in degrees. */
export type Point = readonly [number, number];

/**
 * Kilometres as the crow flies, by the haversine formula (R. W. Sinnott, "Virtues of the Haversine", Sky and
 * Telescope 68, 1984): within 0.5 % of the ellipsoid anywhere. Roads are longer, by a third on average.
 */
export function kilometres(from: Point, to: Point): number {
  const south = Math.sin(((to[0] - from[0]) * RADIANS) / 2);
  const east = Math.sin(((to[1] - from[1]) * RADIANS) / 2);
  const half = south * south + Math.cos(from[0] * RADIANS) * Math.cos(to[0] * RADIANS) * east * east;
  return 2 * RADIUS * Math.asin(Math.min(1, Math.sqrt(half)));
}
