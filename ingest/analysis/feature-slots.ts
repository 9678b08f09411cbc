/** Where the weights of hashed features stand: a table made for look-ups by the hundred that mostly miss the processor's cache. */

/** Filter bits for a slot, as a power of two. */
const FILTER_BITS = 2;
/** Room for the features of one call; a longer call makes more. */
const USUAL_FEATURES = 256;

/**
 * Open addressing with linear probing: key and place side by side, so one look-up is one cache line. Before it
 * a Bloom filter with one hash (Bloom 1970): most features that are asked for have no weights, and a filter that stays in
 * the cache says so without a look into a table that does not.
 */
export class FeatureSlots {
  readonly cells: Int32Array;
  readonly mask: number;
  readonly filter: Int32Array;
  readonly filterShift: number;
  /** The places in the cells that the features of one call fall on, whatever their keys. */
  firsts = new Int32Array(USUAL_FEATURES);

  constructor(features: number) {
    let bits = 4;
    while (2 ** bits < features * 1.5) bits++;
    this.cells = new Int32Array(2 ** bits * 2);
    this.mask = 2 ** bits - 1;
    this.filter = new Int32Array(2 ** (bits + FILTER_BITS - 5));
    this.filterShift = 32 - (bits + FILTER_BITS);
  }

  /** @param place as `toPlace` gives it */
  put(key: number, place: number): void {
    let slot = key & this.mask;
    while (this.cells[slot * 2 + 1] !== 0) slot = (slot + 1) & this.mask;
    this.cells[slot * 2] = key;
    this.cells[slot * 2 + 1] = place;
    const bit = key >>> this.filterShift;
    this.filter[bit >>> 5] = (this.filter[bit >>> 5] as number) | (1 << (bit & 31));
  }

  /**
   * Writes the places of those features that have weights into `places`; gives their
   * number. All cells are read before the first is judged, and all are judged before the first weight is read: look-ups that do
   * not wait for each other share the wait for memory.
   */
  find(features: Int32Array, count: number, places: Int32Array): number {
    const { cells, mask, filter, filterShift } = this;
    if (this.firsts.length < count) this.firsts = new Int32Array(count);
    const { firsts } = this;
    let passed = 0;
    for (let index = 0; index < count; index++) {
      const key = features[index] as number;
      const bit = key >>> filterShift;
      places[passed] = key;
      passed += ((filter[bit >>> 5] as number) >>> (bit & 31)) & 1;
    }
    for (let index = 0; index < passed; index++) {
      firsts[index] = cells[((places[index] as number) & mask) * 2 + 1] as number;
    }
    let found = 0;
    for (let index = 0; index < passed; index++) {
      const key = places[index] as number;
      let slot = key & mask;
      let place = firsts[index] as number;
      while (place !== 0 && cells[slot * 2] !== key) {
        slot = (slot + 1) & mask;
        place = cells[slot * 2 + 1] as number;
      }
      places[found] = place;
      if (place !== 0) found++;
    }
    return found;
  }
}
