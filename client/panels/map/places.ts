import type { NodeAttributes } from "../../../server/api/graph.ts";
import { shorten } from "../../graph/wordings.ts";
import { groupBy } from "../../group-by.ts";

/** Entities that lie on one point of the map; the best-known first. */
export interface Place {
  readonly key: string;
  readonly x: number;
  readonly y: number;
  readonly nodes: readonly NodeAttributes[];
  readonly mentions: number;
}

/** Part of the map that is seen; its height follows from the width. */
export interface Frame {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

type ToPoint = (longitude: number, latitude: number) => readonly [number, number] | undefined;

/** Puts the nodes that have coordinates where they lie; an event without its own lies at its place, if that is among the nodes. */
export function toPlaces(nodes: Iterable<NodeAttributes>, toPoint: ToPoint): readonly Place[] {
  const all = [...nodes];
  const byId = new Map(all.map((node) => [node.id, node]));
  const placed = all.flatMap((node) => {
    const at = node.latitude === undefined && node.placeId !== undefined ? (byId.get(node.placeId) ?? node) : node;
    if (at.latitude === undefined || at.longitude === undefined) return [];
    const point = toPoint(at.longitude, at.latitude);
    const key = `${at.longitude.toFixed(3)} ${at.latitude.toFixed(3)}`;
    return point === undefined ? [] : [{ node, key, point }];
  });
  return [...groupBy(placed, ({ key }) => key)]
    .map(([key, found]) => ({
      key,
      x: found[0]?.point[0] ?? 0,
      y: found[0]?.point[1] ?? 0,
      nodes: found.map(({ node }) => node).sort((one, other) => other.mentions - one.mentions),
      mentions: found.reduce((sum, { node }) => sum + node.mentions, 0),
    }))
    .sort((one, other) => other.mentions - one.mentions);
}

const LEAST_WIDTH = 12;
const MARGIN = 1.35;

/** The smallest frame that shows all places with some room around them, never nearer than a region. */
export function frameAll(places: readonly Place[], width: number, height: number): Frame {
  if (places.length === 0) return { x: 0, y: 0, width };
  const xs = places.map(({ x }) => x);
  const ys = places.map(({ y }) => y);
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const wanted = Math.max(right - left, (bottom - top) * (width / height), width / 8) * MARGIN;
  return centre({ x: (left + right) / 2, y: (top + bottom) / 2 }, Math.min(width, wanted), width, height);
}

/** A frame of a width around a point, kept inside the map. */
export function centre(
  point: { readonly x: number; readonly y: number },
  wanted: number,
  width: number,
  height: number,
): Frame {
  const own = Math.min(width, Math.max(LEAST_WIDTH, wanted));
  const ownHeight = (own * height) / width;
  return {
    x: Math.min(width - own, Math.max(0, point.x - own / 2)),
    y: Math.min(height - ownHeight, Math.max(0, point.y - ownHeight / 2)),
    width: own,
  };
}

/** What a place is called. @param most letters of a name: one that is written beside a disc must not run over the map */
export function toPlaceName({ nodes }: Place, most = Number.POSITIVE_INFINITY): string {
  const more = nodes.length > 1 ? ` and ${nodes.length - 1} more` : "";
  return `${shorten(nodes[0]?.name ?? "", most)}${more}`;
}

/** Letters of a name that is written on the map. */
export const MOST_WRITTEN = 28;

/** Radius of a disc in pixels of the screen. */
export function toRadius({ mentions }: Place): number {
  return Math.min(16, 4 + Math.sqrt(mentions));
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

function toDisc(place: Place, unit: number): Box {
  const radius = toRadius(place) * unit;
  return { left: place.x - radius, right: place.x + radius, top: place.y - radius, bottom: place.y + radius };
}

function overlap(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}

const LETTER = 6.6;
const HALF_LINE = 7;

export type MapSide = "right" | "left" | "below" | "above";

/** Where a name would stand; below and above it is centred. */
function listBoxes(disc: Box, width: number, height: number): readonly (readonly [MapSide, Box])[] {
  const [x, y] = [(disc.left + disc.right) / 2, (disc.top + disc.bottom) / 2];
  const rows = { top: y - height / 2, bottom: y + height / 2 };
  const columns = { left: x - width / 2, right: x + width / 2 };
  return [
    ["right", { left: disc.right, right: disc.right + width, ...rows }],
    ["left", { left: disc.left - width, right: disc.left, ...rows }],
    ["below", { ...columns, top: disc.bottom, bottom: disc.bottom + height }],
    ["above", { ...columns, top: disc.top - height, bottom: disc.top }],
  ];
}

/**
 * On which side of its disc each name stands, for the names that fit without covering another name or a disc, but for lesser discs
 * that touch their own; the best-known places first. `unit`: map units in a pixel of the screen; `aspect`: height of the
 * frame against its width.
 */
export function placeLabels(
  places: readonly Place[],
  frame: Frame,
  unit: number,
  aspect = 1,
): ReadonlyMap<string, MapSide> {
  const discs = places.map((place) => toDisc(place, unit));
  const labels: Box[] = [];
  const height = frame.width * aspect;
  const sides = new Map<string, MapSide>();
  for (const [at, place] of places.entries()) {
    const own = toDisc(place, unit);
    const boxes = listBoxes(own, toPlaceName(place, MOST_WRITTEN).length * LETTER * unit, 2 * HALF_LINE * unit);
    const fit = boxes.find(
      ([, box]) =>
        box.left >= frame.x &&
        box.right <= frame.x + frame.width &&
        box.top >= frame.y &&
        box.bottom <= frame.y + height &&
        discs.every((disc, other) => other === at || (other > at && overlap(own, disc)) || !overlap(box, disc)) &&
        labels.every((label) => !overlap(box, label)),
    );
    if (fit === undefined) continue;
    labels.push(fit[1]);
    sides.set(place.key, fit[0]);
  }
  return sides;
}
