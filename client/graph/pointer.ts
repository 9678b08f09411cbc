/** A place on the stage as the programs know places, with what turns their numbers into pixels. */
export interface Pointer {
  /** In Sigma's framed coordinates, y upwards. */
  readonly x: number;
  readonly y: number;
  /** Pixels of one unit of these coordinates. */
  readonly unit: number;
  /** Pixels of a size of 1: discs and lines grow slower than the picture does. */
  readonly size: number;
}

/** A program that knows what it draws where. */
export interface Finder {
  /** Id of the uppermost visible shape under the pointer, or null. */
  find(pointer: Pointer): string | null;
}

/** The programs of a picture, those that draw over the others last. */
export interface Finders {
  readonly nodes: Finder[];
  readonly edges: Finder[];
}

/** Of the uppermost program that draws anything there. */
export function findUppermost(finders: readonly Finder[], pointer: Pointer): string | null {
  for (const finder of finders.toReversed()) {
    const id = finder.find(pointer);
    if (id !== null) return id;
  }
  return null;
}
