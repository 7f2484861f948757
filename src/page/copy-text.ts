/** Puts a text on the visitor's clipboard. Tells whether that was possible. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // TypeError: a page without TLS has no clipboard. NotAllowedError: a policy or the visitor forbids it.
    return false;
  }
}
