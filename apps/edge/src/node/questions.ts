// Questions between the processes of a cluster: each has a number, and an answer or, after a while, none.

/** What has been asked and not answered yet. */
export class Questions<Answer> {
  readonly #open = new Map<number, (answer?: Answer) => void>();
  #lastId = 0;

  /**
   * Asks one.
   *
   * @param send sends the question with its number
   * @param timeout ms for the answer
   * @returns nothing when there was no answer in time
   */
  ask(send: (id: number) => void, timeout: number): Promise<Answer | undefined> {
    const id = ++this.#lastId;
    return new Promise((resolve) => {
      const done = (answer?: Answer) => {
        clearTimeout(late);
        this.#open.delete(id);
        resolve(answer);
      };
      const late = setTimeout(done, timeout);
      this.#open.set(id, done);
      send(id);
    });
  }

  /** Takes an answer; one that comes too late is nobody's. */
  answer(id: number, answer: Answer): void {
    this.#open.get(id)?.(answer);
  }
}
