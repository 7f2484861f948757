/** Waits until so many frames have been drawn. */
export async function frames(count: number): Promise<void> {
  for (let frame = 0; frame < count; frame++) await new Promise(requestAnimationFrame);
}

/** Waits for something, frame by frame. What never comes is named before the test's own time runs out. */
export async function until(holds: () => unknown): Promise<void> {
  const start = performance.now();
  while (!holds()) {
    if (performance.now() - start > 15_000) throw new Error(`Waited in vain for ${String(holds)}`);
    await new Promise(requestAnimationFrame);
  }
}
