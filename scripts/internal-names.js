/**
 * Names of properties and methods that only our own code and lit call each other by: the embed file may shorten them.
 * No page, feed or browser knows them. What lit asks for as a string (`finalized`) must not stand here.
 */
const internal = `
  addController createProperty createRenderRoot ctor elementStyles enableUpdating finalize hasUpdated
  hostConnected hostDisconnected hostUpdate hostUpdated isUpdatePending performUpdate useDefault willUpdate

  addressOf checkedAt dependencies dropped emptyMessage entriesOf facets feedChanged firstByte focusOn follow
  inOrder knowsAll matching origins outcomeOf reloadable renderChange renderCopyButton renderFeed
  reveal schedule silence sorted tries within
`;

/** The same as a pattern, with what lit marks as its own. */
export const internalNames = new RegExp(`^(_\\$.*|${internal.trim().split(/\s+/).join('|')})$`);
