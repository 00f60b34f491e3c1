// Italian.
import type { LocaleFile } from '../locale.ts';

const it: LocaleFile = {
  tag: 'it',
  name: 'Italiano',
  reviewed: false,
  notes: [
    'end-the-siege: “Put an end to the siege of Gaza”.',
    'let-workers-speak: “Let workers speak”; lavoratori stands for all genders.',
  ],
  campaigns: {
    ceasefire: { name: 'Cessate il fuoco', label: 'Palestina' },
    palestine: { name: 'Palestina', label: 'Solidarietà' },
    'no-tech-for-apartheid': {
      name: 'Nessuna tecnologia per l’apartheid',
      label: 'Gente del tech',
    },
    'no-azure-for-apartheid': { name: 'No ad Azure per l’apartheid', label: 'Gente del tech' },
    'no-tech-for-ice': { name: 'Nessuna tecnologia per l’ICE', label: 'Gente del tech' },
  },
  messages: {
    'ceasefire-now': {
      badge: 'Cessate il fuoco subito',
      headline: 'Chiediamo il cessate il fuoco a Gaza, subito.',
      action: 'Agisci ora',
      alt: 'Palestina: cessate il fuoco subito',
    },
    'permanent-ceasefire': {
      badge: 'Cessate il fuoco permanente',
      headline: 'Chiediamo un cessate il fuoco permanente a Gaza.',
      action: 'Agisci ora',
      alt: 'Palestina: cessate il fuoco permanente subito',
    },
    'uphold-the-ceasefire': {
      badge: 'Rispettate il cessate il fuoco',
      headline: 'Rispettate il cessate il fuoco a Gaza e rendetelo duraturo.',
      action: 'Agisci ora',
      alt: 'Palestina: rispettate il cessate il fuoco',
    },
    'let-aid-in': {
      badge: 'Fate entrare gli aiuti a Gaza',
      headline: 'Fate entrare a Gaza cibo, acqua e medicine.',
      action: 'Scopri di più',
      alt: 'Palestina: fate entrare gli aiuti a Gaza',
    },
    'end-the-siege': {
      badge: 'Fine dell’assedio di Gaza',
      headline: 'Aprite i valichi. Mettete fine all’assedio di Gaza.',
      action: 'Scopri di più',
      alt: 'Palestina: fine dell’assedio di Gaza',
    },
    'protect-civilians': {
      badge: 'Proteggete i civili di Gaza',
      headline: 'I civili non sono un bersaglio. Proteggete la popolazione di Gaza.',
      action: 'Scopri di più',
      alt: 'Palestina: proteggete i civili di Gaza',
    },
    'protect-children': {
      badge: 'Proteggete i bambini di Gaza',
      headline: 'Ogni bambino ha il diritto di crescere. Proteggete i bambini di Gaza.',
      action: 'Scopri di più',
      alt: 'Palestina: proteggete i bambini di Gaza',
    },
    'protect-journalists': {
      badge: 'Proteggete i giornalisti di Gaza',
      headline: 'I giornalisti sono civili. Proteggete chi racconta Gaza.',
      action: 'Scopri di più',
      alt: 'Palestina: proteggete i giornalisti di Gaza',
    },
    'protect-health-workers': {
      badge: 'Proteggete i sanitari di Gaza',
      headline: 'Gli ospedali devono essere sicuri. Proteggete il personale sanitario di Gaza.',
      action: 'Scopri di più',
      alt: 'Palestina: proteggete il personale sanitario di Gaza',
    },
    'remember-their-names': {
      badge: 'Ricordate i loro nomi',
      headline: 'Ognuno di loro aveva un nome. Ricordate le persone uccise a Gaza.',
      action: 'Leggi i nomi',
      alt: 'Palestina: ricordate i nomi delle persone uccise a Gaza',
    },
    'stand-with-palestine': {
      badge: 'Con la Palestina',
      headline: 'Siamo al fianco del popolo palestinese.',
      action: 'Scopri di più',
      alt: 'Solidarietà: con la Palestina',
    },
    'free-palestine': {
      badge: 'Palestina libera',
      headline: 'Libertà e pari diritti per il popolo palestinese.',
      action: 'Scopri di più',
      alt: 'Solidarietà: Palestina libera',
    },
    'tech-for-palestine': {
      badge: 'Il tech per la Palestina',
      headline: 'Chi lavora nella tecnologia fa sentire la propria voce per la Palestina.',
      action: 'Partecipa',
      alt: 'Solidarietà: il tech per la Palestina',
    },
    'back-palestinian-startups': {
      badge: 'Sostenete le start-up palestinesi',
      headline: 'Offrite alle start-up palestinesi lavoro, fondi e mentoring.',
      action: 'Scopri come',
      alt: 'Solidarietà: sostenete le start-up palestinesi',
    },
    'let-workers-speak': {
      badge: 'Lasciate parlare chi lavora',
      headline: 'Nessuno deve perdere il lavoro per aver parlato a favore della Palestina.',
      action: 'Scopri di più',
      alt: 'Solidarietà: lasciate che chi lavora parli per la Palestina',
    },
    'no-tech-for-apartheid': {
      badge: 'Nessuna tecnologia per l’apartheid',
      headline: 'Lavoratori di Google e Amazon dicono: nessuna tecnologia per l’apartheid.',
      action: 'Leggi le richieste',
      alt: 'Chi lavora nel tech: nessuna tecnologia per l’apartheid',
    },
    'drop-nimbus': {
      badge: 'Stop al Progetto Nimbus',
      headline: 'Lavoratori chiedono a Google e Amazon di abbandonare il Progetto Nimbus.',
      action: 'Leggi perché',
      alt: 'Chi lavora nel tech: stop al Progetto Nimbus',
    },
    'no-azure-for-apartheid': {
      badge: 'No ad Azure per l’apartheid',
      headline: 'Lavoratori di Microsoft dicono: no ad Azure per l’apartheid.',
      action: 'Leggi le richieste',
      alt: 'Chi lavora nel tech: no ad Azure per l’apartheid',
    },
    'no-tech-for-ice': {
      badge: 'Nessuna tecnologia per l’ICE',
      headline: 'Lavoratori del tech e gruppi di migranti dicono: nessuna tecnologia per l’ICE.',
      action: 'Leggi le richieste',
      alt: 'Chi lavora nel tech: nessuna tecnologia per l’ICE, l’agenzia statunitense per l’immigrazione',
    },
  },
  banner: {
    close: 'Chiudi questo messaggio',
  },
  errors: {
    label: 'Errore del badge',
    unknownMessage: 'Nessun messaggio si chiama «{given}»',
    badValue: '{option}: «{given}» non si può usare',
    allowed: 'Valori ammessi: {allowed}',
    missingMessage: 'Il badge non ha ancora un testo',
    busy: 'Servizio occupato, riprova tra poco',
    notFound: 'A questo indirizzo non c’è nulla',
    home: 'Torna all’inizio',
  },
};

export default it;
