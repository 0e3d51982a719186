/** A queue of pairs of numbers that gives the smallest first, compared by the first number, then by the second. */
export class PairHeap {
  readonly #first: number[] = [];
  readonly #second: number[] = [];

  get size(): number {
    return this.#first.length;
  }

  push(first: number, second: number): void {
    let at = this.#first.length;
    this.#first.push(first);
    this.#second.push(second);
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (!this.#before(first, second, parent)) break;
      this.#move(parent, at);
      at = parent;
    }
    this.#first[at] = first;
    this.#second[at] = second;
  }

  /** Takes the smallest pair out; `undefined` of an empty queue. */
  pop(): readonly [number, number] | undefined {
    if (this.#first.length === 0) return undefined;
    const smallest = [this.#first[0], this.#second[0]] as const;
    const first = this.#first.pop() as number;
    const second = this.#second.pop() as number;
    if (this.#first.length > 0) this.#sink(first, second);
    return smallest;
  }

  #sink(first: number, second: number): void {
    const size = this.#first.length;
    let at = 0;
    for (;;) {
      let child = 2 * at + 1;
      if (child >= size) break;
      if (child + 1 < size && this.#before(this.#first[child + 1], this.#second[child + 1], child)) child++;
      if (this.#before(first, second, child)) break;
      this.#move(child, at);
      at = child;
    }
    this.#first[at] = first;
    this.#second[at] = second;
  }

  #before(first: number, second: number, at: number): boolean {
    return first < this.#first[at] || (first === this.#first[at] && second < this.#second[at]);
  }

  #move(from: number, to: number): void {
    this.#first[to] = this.#first[from];
    this.#second[to] = this.#second[from];
  }
}
