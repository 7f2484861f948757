/**
 * All that can go wrong with a feed, and what is to come of it: one table for the tests that play it in the browsers,
 * for the program that prints the matrix, and for the page that shows it.
 */
import { bodies } from './table/bodies.js';
import { circumstances } from './table/circumstances.js';
import { documents } from './table/documents.js';
import { fields } from './table/fields.js';
import { network } from './table/network.js';
import { statuses } from './table/statuses.js';

export { edition } from './table/edition.js';

export const groups = { network, statuses, bodies, documents, fields, circumstances };
