/** Defines `<press-release>` and nothing else. */
import { PressRelease } from '../elements/press-release.js';
import { register } from './register.js';

register({ 'press-release': PressRelease });

/** With it, TypeScript knows the element by its tag. */
export type { PressRelease };
