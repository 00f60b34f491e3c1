// Polish.
import type { LocaleFile } from '../locale.ts';

const pl: LocaleFile = {
  tag: 'pl',
  name: 'Polski',
  reviewed: false,
  notes: [
    'The label of the workers’ campaigns says IT, to stay under 320 px; the alternative text says technology.',

    'uphold-the-ceasefire: “Abide by the ceasefire”.',
    'protect-health-workers, badge: medycy, “medics”.',
  ],
  campaigns: {
    ceasefire: { name: 'Zawieszenie broni', label: 'Palestyna' },
    palestine: { name: 'Palestyna', label: 'Solidarność' },
    'no-tech-for-apartheid': {
      name: 'Żadnych technologii dla apartheidu',
      label: 'Ludzie IT',
    },
    'no-azure-for-apartheid': { name: 'Żadnego Azure dla apartheidu', label: 'Ludzie IT' },
    'no-tech-for-ice': { name: 'Żadnych technologii dla ICE', label: 'Ludzie IT' },
  },
  messages: {
    'ceasefire-now': {
      badge: 'Zawieszenie broni teraz',
      headline: 'Wzywamy do zawieszenia broni w Gazie, teraz.',
      action: 'Włącz się',
      alt: 'Palestyna: zawieszenie broni teraz',
    },
    'permanent-ceasefire': {
      badge: 'Trwałe zawieszenie broni',
      headline: 'Wzywamy do trwałego zawieszenia broni w Gazie.',
      action: 'Włącz się',
      alt: 'Palestyna: trwałe zawieszenie broni teraz',
    },
    'uphold-the-ceasefire': {
      badge: 'Przestrzegajcie zawieszenia broni',
      headline: 'Przestrzegajcie zawieszenia broni w Gazie i niech będzie trwałe.',
      action: 'Włącz się',
      alt: 'Palestyna: przestrzegajcie zawieszenia broni',
    },
    'let-aid-in': {
      badge: 'Wpuśćcie pomoc do Gazy',
      headline: 'Wpuśćcie do Gazy żywność, wodę i leki.',
      action: 'Dowiedz się więcej',
      alt: 'Palestyna: wpuśćcie pomoc do Gazy',
    },
    'end-the-siege': {
      badge: 'Zakończcie oblężenie Gazy',
      headline: 'Otwórzcie przejścia. Zakończcie oblężenie Gazy.',
      action: 'Dowiedz się więcej',
      alt: 'Palestyna: zakończcie oblężenie Gazy',
    },
    'protect-civilians': {
      badge: 'Chrońcie cywilów w Gazie',
      headline: 'Cywile nie są celem. Chrońcie ludzi w Gazie.',
      action: 'Dowiedz się więcej',
      alt: 'Palestyna: chrońcie cywilów w Gazie',
    },
    'protect-children': {
      badge: 'Chrońcie dzieci w Gazie',
      headline: 'Każde dziecko ma prawo dorosnąć. Chrońcie dzieci w Gazie.',
      action: 'Dowiedz się więcej',
      alt: 'Palestyna: chrońcie dzieci w Gazie',
    },
    'protect-journalists': {
      badge: 'Chrońcie dziennikarzy w Gazie',
      headline: 'Dziennikarze to cywile. Chrońcie tych, którzy relacjonują z Gazy.',
      action: 'Dowiedz się więcej',
      alt: 'Palestyna: chrońcie dziennikarzy w Gazie',
    },
    'protect-health-workers': {
      badge: 'Chrońcie medyków w Gazie',
      headline: 'Szpitale muszą być bezpieczne. Chrońcie pracowników ochrony zdrowia w Gazie.',
      action: 'Dowiedz się więcej',
      alt: 'Palestyna: chrońcie pracowników ochrony zdrowia w Gazie',
    },
    'remember-their-names': {
      badge: 'Pamiętajcie ich imiona',
      headline: 'Każda z tych osób miała imię. Pamiętajcie o ludziach zabitych w Gazie.',
      action: 'Przeczytaj imiona',
      alt: 'Palestyna: pamiętajcie imiona ludzi zabitych w Gazie',
    },
    'stand-with-palestine': {
      badge: 'Stoimy z Palestyną',
      headline: 'Stoimy po stronie narodu palestyńskiego.',
      action: 'Dowiedz się więcej',
      alt: 'Solidarność: stoimy z Palestyną',
    },
    'free-palestine': {
      badge: 'Wolność dla Palestyny',
      headline: 'Wolność i równe prawa dla narodu palestyńskiego.',
      action: 'Dowiedz się więcej',
      alt: 'Solidarność: wolność dla Palestyny',
    },
    'tech-for-palestine': {
      badge: 'Technologia dla Palestyny',
      headline: 'Ludzie technologii zabierają głos w sprawie Palestyny.',
      action: 'Dołącz',
      alt: 'Solidarność: technologia dla Palestyny',
    },
    'back-palestinian-startups': {
      badge: 'Wesprzyjcie palestyńskie start-upy',
      headline: 'Zaoferujcie palestyńskim start-upom pracę, finansowanie i mentoring.',
      action: 'Zobacz jak',
      alt: 'Solidarność: wesprzyjcie palestyńskie start-upy',
    },
    'let-workers-speak': {
      badge: 'Pozwólcie pracownikom mówić',
      headline: 'Nikt nie powinien tracić pracy za zabranie głosu w sprawie Palestyny.',
      action: 'Dowiedz się więcej',
      alt: 'Solidarność: pozwólcie pracownikom mówić o Palestynie',
    },
    'no-tech-for-apartheid': {
      badge: 'Żadnych technologii dla apartheidu',
      headline: 'Pracownicy Google i Amazona mówią: żadnych technologii dla apartheidu.',
      action: 'Przeczytaj postulaty',
      alt: 'Ludzie technologii: żadnych technologii dla apartheidu',
    },
    'drop-nimbus': {
      badge: 'Porzućcie Projekt Nimbus',
      headline: 'Pracownicy wzywają Google i Amazon, by porzuciły Projekt Nimbus.',
      action: 'Przeczytaj dlaczego',
      alt: 'Ludzie technologii: porzućcie Projekt Nimbus',
    },
    'no-azure-for-apartheid': {
      badge: 'Żadnego Azure dla apartheidu',
      headline: 'Pracownicy Microsoftu mówią: żadnego Azure dla apartheidu.',
      action: 'Przeczytaj postulaty',
      alt: 'Ludzie technologii: żadnego Azure dla apartheidu',
    },
    'no-tech-for-ice': {
      badge: 'Żadnych technologii dla ICE',
      headline: 'Ludzie technologii i grupy imigrantów mówią: żadnych technologii dla ICE.',
      action: 'Przeczytaj postulaty',
      alt: 'Ludzie technologii: żadnych technologii dla ICE, amerykańskiej agencji imigracyjnej',
    },
  },
  banner: {
    close: 'Zamknij tę wiadomość',
  },
  errors: {
    label: 'Błąd odznaki',
    unknownMessage: 'Żadna wiadomość nie nazywa się „{given}”',
    badValue: '{option}: nie można użyć „{given}”',
    allowed: 'Dozwolone: {allowed}',
    missingMessage: 'Odznaka nie ma jeszcze tekstu',
    busy: 'Teraz jest zbyt duży ruch, spróbuj wkrótce ponownie',
    notFound: 'Pod tym adresem nic nie ma',
    home: 'Wróć na początek',
  },
};

export default pl;
