// Basque.
import type { LocaleFile } from '../locale.ts';

const eu: LocaleFile = {
  tag: 'eu',
  name: 'Euskara',
  reviewed: false,
  notes: [
    'remember-their-names: hildakoak means both the dead and the killed.',

    'uphold-the-ceasefire: “Respect the ceasefire”.',
    'let-workers-speak: “Let workers speak”.',
  ],
  campaigns: {
    ceasefire: { name: 'Su-etena', label: 'Palestina' },
    palestine: { name: 'Palestina', label: 'Elkartasuna' },
    'no-tech-for-apartheid': {
      name: 'Teknologiarik ez apartheidarentzat',
      label: 'Tech langileak',
    },
    'no-azure-for-apartheid': {
      name: 'Azurerik ez apartheidarentzat',
      label: 'Tech langileak',
    },
    'no-tech-for-ice': { name: 'Teknologiarik ez ICErentzat', label: 'Tech langileak' },
  },
  messages: {
    'ceasefire-now': {
      badge: 'Su-etena orain',
      headline: 'Eska dezagun su-etena Gazan, orain.',
      action: 'Parte hartu',
      alt: 'Palestina: su-etena orain',
    },
    'permanent-ceasefire': {
      badge: 'Behin betiko su-etena orain',
      headline: 'Eska dezagun behin betiko su-etena Gazan.',
      action: 'Parte hartu',
      alt: 'Palestina: behin betiko su-etena orain',
    },
    'uphold-the-ceasefire': {
      badge: 'Errespetatu su-etena',
      headline: 'Errespetatu su-etena Gazan, eta iraunarazi.',
      action: 'Parte hartu',
      alt: 'Palestina: errespetatu su-etena',
    },
    'let-aid-in': {
      badge: 'Utzi laguntza Gazan sartzen',
      headline: 'Utzi janaria, ura eta sendagaiak Gazan sartzen.',
      action: 'Informazio gehiago',
      alt: 'Palestina: utzi laguntza Gazan sartzen',
    },
    'end-the-siege': {
      badge: 'Amaitu Gazako setioa',
      headline: 'Laguntza-erakundeek diote: ireki mugak, amaitu Gazako setioa.',
      action: 'Informazio gehiago',
      alt: 'Palestina: amaitu Gazako setioa',
    },
    'protect-civilians': {
      badge: 'Babestu zibilak Gazan',
      headline: 'Zibilak ez dira jomuga. Babestu Gazako jendea.',
      action: 'Informazio gehiago',
      alt: 'Palestina: babestu zibilak Gazan',
    },
    'protect-children': {
      badge: 'Babestu Gazako haurrak',
      headline: 'Haur orok du hazteko eskubidea. Babestu Gazako haurrak.',
      action: 'Informazio gehiago',
      alt: 'Palestina: babestu Gazako haurrak',
    },
    'protect-journalists': {
      badge: 'Babestu Gazako kazetariak',
      headline: 'Kazetariak zibilak dira. Babestu Gazatik informatzen dutenak.',
      action: 'Informazio gehiago',
      alt: 'Palestina: babestu Gazako kazetariak',
    },
    'protect-health-workers': {
      badge: 'Babestu Gazako osasun-langileak',
      headline: 'Ospitaleek seguruak izan behar dute. Babestu Gazako osasun-langileak.',
      action: 'Informazio gehiago',
      alt: 'Palestina: babestu Gazako osasun-langileak',
    },
    'every-civilian-life': {
      badge: 'Bizitza zibil orok balio du',
      headline: 'Bizitza zibil orok balio du, palestinarrak zein israeldarrak.',
      action: 'Informazio gehiago',
      alt: 'Palestina: bizitza zibil orok balio du',
    },
    'protect-the-west-bank': {
      badge: 'Babestu Zisjordaniako familiak',
      headline: 'Zisjordaniako familiek etxean seguru egoteko eskubidea dute.',
      action: 'Informazio gehiago',
      alt: 'Palestina: babestu Zisjordaniako familiak',
    },
    'know-the-facts': {
      badge: 'Ezagutu datuak',
      headline: 'Ezagutu datuak: Gazari eta Zisjordaniari buruzko datu irekiak.',
      action: 'Ikusi datuak',
      alt: 'Palestina: ezagutu datuak',
    },
    'remember-their-names': {
      badge: 'Gogoratu haien izenak',
      headline: 'Haietako bakoitzak izen bat zuen. Gogoratu Gazan hildakoak.',
      action: 'Irakurri izenak',
      alt: 'Palestina: gogoratu Gazan hildakoen izenak',
    },
    'stand-with-palestine': {
      badge: 'Palestinarekin bat',
      headline: 'Palestinako herriarekin bat gatoz.',
      action: 'Informazio gehiago',
      alt: 'Elkartasuna: Palestinarekin bat',
    },
    'free-palestine': {
      badge: 'Palestina askatu',
      headline: 'Palestinarrek askatasuna eta eskubide berdinak eskatzen dituzte.',
      action: 'Informazio gehiago',
      alt: 'Elkartasuna: Palestina askatu',
    },
    'tech-for-palestine': {
      badge: 'Teknologia Palestinaren alde',
      headline: 'Teknologiaren arloko jendea Palestinaren alde mintzatzen ari da.',
      action: 'Batu',
      alt: 'Elkartasuna: teknologia Palestinaren alde',
    },
    'back-palestinian-startups': {
      badge: 'Lagundu startup palestinarrei',
      headline: 'Eskaini lana, finantzaketa eta aholkularitza startup palestinarrei.',
      action: 'Ikusi nola',
      alt: 'Elkartasuna: lagundu startup palestinarrei',
    },
    'let-workers-speak': {
      badge: 'Utzi langileei hitz egiten',
      headline: 'Inork ez luke lana galdu behar Palestinaren alde mintzatzeagatik.',
      action: 'Informazio gehiago',
      alt: 'Elkartasuna: utzi langileei Palestinaren alde hitz egiten',
    },
    'reinstate-workers': {
      badge: 'Itzuli lana kaleratuei',
      headline: 'Kaleratutako langileek diote: itzuli hitz egiteagatik galdutako lanak.',
      action: 'Irakurri eskaerak',
      alt: 'Elkartasuna: itzuli lana kaleratuei',
    },
    'no-tech-for-apartheid': {
      badge: 'Teknologiarik ez apartheidarentzat',
      headline: 'Google eta Amazoneko langileek diote: teknologiarik ez apartheidarentzat.',
      action: 'Irakurri eskaerak',
      alt: 'Teknologiako langileak: teknologiarik ez apartheidarentzat',
    },
    'drop-nimbus': {
      badge: 'Utzi Nimbus proiektua',
      headline: 'Langileek Google eta Amazoni eskatzen diete Nimbus proiektua uzteko.',
      action: 'Irakurri zergatik',
      alt: 'Teknologiako langileak: utzi Nimbus proiektua',
    },
    'no-azure-for-apartheid': {
      badge: 'Azurerik ez apartheidarentzat',
      headline: 'Microsofteko langile eta langile ohiek diote: Azurerik ez apartheidarentzat.',
      action: 'Irakurri eskaerak',
      alt: 'Teknologiako langileak: Azurerik ez apartheidarentzat',
    },
    'end-mass-surveillance': {
      badge: 'Zaintza masiborik ez',
      headline: 'Langileek diote: palestinarren deien zaintza masiborik ez.',
      action: 'Irakurri zergatik',
      alt: 'Teknologiako langileak: palestinarren zaintza masiborik ez',
    },
    'no-tech-for-ice': {
      badge: 'Teknologiarik ez ICErentzat',
      headline: 'Teknologiako langileek eta migratzaile taldeek: teknologiarik ez ICErentzat.',
      action: 'Irakurri eskaerak',
      alt: 'Teknologiako langileak: teknologiarik ez ICErentzat, AEBko immigrazio-agentziarentzat',
    },
  },
  banner: {
    close: 'Itxi mezu hau',
  },
  about: {
    title: 'Mezu honi buruz',
    all: 'Mezu guztiak',
    who: 'Nork dioen',
    whoever: 'Erakusten duten pertsonek',
    act: 'Zer egin dezakezun',
    sources: 'Iturriak',
    read: '{date} irakurria',
    unseen: 'Ez dugu orri honen gordetako kopiarik aurkitu alderatzeko',
    show: 'Erakutsi zuk ere',
    badge: 'Txapa',
    banner: 'Bannerra',
    card: 'Txartela',
    why: 'Zergatik dago hau bisitatu duzun webgune batean?',
    chosen:
      'Webgune hori daramatenek aukeratu dute. Ez du cookierik jartzen, eta ez zaitu jarraitzen.',
    revisions: 'Berrikuspenak',
    revision: '{n}. berrikuspena',
    unreviewed: 'Jatorrizko hiztun batek ere ez du oraindik itzulpen hau berrikusi.',
    languages: 'Hizkuntzak',
  },
  errors: {
    label: 'Errorea bereizgarrian',
    unknownMessage: 'Ez dago «{given}» izeneko mezurik',
    badValue: '{option}: «{given}» ezin da erabili',
    allowed: 'Onartuak: {allowed}',
    missingMessage: 'Bereizgarriak ez du testurik oraindik',
    busy: 'Lanpetuta gaude, saiatu berriro laster',
    notFound: 'Ez dago ezer helbide honetan',
    home: 'Itzuli hasierako orrira',
  },
};

export default eu;
