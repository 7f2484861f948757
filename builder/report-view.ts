/** What was found of a feed, in words. */
import { html, nothing, type TemplateResult } from 'lit';

import { timeZoneOf } from '../src/feed/time-zone.js';
import { formatBytes, formatDate } from '../src/locale/formats.js';
import type { Locale } from '../src/locale/locale.js';
import { readOrigins } from './addresses.js';
import { adviceFor, needOf } from './advice.js';
import { countsOf } from './feed-facts.js';
import { severityOf, type Finding, type Report, type Severity } from './inspect-feed.js';
import { messages } from './messages.js';
import { canBeNamed } from './policy.js';
import { problemList } from './problem-list.js';
import { apacheLines, nginxLines } from './server-config.js';

/** The worst comes first. */
const severities: readonly Severity[] = ['error', 'warning', 'hint'];

/** `builder` is the address of the builder. */
export function renderReport(report: Report, locale: Locale, builder: string): TemplateResult {
  const msg = messages[locale];
  const findings = severities.flatMap((severity) =>
    report.findings.filter((finding) => severityOf(finding) === severity),
  );
  const worst = findings[0] ? severityOf(findings[0]) : 'good';
  return html`<div class="report">
    <h2>${msg('Ergebnis', { id: 'builder-report', desc: 'Heading: result of the check' })}</h2>
    <p class="verdict ${worst}">${verdictSentence(report, locale)}</p>
    <p class="checked"><code>${report.name}</code></p>
    ${renderFacts(report, locale)} ${findings.map((finding) => renderFinding(finding, locale))}
    ${renderServer(report, locale)}
    ${
      report.feed && report.source === 'address'
        ? html`<p>
            <a href=${builder} data-keeps-query>
              ${msg('Diesen Feed einbetten', { id: 'builder-embed-link', desc: 'Link to the builder' })}
            </a>
          </p>`
        : nothing
    }
  </div>`;
}

/** The result in a sentence. */
export function verdictSentence({ source, findings }: Report, locale: Locale): string {
  const msg = messages[locale];
  const found = new Set(findings.map(severityOf));
  if (findings.some(({ code }) => code === 'file-lost'))
    return msg('Die Datei konnte nicht geprüft werden.', {
      id: 'builder-verdict-lost',
      desc: 'Result of the check of a file: it cannot be read',
    });
  if (found.has('error'))
    return msg('So ist der Feed nicht zu sehen.', {
      id: 'builder-verdict-error',
      desc: 'Result of the check: elements cannot show the feed',
    });
  if (found.has('warning') && source === 'file')
    return msg('Die Datei kann veröffentlicht werden, aber nicht alles davon ist dann zu sehen.', {
      id: 'builder-verdict-file-warning',
      desc: 'Result of the check of a file: it can be published, but not all of it is shown',
    });
  if (found.has('warning'))
    return msg('Der Feed ist zu sehen, aber nicht alles davon oder nicht überall.', {
      id: 'builder-verdict-warning',
      desc: 'Result of the check: not all of the feed is shown, or not everywhere',
    });
  if (found.has('hint'))
    return msg('Der Feed ist zu sehen. Ein paar Kleinigkeiten lassen sich verbessern.', {
      id: 'builder-verdict-hint',
      desc: 'Result of the check: all is shown, little things could be better',
    });
  if (source === 'file')
    return msg('Alles in Ordnung: So kann die Datei veröffentlicht werden.', {
      id: 'builder-verdict-file',
      desc: 'Result of the check of a file: all is well',
    });
  return msg('Alles in Ordnung: Der Feed kann überall eingebettet werden.', {
    id: 'builder-verdict-good',
    desc: 'Result of the check: all is well',
  });
}

function severityName(severity: Severity, locale: Locale): string {
  const msg = messages[locale];
  switch (severity) {
    case 'error':
      return msg('Fehler', { id: 'builder-error', desc: 'Before a finding: it is an error' });
    case 'warning':
      return msg('Achtung', {
        id: 'builder-warning',
        desc: 'Before a finding: something is not shown',
      });
    case 'hint':
      return msg('Hinweis', { id: 'builder-hint', desc: 'Before a finding: it could be better' });
  }
}

function renderFinding(finding: Finding, locale: Locale): TemplateResult {
  const severity = severityOf(finding);
  const { title, text } = adviceFor(finding, locale);
  return html`<div class="finding ${severity}">
    <h3><span class="severity">${severityName(severity, locale)}:</span> ${title}</h3>
    <p>${text}</p>
    ${finding.code === 'problems' ? problemList(finding.problems, locale) : nothing}
    ${finding.code === 'image-origins' ? renderOrigins(finding.origins, locale) : nothing}
  </div>`;
}

function renderOrigins(origins: readonly string[], locale: Locale): TemplateResult {
  const msg = messages[locale];
  const list = origins.join(' ');
  // A feed may say anything; not all of it may stand in a policy.
  const named = readOrigins(list).filter(canBeNamed).join(' ');
  return html`<code-block
      .label=${msg('Im Element', { id: 'builder-in-element', desc: 'Label of code: an attribute' })}
      .code=${`image-origins="${list}"`}
      .locale=${locale}
    ></code-block>
    ${
      named
        ? html`<code-block
            .label=${msg('In der Policy', { id: 'builder-in-policy', desc: 'Label of code: a directive' })}
            .code=${`img-src ${named}`}
            .locale=${locale}
          ></code-block>`
        : nothing
    }`;
}

function renderFacts({ feed, bytes }: Report, locale: Locale): unknown {
  if (!feed || bytes === undefined) return nothing;
  const msg = messages[locale];
  const facts = [
    ...countsOf(feed, locale).map(({ name, count }) => ({ name, value: String(count) })),
    ...(feed.updated
      ? [
          {
            name: msg('Zuletzt geändert', {
              id: 'builder-updated',
              desc: 'Before a date: last change',
            }),
            value: formatDate(feed.updated, timeZoneOf(feed), locale),
          },
        ]
      : []),
    {
      name: msg('Größe', { id: 'builder-size', desc: 'Before a size, such as 12 kB' }),
      value: formatBytes(bytes, locale),
    },
  ];
  return html`<dl class="facts">
    ${facts.map(
      ({ name, value }) =>
        html`<div>
          <dt>${name}</dt>
          <dd>${value}</dd>
        </div>`,
    )}
  </dl>`;
}

function renderServer({ source, name, findings }: Report, locale: Locale): unknown {
  if (source === 'file') return nothing;
  const needs = new Set(findings.map(({ code }) => needOf(code)).filter((need) => need !== undefined));
  if (needs.size === 0) return nothing;
  const msg = messages[locale];
  return html`<div class="server">
    <h3>${msg('Auf dem Server', { id: 'builder-server', desc: 'Heading: what to set on the server' })}</h3>
    <p>
      ${msg('Diese Zeilen beheben, was am Server liegt. Wer den Server betreibt, weiß, wohin sie gehören.', {
        id: 'builder-server-help',
        desc: 'Help: lines for the configuration of a web server',
      })}
    </p>
    ${renderLines('nginx', nginxLines(name, needs, locale), locale)}
    ${renderLines('Apache', apacheLines(name, needs), locale)}
  </div>`;
}

function renderLines(server: string, code: string, locale: Locale): TemplateResult {
  return html`<code-block .label=${server} .code=${code} .locale=${locale}></code-block>`;
}
