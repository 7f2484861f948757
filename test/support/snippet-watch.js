/** On the page of a snippet, before all else: takes down what goes wrong. */
const wrong = [];
window.wrong = wrong;

for (const level of ['warn', 'error']) {
  console[level] = (...words) => wrong.push(`console.${level}: ${words.join(' ')}`);
}
// Capturing, since a resource that does not load tells only its own element.
addEventListener(
  'error',
  ({ message, target }) => wrong.push(message ?? `not loaded: ${target.src ?? target.href}`),
  true,
);
addEventListener('unhandledrejection', ({ reason }) => wrong.push(`rejected: ${reason}`));
addEventListener('feed-error', ({ code }) => wrong.push(`feed-error: ${code}`));
document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
  wrong.push(`policy: ${effectiveDirective} ${blockedURI}`),
);
