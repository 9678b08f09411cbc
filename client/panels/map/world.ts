import { geoNaturalEarth1, geoPath } from "d3-geo";
import { feature } from "topojson-client";
import atlas from "world-atlas/countries-50m.json?url";

export const MAP_WIDTH = 1000;
export const MAP_HEIGHT = 520;

const projection = geoNaturalEarth1().fitSize([MAP_WIDTH, MAP_HEIGHT], { type: "Sphere" });
const toPath = geoPath(projection);

export interface Country {
  readonly name: string;
  /** Outline as an SVG path. */
  readonly path: string;
}

export interface World {
  readonly outline: string;
  readonly countries: readonly Country[];
}

/** Fetches the outlines of the countries, from our own server. @throws Error */
export async function getWorld(signal: AbortSignal): Promise<World> {
  const response = await fetch(atlas, { signal });
  if (!response.ok) throw new Error(`the server answered ${response.status}`);
  const topology = (await response.json()) as Parameters<typeof feature>[0];
  const countries = topology.objects["countries"];
  if (countries === undefined) throw new Error("the atlas holds no countries");
  const found = feature(topology, countries);
  const features = found.type === "FeatureCollection" ? found.features : [found];
  return {
    outline: toPath({ type: "Sphere" }) ?? "",
    countries: features.map((each) => {
      const name: unknown = each.properties?.["name"];
      return { name: typeof name === "string" ? name : "", path: toPath(each) ?? "" };
    }),
  };
}

/** Where a place in degrees lies on the map, if it does. */
export function toPoint(longitude: number, latitude: number): readonly [number, number] | undefined {
  return projection([longitude, latitude]) ?? undefined;
}
