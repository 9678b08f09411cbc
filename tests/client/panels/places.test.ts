import { describe, expect, it } from "vitest";
import {
  centre,
  frameAll,
  MOST_WRITTEN,
  placeLabels,
  toPlaceName,
  toPlaces,
} from "../../../client/panels/map/places.ts";
import { buildNode } from "../../support/canvas-graph.ts";

const toPoint = (longitude: number, latitude: number) => [longitude + 180, 90 - latitude] as const;
const node = (id: string, rest: Parameters<typeof buildNode>[1]) => buildNode(id, rest).attributes;

describe("toPlaces", () => {
  const moscow = node("moscow", { latitude: 55.75, longitude: 37.62, mentions: 3 });

  it("puts what lies on one point together, the best-known first, and leaves out what has no place", () => {
    const tower = node("tower", { latitude: 55.75, longitude: 37.62, mentions: 9 });
    const [place, ...others] = toPlaces([moscow, tower, node("nowhere", {})], toPoint);
    expect(place?.nodes.map(({ id }) => id)).toEqual([tower.id, moscow.id]);
    expect(place?.mentions).toBe(12);
    expect(others).toEqual([]);
  });

  it("puts an event without coordinates at its place", () => {
    const event = node("event", { placeId: moscow.id });
    expect(toPlaces([event, moscow], toPoint)[0]?.nodes).toHaveLength(2);
    expect(toPlaces([event], toPoint)).toEqual([]);
  });

  it("frames all places, never nearer than a region and never beyond the map", () => {
    const places = toPlaces([moscow], toPoint);
    expect(frameAll(places, 360, 180).width).toBeCloseTo((360 / 8) * 1.35);
    expect(frameAll([], 360, 180)).toEqual({ x: 0, y: 0, width: 360 });
    expect(centre({ x: 0, y: 0 }, 100, 360, 180)).toEqual({ x: 0, y: 0, width: 100 });
    expect(centre({ x: 360, y: 180 }, 9999, 360, 180)).toEqual({ x: 0, y: 0, width: 360 });
  });

  it("writes no name longer than the map is wide", () => {
    const [place] = toPlaces([node("Ministerium".repeat(30), { latitude: 0, longitude: 0 })], toPoint);
    if (place === undefined) throw new Error("The place is not on the map");
    expect(toPlaceName(place, MOST_WRITTEN)).toHaveLength(MOST_WRITTEN);
    expect(placeLabels([place], { x: 0, y: 0, width: 460 }, 1).get(place.key)).toBe("right");
  });

  it("writes a name where it covers nothing, and leaves it out where it would", () => {
    const near = (id: string, longitude: number, mentions: number) => node(id, { latitude: 0, longitude, mentions });
    const crowd = [near("c", 15, 2), near("d", 15.5, 2), near("e", 16, 1)];
    const places = toPlaces([near("a", 0, 9), near("b", 30, 4), ...crowd], toPoint);
    const labels = placeLabels(places, { x: 0, y: 0, width: 360 }, 1);
    expect(places.map(({ key }) => labels.get(key))).toEqual(["left", "right", "below", "above", undefined]);
  });
});
