/** The bytes of an answer: how many, what for, in which encoding. */
import { newerText } from './edition.js';

/** The most that is read of a feed. */
const most = 5 * 1024 * 1024;
const hundredMegabytes = 100_000_000;

const typed = (type) => ({ headers: { 'content-type': type }, body: newerText });
const web = '<!doctype html><html lang="de"><title>Anmeldung</title><p>Bitte melden Sie sich an.</p></html>';
/** Characters as single bytes, in the encoding of the pages of old. */
const latin1 = (text) => ({ base64: btoa(text) });
const utf16 = (text) => latin1('\u00ff\u00fe' + [...text].map((one) => `${one}\0`).join(''));
const unreadable = { code: 'unreadable' };
const tooLarge = { code: 'too-large' };

export const bodies = {
  title: 'The bytes',
  faults: [
    { name: 'Nothing at all', answer: { body: '' }, ...unreadable },
    { name: 'White space alone', answer: { body: ' \n\n' }, ...unreadable },
    { name: 'Half a feed', answer: { body: newerText.slice(0, newerText.length / 2) }, ...unreadable },
    { name: 'The last byte missing', answer: { body: newerText.slice(0, -1) }, ...unreadable },
    {
      name: 'A web page with status 200',
      answer: { headers: { 'content-type': 'text/html' }, body: web },
      ...unreadable,
    },
    { name: 'A web page that says it is JSON', answer: { body: web }, ...unreadable },
    { name: 'A feed that says it is a text', answer: typed('text/plain') },
    { name: 'A feed that says it is a web page', answer: typed('text/html; charset=iso-8859-1') },
    { name: 'A feed that says it is a picture', answer: typed('image/png') },
    { name: 'A feed with a type that is none', answer: typed('json') },
    {
      name: 'A feed of a wrong type, which nobody is to guess',
      answer: {
        headers: { 'content-type': 'text/css', 'x-content-type-options': 'nosniff' },
        body: newerText,
      },
    },
    { name: 'A byte order mark before the feed', answer: { body: `\uFEFF${newerText}` } },
    { name: 'Two byte order marks', answer: { body: `\uFEFF\uFEFF${newerText}` }, ...unreadable },
    {
      name: 'Bytes that are no UTF-8',
      answer: latin1(newerText.replace('Stand', 'St\u00e4nd')),
      ...unreadable,
    },
    {
      name: 'A character cut in two',
      answer: latin1(newerText.replace('Stand', 'St\u00c3nd')),
      ...unreadable,
    },
    { name: 'UTF-16', answer: utf16(newerText), ...unreadable },
    { name: 'Zero bytes in between', answer: { body: newerText.replace(':', ':\0') }, ...unreadable },
    { name: 'Compressed by gzip', answer: { encoding: 'gzip', body: newerText } },
    { name: 'Compressed by Brotli', answer: { encoding: 'br', body: newerText } },
    {
      name: 'Said to be gzip, and is not',
      answer: { headers: { 'content-encoding': 'gzip' }, body: newerText },
      code: 'unreachable',
      tries: 3,
      // It looks at the bytes and not at what is said of them.
      differs: { WebKit: {} },
    },
    {
      name: 'Gzip cut off in the middle',
      answer: { encoding: 'gzip', cut: true, body: newerText },
      code: 'unreachable',
      tries: 3,
      // It does not tell the page that something is missing.
      differs: { WebKit: { code: 'unreadable' } },
    },
    {
      name: 'Gzip that nobody mentions',
      answer: { encoding: 'gzip', headers: { 'content-encoding': 'identity' }, body: newerText },
      ...unreadable,
    },
    { name: 'As large as a feed may be', answer: { body: newerText, size: most } },
    { name: 'One byte larger', answer: { body: newerText, size: most + 1 }, ...tooLarge },
    { name: '100 MB', answer: { body: newerText, size: hundredMegabytes }, ...tooLarge },
    {
      name: '100 MB, announced',
      answer: {
        body: newerText,
        size: hundredMegabytes,
        headers: { 'content-length': String(hundredMegabytes) },
      },
      ...tooLarge,
    },
    {
      name: '100 MB in a gzip of 100 kB',
      answer: { body: newerText, size: hundredMegabytes, encoding: 'gzip' },
      ...tooLarge,
    },
    {
      name: '100 MB in Brotli of a few hundred bytes',
      answer: { body: newerText, size: hundredMegabytes, encoding: 'br' },
      ...tooLarge,
    },
  ],
};
