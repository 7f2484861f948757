/** The way to the server, and what comes through it in time. */
import { newerText } from './edition.js';

/** Everything that may pass is asked for as often as this. */
const unreachable = { code: 'unreachable', tries: 3 };
const timeout = { code: 'timeout', tries: 3 };
/** WebKit does not tell the page that something is missing. */
const takenAsWhole = { differs: { WebKit: { code: 'unreadable' } } };
const head = 'HTTP/1.1 200 OK\r\ncontent-type: application/json\r\nconnection: close\r\n';

export const network = {
  title: 'The network',
  faults: [
    {
      name: 'Connection refused',
      at: 'a port of its own',
      answer: { refuse: true },
      ...unreachable,
    },
    { name: 'Connection closed without an answer', answer: { drop: true }, ...unreachable },
    { name: 'Connection reset without an answer', answer: { drop: true, reset: true }, ...unreachable },
    {
      name: 'Connection closed in the middle',
      answer: { cut: true, body: newerText },
      ...unreachable,
      ...takenAsWhole,
    },
    {
      name: 'Connection reset in the middle',
      answer: { cut: true, reset: true, body: newerText },
      ...unreachable,
    },
    {
      name: 'Fewer bytes than announced',
      answer: { raw: `${head}content-length: 5000\r\n\r\n${newerText.slice(0, 300)}` },
      ...unreachable,
      ...takenAsWhole,
    },
    {
      name: 'Pieces of a length that is no number',
      answer: { raw: `${head}transfer-encoding: chunked\r\n\r\nfeed\r\n${newerText}\r\n` },
      ...unreachable,
    },
    {
      name: 'An answer that is not HTTP',
      answer: { raw: 'SSH-2.0-OpenSSH_9.2\r\n' },
      ...unreachable,
      // It takes that for the body of an answer as they were before there were heads.
      differs: { Firefox: { code: 'unreadable' } },
    },
    { name: 'An answer of no bytes', answer: { raw: '' }, ...unreachable },
    {
      name: 'Another origin, not allowed (CORS)',
      at: 'another origin',
      answer: { body: newerText },
      ...unreachable,
    },
    {
      name: 'Another origin, another one allowed (CORS)',
      at: 'another origin',
      answer: { body: newerText, headers: { 'access-control-allow-origin': 'https://example.org' } },
      ...unreachable,
    },
    {
      name: 'Silence before the first byte',
      answer: { hang: 'headers' },
      limits: { firstByte: 40 },
      ...timeout,
    },
    {
      name: 'Silence after the head',
      answer: { hang: 'body', sent: '', body: newerText },
      limits: { firstByte: 80 },
      ...timeout,
    },
    {
      name: 'Silence in the middle',
      answer: { hang: 'body', body: newerText },
      limits: { silence: 40 },
      ...timeout,
    },
    {
      name: 'Silence before the last byte',
      answer: { hang: 'body', sent: newerText.slice(0, -1), body: '}' },
      limits: { silence: 40 },
      ...timeout,
    },
    {
      name: 'A drip that takes too long',
      answer: { drip: 5, body: newerText },
      limits: { total: 200 },
      ...timeout,
    },
    { name: 'A drip that ends in time', answer: { drip: 1, body: newerText } },
    {
      name: 'An error, another error, then the feed',
      answer: { status: 500, then: { status: 503, then: { body: newerText } } },
      tries: 3,
    },
  ],
};
