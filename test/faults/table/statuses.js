/** What the server says of its answer, in every class of HTTP. */
import { newerText } from './edition.js';

const feed = { body: newerText };
const allowed = { 'access-control-allow-origin': '*' };

/** Another address of the same feed: under its path every address answers the same, but for the redirect. */
const redirect = (status, location, then) => ({ status, headers: { location }, then });
/** What the test puts the feed's address on another origin in the place of. */
export const elsewhere = 'address-elsewhere';
/** A page says more than a machine reads. */
const page = '<!doctype html><title>Error</title><p>Something went wrong.</p>';
const error = (status, headers) => ({
  status,
  headers: { 'content-type': 'text/html', ...headers },
  body: page,
});

const final = (status, words) => ({ name: `${status} ${words}`, answer: error(status), code: 'http' });
const passing = (status, words) => ({ ...final(status, words), tries: 3 });
const wait = (name, retryAfter, more) => ({
  name: `429 with Retry-After: ${name}`,
  answer: error(429, { 'retry-after': retryAfter }),
  code: 'http',
  ...more,
});

const soon = 'Wed, 21 Oct 2099 07:28:00 GMT';
const past = 'Wed, 21 Oct 2015 07:28:00 GMT';

export const statuses = {
  title: 'The status',
  faults: [
    {
      name: '103 Early Hints before the feed',
      answer: {
        raw:
          'HTTP/1.1 103 Early Hints\r\nlink: </style.css>; rel=preload; as=style\r\n\r\n' +
          `HTTP/1.1 200 OK\r\nconnection: close\r\ncontent-length: ${newerText.length}\r\n\r\n${newerText}`,
      },
    },
    { name: '201 Created, with the feed', answer: { status: 201, ...feed } },
    { name: '203 Non-Authoritative Information, with the feed', answer: { status: 203, ...feed } },
    { name: '204 No Content', answer: { status: 204 }, code: 'unreadable' },
    { name: '205 Reset Content', answer: { status: 205 }, code: 'unreadable' },
    {
      name: '206 Partial Content, unasked',
      answer: { status: 206, headers: { 'content-range': 'bytes 0-9/5000' }, body: newerText.slice(0, 10) },
      code: 'unreadable',
    },
    { ...final(300, 'Multiple Choices') },
    ...[301, 302, 303, 307, 308].map((status) => ({
      name: `${status} to another address of the feed`,
      answer: redirect(status, 'feed?moved', feed),
    })),
    { name: '302 without an address', answer: error(302), code: 'http' },
    { name: '302 in a circle', answer: redirect(302, 'feed'), code: 'unreachable', tries: 3 },
    {
      name: '302 to another origin, not allowed (CORS)',
      answer: redirect(302, elsewhere),
      code: 'unreachable',
      tries: 3,
    },
    {
      name: '302 to an address that is not on the web',
      answer: redirect(302, 'ftp://example.org/feed'),
      code: 'unreachable',
      tries: 3,
    },
    {
      ...final(304, 'Not Modified, with nothing stored'),
      answer: { status: 304 },
      before: { 'cache-control': 'no-store' },
    },
    final(400, 'Bad Request'),
    final(401, 'Unauthorized'),
    final(402, 'Payment Required'),
    final(403, 'Forbidden'),
    final(404, 'Not Found'),
    final(405, 'Method Not Allowed'),
    final(406, 'Not Acceptable'),
    passing(408, 'Request Timeout'),
    final(409, 'Conflict'),
    final(410, 'Gone'),
    final(418, 'I’m a teapot'),
    final(421, 'Misdirected Request'),
    final(423, 'Locked'),
    final(425, 'Too Early'),
    passing(429, 'Too Many Requests'),
    wait('120', '120'),
    wait('a date', soon),
    wait('0', '0', { tries: 3 }),
    wait('a date gone by', past, { tries: 3 }),
    wait('“later”', 'later', { tries: 3 }),
    {
      ...wait('120, hidden from the page', '120', { tries: 3 }),
      at: 'another origin',
      answer: error(429, { 'retry-after': '120', ...allowed }),
    },
    {
      ...wait('120, shown to the page', '120'),
      at: 'another origin',
      answer: error(429, {
        'retry-after': '120',
        'access-control-expose-headers': 'Retry-After',
        ...allowed,
      }),
    },
    final(451, 'Unavailable For Legal Reasons'),
    passing(500, 'Internal Server Error'),
    passing(501, 'Not Implemented'),
    passing(502, 'Bad Gateway'),
    passing(503, 'Service Unavailable'),
    { ...final(503, 'with Retry-After: 3600'), answer: error(503, { 'retry-after': '3600' }) },
    passing(504, 'Gateway Timeout'),
    passing(511, 'Network Authentication Required'),
    passing(599, 'without a name'),
  ],
};
