import { markRaw, ref } from 'vue';

import { addressOf, quotes } from './data.js';

/**
 * Vue sets a property where the element has one of the name: `:noControls`, not `:no-controls`, which would set the
 * attribute to the text `false`. Data for an element is `markRaw`: it need not watch what the element only reads.
 */
export const App = {
  setup() {
    const shown = ref(false);
    const broken = ref(false);
    const bare = ref(false);
    const limit = ref(1);
    const speaker = ref('grace');
    const all = ref(false);
    const data = ref(markRaw(quotes.first));
    const order = ref(['alpha', 'beta', 'gamma']);
    const ownView = ref(false);
    const log = ref([]);

    const write = (line) => log.value.push(line);
    const onLoad = ({ feed, problems }) =>
      write(`loaded ${feed.exhibitors.length}, ${problems.length} problems`);
    const onError = ({ code }) => write(`failed ${code}`);
    const onSelect = (event) => {
      if (ownView.value) event.preventDefault();
      write(`selected ${event.exhibitor.id}`);
    };
    const next = () => (data.value = markRaw(quotes.second));
    return {
      ...{ shown, broken, bare, limit, speaker, all, data, order, ownView, log },
      ...{ addressOf, onLoad, onError, onSelect, next },
    };
  },

  template: `
    <button @click="shown = !shown">Show</button>
    <button @click="broken = !broken">Break</button>
    <button @click="bare = !bare">Bare</button>
    <button @click="limit = 0">No limit</button>
    <button @click="speaker = 'ada'">Ada</button>
    <button @click="speaker = undefined">Nobody</button>
    <button @click="all = !all">All</button>
    <button @click="next">Other data</button>
    <button @click="order.reverse()">Order</button>
    <button @click="ownView = true">Own view</button>
    <ol id="log"><li v-for="line in log">{{ line }}</li></ol>
    <section v-if="shown">
      <exhibitor-list
        :src="addressOf(broken)"
        :limit="limit"
        :noControls="bare"
        heading-level="3"
        @feed-load="onLoad"
        @feed-error="onError"
        @exhibitor-select="onSelect"
      >
        <p>{{ limit === 1 ? 'Ask us.' : 'Ask us for all.' }}</p>
      </exhibitor-list>
      <press-quote :feed="data" :quotes="speaker" :all="all"></press-quote>
      <exhibitor-card v-for="id in order" :key="id" :src="addressOf(broken)" :exhibitor="id"></exhibitor-card>
    </section>
  `,
};
