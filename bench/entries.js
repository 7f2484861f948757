/** Whether a page shows what it should. */

/** How many entries a page says that it shows; undefined where it says nothing. */
export function countShown(/** @type {import('puppeteer-core').Page} */ page) {
  return page.evaluate(() => {
    const list = document.querySelector('#list');
    const count = (list.shadowRoot ?? list).querySelector('[part=count]');
    return count ? Number.parseInt(count.textContent) : undefined;
  });
}

/** Scrolls to the end of a page and says whether one of these texts is seen there. */
export function endsWith(/** @type {import('puppeteer-core').Page} */ page, /** @type {string[]} */ texts) {
  return page.evaluate(async (wanted) => {
    await toTheEnd();
    const list = document.querySelector('#list');
    const walker = document.createTreeWalker(list.shadowRoot ?? list, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const node = walker.currentNode;
      if (wanted.some((text) => node.data.includes(text)) && isInView(node)) return true;
    }
    return false;

    /** What comes into view on the way may make the page longer: the end is where it stays for some frames. */
    async function toTheEnd() {
      const { documentElement } = document;
      let height = 0;
      for (let still = 0; still < 5;) {
        still = documentElement.scrollHeight === height ? still + 1 : 0;
        height = documentElement.scrollHeight;
        scrollTo(0, height);
        await new Promise((resolve) => requestAnimationFrame(resolve));
      }
    }

    function isInView(/** @type {Text} */ node) {
      const range = document.createRange();
      range.selectNodeContents(node);
      const { top, bottom, width } = range.getBoundingClientRect();
      return width > 0 && top < innerHeight && bottom > 0;
    }
  }, texts);
}
