import { useState, type ReactNode } from 'react';
import type { ExhibitorSelectEvent, FeedErrorEvent, FeedLoadEvent } from 'stand-widgets';

import { addressOf, quotes } from './data.js';

/** React 19 sets a property where the element has one of the name, and hears `exhibitor-select` as `onexhibitor-select`. */
export function App(): ReactNode {
  const [shown, setShown] = useState(false);
  const [broken, setBroken] = useState(false);
  const [bare, setBare] = useState(false);
  const [limit, setLimit] = useState(1);
  const [speaker, setSpeaker] = useState<string | undefined>('grace');
  const [all, setAll] = useState(false);
  const [data, setData] = useState<object>(quotes.first);
  const [order, setOrder] = useState(['alpha', 'beta', 'gamma']);
  const [ownView, setOwnView] = useState(false);
  const [log, setLog] = useState<readonly string[]>([]);

  const write = (line: string) => setLog((lines) => [...lines, line]);
  const onLoad = ({ feed, problems }: FeedLoadEvent) =>
    write(`loaded ${feed.exhibitors.length}, ${problems.length} problems`);
  const onError = ({ code }: FeedErrorEvent) => write(`failed ${code}`);
  const onSelect = (event: ExhibitorSelectEvent) => {
    if (ownView) event.preventDefault();
    write(`selected ${event.exhibitor.id}`);
  };

  return (
    <>
      <button onClick={() => setShown(!shown)}>Show</button>
      <button onClick={() => setBroken(!broken)}>Break</button>
      <button onClick={() => setBare(!bare)}>Bare</button>
      <button onClick={() => setLimit(0)}>No limit</button>
      <button onClick={() => setSpeaker('ada')}>Ada</button>
      <button onClick={() => setSpeaker(undefined)}>Nobody</button>
      <button onClick={() => setAll(!all)}>All</button>
      <button onClick={() => setData(quotes.second)}>Other data</button>
      <button onClick={() => setOrder(order.toReversed())}>Order</button>
      <button onClick={() => setOwnView(true)}>Own view</button>
      <ol id="log">
        {log.map((line, index) => (
          <li key={index}>{line}</li>
        ))}
      </ol>
      {shown && (
        <section>
          <exhibitor-list
            src={addressOf(broken)}
            limit={limit}
            noControls={bare}
            heading-level={3}
            onfeed-load={onLoad}
            onfeed-error={onError}
            onexhibitor-select={onSelect}
          >
            <p>{limit === 1 ? 'Ask us.' : 'Ask us for all.'}</p>
          </exhibitor-list>
          <press-quote feed={data} quotes={speaker} all={all} />
          {order.map((id) => (
            <exhibitor-card key={id} src={addressOf(broken)} exhibitor={id} />
          ))}
        </section>
      )}
    </>
  );
}
