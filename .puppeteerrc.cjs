// The tests bring or find a browser themselves (scripts/browsers.js); an install must never wait for one.
module.exports = { skipDownload: true };
