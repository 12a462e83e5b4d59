/** A merchant's numbers for sign plans, none of them given twice. */
export class SignPlanNumbers {
  #last = 0;

  /** So many numbers that no sign plan has yet, all of one length. */
  take(count: number): readonly string[] {
    return Array.from({ length: count }, () => `BENCH${String((this.#last += 1)).padStart(14, '0')}`);
  }
}
