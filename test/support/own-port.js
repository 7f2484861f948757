/**
 * A port of a feed's own, which can be closed and opened again. What comes in goes on to the test server, so that the
 * feed is served like any other.
 */
import { once } from 'node:events';
import { connect, createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

export class OwnPort {
  /** @type {Set<import('node:net').Socket>} */
  #sockets = new Set();
  #server;
  #port = 0;

  constructor(/** @type {{ port: number, host: string }} */ testServer) {
    this.#server = createServer((socket) => {
      const onward = connect(testServer);
      for (const [one, other] of [
        [socket, onward],
        [onward, socket],
      ]) {
        this.#sockets.add(one);
        // Either end may break off at any time.
        one.on('error', () => other.destroy());
        one.on('close', () => other.destroy() && this.#sockets.delete(one));
        one.pipe(other);
      }
    }).unref();
  }

  get origin() {
    return `http://127.0.0.1:${this.#port}`;
  }

  /** The same port every time, since it is in the feed's address; somebody else may have it for a moment. */
  async open() {
    while (!this.#server.listening) {
      try {
        await once(this.#server.listen(this.#port, '127.0.0.1'), 'listening');
      } catch (error) {
        if (error.code !== 'EADDRINUSE') throw error;
        await pause(5);
      }
    }
    this.#port = this.#server.address().port;
  }

  async close() {
    if (!this.#server.listening) return;
    this.#server.close();
    for (const socket of this.#sockets) socket.destroy();
    await once(this.#server, 'close');
  }
}
