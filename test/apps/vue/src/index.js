import { createApp } from 'vue';
import 'stand-widgets/exhibitor-card/define';
import 'stand-widgets/exhibitor-list/define';
import 'stand-widgets/press-quote/define';

import { App } from './app.js';

const app = createApp(App);
// Without it, Vue looks for a component of its own with that name.
app.config.compilerOptions.isCustomElement = (tag) => tag.includes('-');
app.mount('#app');
