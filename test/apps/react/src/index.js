import { createElement, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import 'stand-widgets/exhibitor-card/define';
import 'stand-widgets/exhibitor-list/define';
import 'stand-widgets/press-quote/define';

import { App } from './app.tsx';

createRoot(document.getElementById('app')).render(createElement(StrictMode, null, createElement(App)));
