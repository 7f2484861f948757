import { defineConfig } from 'vite';

export default defineConfig({
  // Templates are compiled in the browser here. With single-file components, the plugin has to know of our elements:
  // vue({ template: { compilerOptions: { isCustomElement: (tag) => tag.includes('-') } } })
  resolve: { alias: { vue: 'vue/dist/vue.esm-bundler.js' } },
});
