/** What the page offers as `globalThis.soak`. */
export interface Soak {
  /** Shows so many elements at once, then takes them away. Resolves with their number; rejects where one fails. */
  together(count: number, src: string): Promise<number>;
  /** Puts so many elements into the page and takes them out again, some while their feed is on its way. */
  mount(count: number, src: string): Promise<void>;
  /** Loads the feed of six elements again and again. Resolves with what came of that, each outcome with its number. */
  refresh(
    count: number,
    src: string,
    beforeEach?: (time: number) => unknown,
  ): Promise<{ same: number; changed: number; failed: number }>;
}
