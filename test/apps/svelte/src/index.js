import { mount } from 'svelte';
import 'stand-widgets/exhibitor-card/define';
import 'stand-widgets/exhibitor-list/define';
import 'stand-widgets/press-quote/define';

import App from './app.svelte';

mount(App, { target: document.getElementById('app') });
