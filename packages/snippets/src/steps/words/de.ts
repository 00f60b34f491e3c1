// The sentences of the steps and the names of variants in German.
import type { StepWords } from './en.ts';

export default {
  open: 'Öffne {menu}.',
  savePicture: 'Speichere das Bild als {file} in deinem Repository.',
  openFile: 'Öffne die Datei {file}.',
  createFile: 'Lege die Datei {file} an und füge den Schnipsel ein.',
  paste: 'Füge den Schnipsel dort ein, wo du ihn sehen möchtest.',
  pasteBefore: 'Füge den Schnipsel direkt vor {marker} ein.',
  pasteAfter: 'Füge den Schnipsel direkt nach {marker} ein.',
  pasteInto: 'Füge den Schnipsel in {field} ein.',
  pasteEnd: 'Füge den Schnipsel am Ende der Datei ein.',
  pasteTitle: 'Füge den Schnipsel in eine eigene Zeile direkt nach dem Titel ein.',
  addBlock: 'Füge einen Block vom Typ {block} hinzu und setze den Schnipsel hinein.',
  importPart: 'Importiere es in {file}: {code}',
  use: 'Setze {code} in {file} dorthin, wo das Banner erscheinen soll.',
  choose: 'Wähle {option}.',
  set: 'Stelle {option} auf {value}.',
  press: 'Klicke auf {button}.',
  save: 'Speichere.',
  publish: 'Baue und veröffentliche deine Website wie gewohnt.',
  check: 'Öffne deine Website: Das Banner ist da.',
  look: 'Sieh dir das Ergebnis an: Das Badge ist da.',
  header: 'Lass deinen Server die Kopfzeile aus {file} mit jeder Seite senden.',
  nonce: 'Wenn deine Richtlinie Nonces verwendet, gib dem Tag die Nonce der Seite: {code}.',
  csp: 'Wenn deine Website eine Content-Security-Policy hat, erlaube darin {csp}.',
  plan: '{platform} führt Skripte nur in manchen Tarifen aus ({plan}). Nimm in den anderen das Bild ohne Skript.',
  planSome:
    '{platform} führt Skripte nur in manchen Tarifen aus. Nimm in den anderen das Bild ohne Skript.',
  rights:
    '{platform} entfernt Skripte, wenn deinem Konto das Recht {right} fehlt. Verschwindet der Schnipsel, nimm das Bild ohne Skript.',
  update: 'Ein Update des Themes kann ihn entfernen; sieh nach jedem Update nach.',
  themeFile: 'Diese Datei heißt in jedem Theme anders.',
  ownBar: '{platform} hat eine eigene Ankündigungsleiste; nutze nur eine von beiden.',
  notThere: 'Er läuft nicht auf {page}.',
  blockers: 'Wer einen Werbeblocker benutzt, sieht es vielleicht nicht.',
  inlineStyle:
    'Die Worte bringen ihren Stil mit: Eine Content-Security-Policy muss Inline-Styles erlauben. Tut deine das nicht, nimm {target}.',
  merge:
    'Wenn die Datei {code} schon hat, füge den neuen Eintrag dort ein, statt ein zweites einzufügen.',
  local:
    'Diese Adresse gilt nur auf diesem Computer. Stelle das Kit auf einen Server oder nimm das Paket zum Selbsthosten.',
  localImage:
    'Diese Adresse gilt nur auf diesem Computer. Stelle das Kit auf einen Server, oder speichere das Bild und verlinke die Datei.',
  shift:
    'An dieser Stelle verschiebt sich die Seite, wenn das Skript spät kommt. Mit {target} bleibt sie stehen.',
  image:
    'Das ist ein Bild in einem Link: Kein Skript kann seine Worte ändern, und nichts wird ausgeführt.',
  copyFirst:
    'Wenn deine Website keine eigene Datei {file} hat, kopiere zuerst die des Themes: {command}',
  useBefore: 'Setze {code} in {file} direkt vor {marker}.',
  named: 'In deinem Projekt heißt {file} vielleicht anders: {files}.',
  plainJs: 'In einem Projekt ohne TypeScript lass den Namen der neuen Datei auf {ending} enden.',
  elseTarget: 'Wenn es {what} nicht gibt, nimm stattdessen {target}.',
  mergeLine: 'Wenn die Datei {code} schon hat, füge nur {line} darunter ein.',
  needsRight: 'Das kann nur ein Konto mit dem Recht {right}.',
  noImages:
    'Wenn statt des Badges eine Adresse dasteht, zeigt das Wiki keine fremden Bilder ({setting}): Füge stattdessen {file} ein.',
  loseAttributes:
    'Wenn {file} {setting} hat, kommt nur die Adresse in der Seite an: Lass sie auf {code} enden',
  download: 'Lade {file} herunter.',

  'name-markdown-picture': 'Markdown, hell und dunkel',
  'name-html-csp': 'HTML, strenge CSP',
  'name-html-no-script': 'HTML, ohne JavaScript',
  'name-html-instant': 'HTML, sofort',
  'name-html-image': 'HTML, nur Bild',
  'name-wordpress-plugin': 'WordPress, Plugin',
  'name-wordpress-block': 'WordPress, Block',
  'name-wordpress-widget': 'WordPress, Widget',
  'name-wordpress-theme': 'WordPress, Theme-Funktion',
} satisfies StepWords;
