/* The programme by hand with the buttons of add-to-calendar-button, which give a file as all buttons here do. */
import 'add-to-calendar-button/no-pro';
import { show } from './programme.js';

globalThis.shown = show(makeButton).then(() => {
  const buttons = [...document.querySelector('#list').shadowRoot.querySelectorAll('add-to-calendar-button')];
  return Promise.all(buttons.map((button) => button.whenInitialized()));
});

function makeButton({ startDate, endDate = startDate }, { title, description = '', place }) {
  const button = document.createElement('add-to-calendar-button');
  const attributes = {
    name: title,
    description,
    location: place,
    startDate: startDate.slice(0, 10),
    startTime: startDate.slice(11, 16),
    endDate: endDate.slice(0, 10),
    endTime: endDate.slice(11, 16),
    timeZone: 'Europe/Berlin',
    options: "'iCal'",
    label: 'In den Kalender',
    language: 'de',
    lightMode: 'light',
    hideBackground: '',
    hideRichData: '',
  };
  for (const [name, value] of Object.entries(attributes)) button.setAttribute(name, value);
  return button;
}
