/** The test server under its other name, which makes it another origin. */
export function elsewhere(url: string): string {
  const other = new URL(url);
  other.hostname = other.hostname === 'localhost' ? '127.0.0.1' : 'localhost';
  return other.href;
}
