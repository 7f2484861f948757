/** The value below which the given share of the values lies. */
export function quantile(/** @type {number[]} */ values, /** @type {number} */ share) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? NaN;
}

/** The median of every field of the records. */
export function medians(/** @type {Record<string, number>[]} */ records) {
  const fields = Object.keys(records[0] ?? {});
  return Object.fromEntries(
    fields.map((field) => [
      field,
      quantile(
        records.map((record) => record[field]),
        0.5,
      ),
    ]),
  );
}
