/** A transport that keeps what went out and what came back, so that the story can show the very bytes. */
import { createNodeTransport, type Transport, type TransportAnswer, type TransportRequest } from '@hufu/sdk';

export interface Exchange {
  readonly request: TransportRequest;
  readonly answer: TransportAnswer;
}

export class Recorder {
  #last: Exchange | null = null;
  /** What is done to a request after it was signed; used for a mistake on purpose. */
  #change: (request: TransportRequest) => TransportRequest = (request) => request;

  readonly transport: Transport;

  constructor() {
    const send = createNodeTransport();
    this.transport = async (given) => {
      const request = this.#change(given);
      const answer = await send(request);
      this.#last = { request, answer };
      return answer;
    };
  }

  /** The last exchange; throws when there was none. */
  get last(): Exchange {
    if (this.#last === null) throw new Error('Nothing was sent yet.');
    return this.#last;
  }

  /** Runs `act` while every request is changed on its way out. */
  async spoiled<Result>(
    change: (request: TransportRequest) => TransportRequest,
    act: () => Promise<Result>,
  ): Promise<Result> {
    const before = this.#change;
    this.#change = change;
    try {
      return await act();
    } finally {
      this.#change = before;
    }
  }
}
