/** What the faults came to in each engine: kept by the run that plays them, for the matrix. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/**
 * @typedef {import('./stage.ts').Cell} Cell
 * @typedef {{ version: string, cells: Cell[] }} Recorded
 */

const folder = path.resolve('.cache', 'faults');

/** @type {Map<string, Recorded>} what this run has kept, by engine */
const recorded = new Map();

/** Keeps what a fault came to in an engine of some version. */
export function recordFault(
  /** @type {string} */ engine,
  /** @type {string} */ version,
  /** @type {Cell} */ cell,
) {
  const { cells } = recorded.get(engine) ?? { cells: [] };
  recorded.set(engine, { version, cells: [...cells, cell] });
  mkdirSync(folder, { recursive: true });
  writeFileSync(fileOf(engine), JSON.stringify(recorded.get(engine), null, 1));
  return true;
}

/** Forgets what earlier runs have kept. */
export function forgetFaults() {
  rmSync(folder, { recursive: true, force: true });
}

/** @returns {Recorded} what the last run in an engine has kept */
export function recordedFaults(/** @type {string} */ engine) {
  return JSON.parse(readFileSync(fileOf(engine), 'utf8'));
}

function fileOf(/** @type {string} */ engine) {
  return path.join(folder, `${engine.toLowerCase()}.json`);
}
