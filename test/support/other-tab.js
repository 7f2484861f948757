/** Tabs beside that of the test, for pages that do what the page of a test cannot: be left and come back to. */

export async function openTab(browser, id, url) {
  if (browser.type !== 'webdriver') {
    const page = await browser.getPage(id).browserContext().newPage();
    await page.goto(url);
    return true;
  }
  const { driver } = browser;
  const ownTab = await driver.getWindowHandle();
  const { handle } = await driver.createWindow('window');
  await driver.switchToWindow(handle);
  await driver.url(url);
  await driver.switchToWindow(ownTab);
  return true;
}

/** Closes all but the test's own, which is in front again. */
export async function closeTabs(browser, id) {
  if (browser.type !== 'webdriver') {
    const ownPage = browser.getPage(id);
    const pages = await ownPage.browserContext().pages();
    await Promise.all(pages.filter((page) => page !== ownPage).map((page) => page.close()));
    await ownPage.bringToFront();
    return true;
  }
  const { driver } = browser;
  const ownTab = await driver.getWindowHandle();
  for (const handle of await driver.getWindowHandles()) {
    if (handle === ownTab) continue;
    await driver.switchToWindow(handle);
    await driver.closeWindow();
  }
  await driver.switchToWindow(ownTab);
  return true;
}
