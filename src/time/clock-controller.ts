import type { ReactiveController, ReactiveControllerHost } from 'lit';

const minute = 60_000;

/** The hosts on the page, all served by one timer, so that none is a minute behind another. */
const hosts = new Set<ReactiveControllerHost>();
let timer: ReturnType<typeof setTimeout> | undefined;

function schedule(): void {
  clearTimeout(timer);
  if (hosts.size > 0) timer = setTimeout(tick, minute - (Date.now() % minute));
}

function tick(): void {
  schedule();
  for (const host of hosts) host.requestUpdate();
}

/** Gives its element the time, and updates it with every minute. */
export class ClockController implements ReactiveController {
  constructor(private readonly host: ReactiveControllerHost & { readonly now?: string | undefined }) {
    host.addController(this);
  }

  /** Milliseconds since 1970: by the visitor's clock, or what the host was told. */
  get now(): number {
    return Date.parse(this.host.now ?? '') || Date.now();
  }

  hostConnected(): void {
    hosts.add(this.host);
    // It may have been away for longer than a minute.
    this.host.requestUpdate();
    if (hosts.size === 1) schedule();
  }

  hostDisconnected(): void {
    hosts.delete(this.host);
    if (hosts.size === 0) schedule();
  }
}
