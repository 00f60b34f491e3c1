// The sentences of the steps and the names of variants in Italian.
import type { StepWords } from './en.ts';

export default {
  open: 'Apri {menu}.',
  savePicture: 'Salva l’immagine come {file} nel tuo repository.',
  openFile: 'Apri il file {file}.',
  createFile: 'Crea il file {file} e incollaci il frammento.',
  paste: 'Incolla il frammento dove vuoi che si veda.',
  pasteBefore: 'Incolla il frammento subito prima di {marker}.',
  pasteAfter: 'Incolla il frammento subito dopo {marker}.',
  pasteInto: 'Incolla il frammento in {field}.',
  pasteEnd: 'Incolla il frammento alla fine del file.',
  pasteTitle: 'Incolla il frammento su una riga a sé, subito dopo il titolo.',
  addBlock: 'Aggiungi un blocco {block} e incollaci il frammento.',
  importPart: 'Importalo in {file}: {code}',
  use: 'Inserisci {code} in {file}, dove deve stare il banner.',
  choose: 'Scegli {option}.',
  set: 'Imposta {option} su {value}.',
  press: 'Premi {button}.',
  save: 'Salva.',
  publish: 'Genera e pubblica il sito come fai di solito.',
  check: 'Apri il tuo sito: il banner c’è.',
  look: 'Guarda il risultato: il badge c’è.',
  header: 'Fai in modo che il tuo server invii l’intestazione in {file} con ogni pagina.',
  nonce: 'Se la tua policy usa i nonce, inserisci nel tag quello della pagina: {code}.',
  csp: 'Se il tuo sito ha una Content-Security-Policy, consenti {csp}.',
  plan: '{platform} esegue gli script solo con alcuni piani ({plan}). Con gli altri usa l’immagine senza script.',
  planSome:
    '{platform} esegue gli script solo con alcuni piani. Con gli altri usa l’immagine senza script.',
  rights:
    '{platform} rimuove gli script se il tuo account non ha il permesso {right}. Se il frammento sparisce, usa l’immagine senza script.',
  update: 'Un aggiornamento del tema può rimuoverlo; ricontrolla dopo ogni aggiornamento.',
  themeFile: 'Il nome di questo file cambia da tema a tema.',
  ownBar: '{platform} ha una propria barra degli annunci; usa una sola delle due.',
  notThere: 'Non funziona nella pagina {page}.',
  blockers: 'Chi usa un blocco della pubblicità potrebbe non vederlo.',
  inlineStyle:
    'Le parole portano con sé il loro stile: una Content-Security-Policy deve consentire gli stili inline. Se la tua non li consente, usa {target}.',
  merge:
    'Se il file contiene già {code}, aggiungi lì la nuova voce invece di incollarne un secondo.',
  local:
    'Questo indirizzo funziona solo su questo computer. Metti il kit su un server, oppure scarica il pacchetto per ospitarlo da te.',
  localImage:
    'Questo indirizzo funziona solo su questo computer. Metti il kit su un server, oppure salva l’immagine e collega il file.',
  shift:
    'In questa posizione la pagina si sposta quando lo script arriva tardi. Perché resti ferma, usa {target}.',
  image:
    'È un’immagine in un link: nessuno script può cambiarne le parole e non viene eseguito nulla.',
  copyFirst: 'Se il tuo sito non ha un proprio {file}, copia prima quello del tema: {command}',
  useBefore: 'Inserisci {code} in {file}, subito prima di {marker}.',
  named: 'Nel tuo progetto {file} può avere un altro nome: {files}.',
  plainJs: 'In un progetto senza TypeScript, fai finire il nome del nuovo file con {ending}.',
  elseTarget: 'Se {what} non c’è, usa {target}.',
  mergeLine: 'Se il file contiene già {code}, aggiungi solo {line} sotto.',
  needsRight: 'Può farlo solo un account con il permesso {right}.',
  noImages:
    'Se al posto del badge compare un indirizzo, il wiki non mostra immagini esterne ({setting}): incolla invece {file}.',
  loseAttributes:
    'Se {file} contiene {setting}, alla pagina arriva solo l’indirizzo: fallo finire con {code}',
  download: 'Scarica {file}.',

  'name-markdown-picture': 'Markdown, chiaro e scuro',
  'name-html-csp': 'HTML, CSP rigorosa',
  'name-html-no-script': 'HTML, senza JavaScript',
  'name-html-instant': 'HTML, immediato',
  'name-html-image': 'HTML, solo immagine',
  'name-wordpress-plugin': 'WordPress, plugin',
  'name-wordpress-block': 'WordPress, blocco',
  'name-wordpress-widget': 'WordPress, widget',
  'name-wordpress-theme': 'WordPress, funzione del tema',
} satisfies StepWords;
