/** The findings of the checker in words: what is wrong, and how it is mended. */
import { str } from '@lit/localize/internal/str-tag.js';

import type { Locale } from '../src/locale/locale.js';
import type { Finding, FindingCode } from './inspect-feed.js';
import { messages } from './messages.js';
import type { Need } from './server-config.js';

export interface Advice {
  /** What is wrong, as a sentence. */
  readonly title: string;
  /** What that means, and what to do. */
  readonly text: string;
}

/** What lines for the server would mend it, if there are any. */
export function needOf(code: FindingCode): Need | undefined {
  const needs: Partial<Record<FindingCode, Need>> = {
    cors: 'cors',
    'content-type': 'type',
    'no-caching': 'caching',
  };
  return needs[code];
}

/** A finding in words. Lists that belong to it are not among them. */
export function adviceFor(finding: Finding, locale: Locale): Advice {
  const msg = messages[locale];
  switch (finding.code) {
    case 'no-address':
      return {
        title: msg('Das ist keine vollständige Adresse.', {
          id: 'builder-no-address',
          desc: 'Checker: what was typed is no http(s) address',
        }),
        text: msg(
          'Eine vollständige beginnt mit https:// und nennt einen Server, etwa https://www.example.org/feed.json.',
          {
            id: 'builder-no-address-help',
            desc: 'How a complete address looks',
          },
        ),
      };
    case 'offline':
      return {
        title: msg('Dieses Gerät hat gerade keine Verbindung zum Internet.', {
          id: 'builder-offline',
          desc: 'Checker: the device is offline',
        }),
        text: msg('Über den Feed ist damit nichts gesagt. Bitte später noch einmal prüfen.', {
          id: 'builder-offline-help',
          desc: 'Checker: offline, so nothing is known of the feed',
        }),
      };
    case 'timeout':
      return {
        title: msg('Der Server hat nicht rechtzeitig geantwortet.', {
          id: 'builder-timeout',
          desc: 'Checker: the server is too slow, or hangs',
        }),
        text: msg(
          'Elemente warten 8 Sekunden auf den Anfang der Antwort und höchstens 20 Sekunden auf alles. Am sichersten ist ein Feed, der als Datei auf dem Server liegt und nicht bei jedem Abruf neu erzeugt wird.',
          { id: 'builder-timeout-help', desc: 'How long elements wait, and what helps' },
        ),
      };
    case 'unreachable':
      return {
        title: msg('Von dieser Adresse ist nichts zu bekommen.', {
          id: 'builder-unreachable',
          desc: 'Checker: no answer, or one that the browser keeps back',
        }),
        text: msg(
          'Entweder antwortet dort kein Server, oder er verbietet anderen Websites alles (Cross-Origin-Resource-Policy) und erlaubt ihnen auch das Lesen nicht (Access-Control-Allow-Origin). Bitte die Adresse auf Tippfehler prüfen und in einem eigenen Fenster öffnen. Ist der Feed dort zu sehen, so liegt es an diesen Headern, am Zertifikat, an einer Sperre im Netz oder an einer Erweiterung des Browsers.',
          {
            id: 'builder-unreachable-help',
            desc: 'What to try where no server answers, or one whose headers forbid everything to other websites',
          },
        ),
      };
    case 'cors':
      return {
        title: msg('Der Server antwortet, erlaubt aber anderen Websites das Lesen nicht (CORS).', {
          id: 'builder-cors',
          desc: 'Checker: the header Access-Control-Allow-Origin is missing',
        }),
        text: msg(
          'Es fehlt der Header Access-Control-Allow-Origin. Auf Seiten desselben Servers ist der Feed trotzdem zu sehen, auf allen anderen nicht. Auch eine Fehlerseite ohne diesen Header sieht von hier aus so aus: Bitte die Adresse einmal in einem eigenen Fenster öffnen.',
          { id: 'builder-cors-help', desc: 'What a missing CORS header means; an error page looks the same' },
        ),
      };
    case 'mixed-content':
      return {
        title: msg('Die Adresse beginnt mit http:// statt mit https://.', {
          id: 'builder-mixed',
          desc: 'Checker: a feed without TLS (mixed content)',
        }),
        text: msg(
          'Seiten, deren Adresse mit https:// beginnt, dürfen solche Feeds nicht laden. Bitte versuchen Sie dieselbe Adresse mit https://; antwortet der Server darauf nicht, so braucht er ein Zertifikat.',
          { id: 'builder-mixed-help', desc: 'What mixed content means, and what to do' },
        ),
      };
    case 'http':
      return {
        title: msg(str`Der Server antwortet mit einem Fehler: Status ${finding.status}.`, {
          id: 'builder-http',
          desc: 'Checker: an HTTP error; its status code',
        }),
        text: httpHelp(finding.status, locale),
      };
    case 'too-large':
      return {
        title: msg('Der Feed ist zu groß: mehr als 5 MiB.', {
          id: 'builder-too-large',
          desc: 'Checker: the feed exceeds the limit',
        }),
        text: msg(
          'Elemente laden nicht mehr als 5 MiB, ausgepackt gerechnet. Bilder gehören nicht in den Feed, sondern nur ihre Adressen. Ein Feed je Messe genügt.',
          { id: 'builder-too-large-help', desc: 'What makes a feed too large' },
        ),
      };
    case 'not-utf-8':
      return {
        title: msg('Die Datei ist nicht in UTF-8 gespeichert.', {
          id: 'builder-not-utf-8',
          desc: 'Checker: the bytes are no UTF-8',
        }),
        text: msg(
          'Im Editor beim Speichern als Zeichensatz „UTF-8“ wählen. Meist sind es die Umlaute, an denen es liegt.',
          { id: 'builder-not-utf-8-help', desc: 'How to save a file as UTF-8; umlauts are the usual reason' },
        ),
      };
    case 'web-page':
      return {
        title: msg('Das ist eine Webseite und kein Feed.', {
          id: 'builder-web-page',
          desc: 'Checker: HTML instead of JSON',
        }),
        text: msg(
          'Gesucht ist die JSON-Datei selbst. Kommt von einer Adresse statt ihrer eine Anmeldung oder eine Fehlerseite, so muss der Server die Datei ohne Anmeldung herausgeben.',
          { id: 'builder-web-page-help', desc: 'What to do where a web page comes instead of the feed' },
        ),
      };
    case 'empty':
      return {
        title: msg('Die Datei ist leer.', { id: 'builder-empty', desc: 'Checker: the file is empty' }),
        text: msg('Vielleicht wurde sie beim Speichern oder Hochladen abgeschnitten.', {
          id: 'builder-empty-help',
          desc: 'Why a file may be empty',
        }),
      };
    case 'not-json':
      return {
        title: finding.mistake
          ? msg(
              str`Die Datei ist ab Zeile ${finding.mistake.line}, Spalte ${finding.mistake.column} kein JSON.`,
              {
                id: 'builder-not-json-from',
                desc: 'Checker: from which place on the text cannot be parsed as JSON: line, column',
              },
            )
          : msg('Die Datei ist kein gültiges JSON.', {
              id: 'builder-not-json',
              desc: 'Checker: the text cannot be parsed as JSON',
            }),
        text: notJsonHelp(finding.mistake?.kind, locale),
      };
    case 'file-lost':
      return {
        title: msg('Die Datei ist nicht zu lesen.', {
          id: 'builder-file-lost',
          desc: 'Checker: the chosen file cannot be read',
        }),
        text: msg('Vielleicht wurde sie verschoben oder eben gespeichert. Bitte noch einmal auswählen.', {
          id: 'builder-file-lost-help',
          desc: 'Why a chosen file cannot be read, and what to do',
        }),
      };
    case 'no-feed':
      return {
        title: msg('Das ist JSON, aber kein Feed.', {
          id: 'builder-no-feed',
          desc: 'Checker: JSON without any key of a feed',
        }),
        text: msg(
          'Ein Feed hat mindestens einen der Schlüssel fair, stand, topics, exhibitors, agenda, quotes, releases.',
          { id: 'builder-no-feed-help', desc: 'Which keys make a feed; keep the keys as they are' },
        ),
      };
    case 'newer-version':
      return {
        title: msg('Der Feed hat eine neuere Fassung, als diese Skripte lesen können.', {
          id: 'builder-newer-version',
          desc: 'Checker: the feed has a newer major version',
        }),
        text: msg(
          'Bitte ein neueres Skript einbinden, oder den Anbieter des Feeds um die Fassung 1 bitten: "version": 1.',
          { id: 'builder-newer-version-help', desc: 'What to do about a newer version; keep "version": 1' },
        ),
      };
    case 'problems':
      return {
        title:
          finding.problems.length === 1
            ? msg('Eine Angabe konnte nicht verwendet werden.', {
                id: 'builder-problem',
                desc: 'One problem in the feed',
              })
            : msg(str`${finding.problems.length} Angaben konnten nicht verwendet werden.`, {
                id: 'builder-problems',
                desc: 'Several problems in the feed; never 1',
              }),
        text: msg(
          'Alles Übrige wird gezeigt. Zeile und Stelle stehen jeweils davor; Einträge sind ab 0 gezählt:',
          {
            id: 'builder-problems-help',
            desc: 'Before the list of problems: line, path, then message. Entries are counted from 0',
          },
        ),
      };
    case 'image-origins':
      return {
        title: msg('Bilder kommen von anderen Servern als der Feed.', {
          id: 'builder-image-origins',
          desc: 'Checker: logos or portraits from other origins',
        }),
        text: msg(
          'Elemente zeigen sie nur, wenn die Seite es mit image-origins erlaubt, und eine Content Security Policy muss sie unter img-src nennen. Einfacher und sparsamer ist es, die Bilder neben den Feed zu legen.',
          {
            id: 'builder-image-origins-help',
            desc: 'What foreign pictures need; keep image-origins and img-src',
          },
        ),
      };
    case 'content-type':
      return {
        title: finding.type
          ? msg(str`Der Server nennt als Art der Datei „${finding.type}“ statt „application/json“.`, {
              id: 'builder-content-type',
              desc: 'Checker: a content type other than JSON; the type',
            })
          : msg('Der Server sagt nicht, dass die Datei JSON ist.', {
              id: 'builder-no-content-type',
              desc: 'Checker: no content type',
            }),
        text: msg(
          'Elemente lesen den Feed trotzdem. Manche Filter in Behördennetzen halten solche Dateien zurück.',
          {
            id: 'builder-content-type-help',
            desc: 'What a wrong content type may lead to',
          },
        ),
      };
    case 'redirect':
      return {
        title: msg(str`Die Adresse leitet weiter zu ${finding.to}`, {
          id: 'builder-redirect',
          desc: 'Checker: a redirect; the address in the end, without a full stop after it',
        }),
        text: msg(
          'Bitte diese Adresse gleich verwenden: Das spart den Umweg, und eine Content Security Policy muss sonst beide Server nennen.',
          { id: 'builder-redirect-help', desc: 'Why the final address is better' },
        ),
      };
    case 'no-caching':
      return {
        title: msg('Der Server sagt nicht, wie lange eine Kopie gilt.', {
          id: 'builder-no-caching',
          desc: 'Checker: none of the caching headers can be seen',
        }),
        text: finding.hidden
          ? msg(
              'Weder Cache-Control noch Expires noch Last-Modified ist zu sehen. (Ein ETag wäre von hier aus nicht zu sehen.) Mit Cache-Control: no-cache und einem ETag fragt der Browser nach, ob sich etwas geändert hat, und lädt den Feed nur dann neu.',
              { id: 'builder-no-caching-hidden', desc: 'Missing caching headers of another server' },
            )
          : msg(
              'Weder Cache-Control noch Expires, Last-Modified oder ETag ist da. Mit Cache-Control: no-cache und einem ETag fragt der Browser nach, ob sich etwas geändert hat, und lädt den Feed nur dann neu.',
              { id: 'builder-no-caching-help', desc: 'Missing caching headers of the same server' },
            ),
      };
  }
}

/** `kind` is what `jsonc-parser` calls it. */
function notJsonHelp(kind: string | undefined, locale: Locale): string {
  const msg = messages[locale];
  switch (kind) {
    case 'CommaExpected':
      return msg('Hier oder am Ende der Zeile davor fehlt ein Komma, oder eine Klammer ist falsch.', {
        id: 'builder-comma-missing',
        desc: 'Broken JSON: a comma is missing, often at the end of the line before, or a bracket is wrong',
      });
    case 'ColonExpected':
      return msg('Hier fehlt ein Doppelpunkt zwischen Schlüssel und Wert.', {
        id: 'builder-colon-missing',
        desc: 'Broken JSON: a colon is missing between a key and its value',
      });
    case 'PropertyNameExpected':
    case 'ValueExpected':
      return msg('Hier fehlt etwas, oder davor steht ein Komma zu viel.', {
        id: 'builder-value-missing',
        desc: 'Broken JSON: a key or a value is missing, or there is a comma too many before it',
      });
    case 'CloseBraceExpected':
    case 'CloseBracketExpected':
      return msg('Hier fehlt eine schließende Klammer.', {
        id: 'builder-bracket-missing',
        desc: 'Broken JSON: a closing bracket or brace is missing',
      });
    case 'UnexpectedEndOfString':
      return msg('Der Text, der hier beginnt, endet nicht: Es fehlt ein Anführungszeichen (").', {
        id: 'builder-quote-missing',
        desc: 'Broken JSON: a string does not end; a quotation mark is missing',
      });
    case 'InvalidSymbol':
      return msg(
        'Hier steht etwas, das es in JSON nicht gibt. Texte stehen zwischen geraden Anführungszeichen (").',
        {
          id: 'builder-invalid-symbol',
          desc: 'Broken JSON: something that JSON does not have; often typographic quotation marks',
        },
      );
    case 'InvalidCommentToken':
      return msg('JSON kennt keine Kommentare.', {
        id: 'builder-comment',
        desc: 'Broken JSON: a comment',
      });
    default:
      return msg('Oft fehlt ein Komma oder eine Klammer, oder es ist ein Komma zu viel.', {
        id: 'builder-not-json-help',
        desc: 'What is usually wrong with broken JSON',
      });
  }
}

function httpHelp(status: number, locale: Locale): string {
  const msg = messages[locale];
  if (status === 404 || status === 410)
    return msg(
      'Dort liegt nichts. Bitte die Adresse auf Tippfehler prüfen, auch auf Groß- und Kleinschreibung.',
      {
        id: 'builder-http-not-found',
        desc: 'Checker: status 404 or 410',
      },
    );
  if (status === 401 || status === 403)
    return msg(
      'Der Server verlangt eine Anmeldung oder sperrt den Zugang. Ein Feed muss für alle zu lesen sein.',
      {
        id: 'builder-http-forbidden',
        desc: 'Checker: status 401 or 403',
      },
    );
  if (status >= 500)
    return msg(
      'Der Fehler liegt beim Server. Bitte später noch einmal prüfen, oder dem Betreiber Bescheid geben.',
      {
        id: 'builder-http-server',
        desc: 'Checker: status 500 and above',
      },
    );
  return msg(
    'Elemente zeigen nur, was ohne Fehler kommt (Status 200 bis 299). Der Betreiber des Servers kann sagen, woran es liegt.',
    {
      id: 'builder-http-other',
      desc: 'Checker: any other HTTP error',
    },
  );
}
