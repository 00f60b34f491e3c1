// French. \u00a0 is the no-break space that French puts before a colon and inside guillemets.
import type { LocaleFile } from '../locale.ts';

const fr: LocaleFile = {
  tag: 'fr',
  name: 'Français',
  reviewed: false,
  notes: [
    'permanent-ceasefire, badge: leaves out “now” to stay short; the alternative text has it.',
    'end-the-siege: “Lift the blockade of Gaza”; blocus is the usual word, siège the literal one.',
    'let-workers-speak, headline: “for having spoken out in favour of Palestine”.',
  ],
  campaigns: {
    ceasefire: { name: 'Cessez-le-feu', label: 'Palestine' },
    palestine: { name: 'Palestine', label: 'Solidarité' },
    'no-tech-for-apartheid': {
      name: 'No Tech For Apartheid',
      label: 'Salariés de la tech',
    },
    'no-azure-for-apartheid': { name: 'No Azure for Apartheid', label: 'Salariés de la tech' },
    'no-tech-for-ice': { name: 'No Tech for ICE', label: 'Salariés de la tech' },
  },
  messages: {
    'ceasefire-now': {
      badge: 'Cessez-le-feu maintenant',
      headline: 'Appelons à un cessez-le-feu immédiat à Gaza.',
      action: 'Agir maintenant',
      alt: 'Palestine\u00a0: cessez-le-feu maintenant',
    },
    'permanent-ceasefire': {
      badge: 'Cessez-le-feu permanent',
      headline: 'Appelons à un cessez-le-feu permanent à Gaza.',
      action: 'Agir maintenant',
      alt: 'Palestine\u00a0: un cessez-le-feu permanent, maintenant',
    },
    'uphold-the-ceasefire': {
      badge: 'Respectez le cessez-le-feu',
      headline: 'Respectez le cessez-le-feu à Gaza, et faites qu’il dure.',
      action: 'Agir maintenant',
      alt: 'Palestine\u00a0: respectez le cessez-le-feu',
    },
    'let-aid-in': {
      badge: 'Laissez l’aide entrer à Gaza',
      headline: 'Laissez entrer à Gaza eau, nourriture et médicaments.',
      action: 'En savoir plus',
      alt: 'Palestine\u00a0: laissez l’aide entrer à Gaza',
    },
    'end-the-siege': {
      badge: 'Levez le blocus de Gaza',
      headline: 'Des ONG disent\u00a0: ouvrez les points de passage, levez le blocus de Gaza.',
      action: 'En savoir plus',
      alt: 'Palestine\u00a0: levez le blocus de Gaza',
    },
    'protect-civilians': {
      badge: 'Protégez les civils à Gaza',
      headline: 'Les civils ne sont pas des cibles. Protégez la population de Gaza.',
      action: 'En savoir plus',
      alt: 'Palestine\u00a0: protégez les civils à Gaza',
    },
    'protect-children': {
      badge: 'Protégez les enfants de Gaza',
      headline: 'Chaque enfant a le droit de grandir. Protégez les enfants de Gaza.',
      action: 'En savoir plus',
      alt: 'Palestine\u00a0: protégez les enfants de Gaza',
    },
    'protect-journalists': {
      badge: 'Protégez les journalistes de Gaza',
      headline: 'Les journalistes sont des civils. Protégez ceux qui informent depuis Gaza.',
      action: 'En savoir plus',
      alt: 'Palestine\u00a0: protégez les journalistes de Gaza',
    },
    'protect-health-workers': {
      badge: 'Protégez les soignants de Gaza',
      headline: 'Les hôpitaux doivent être sûrs. Protégez les soignants à Gaza.',
      action: 'En savoir plus',
      alt: 'Palestine\u00a0: protégez les soignants de Gaza',
    },
    'every-civilian-life': {
      badge: 'Chaque vie civile compte',
      headline: 'Chaque vie civile compte, palestinienne comme israélienne.',
      action: 'En savoir plus',
      alt: 'Palestine\u00a0: chaque vie civile compte',
    },
    'protect-the-west-bank': {
      badge: 'Protégez les familles de Cisjordanie',
      headline: 'Les familles de Cisjordanie ont le droit d’être en sécurité chez elles.',
      action: 'En savoir plus',
      alt: 'Palestine\u00a0: protégez les familles de Cisjordanie',
    },
    'know-the-facts': {
      badge: 'Connaître les faits',
      headline: 'Connaître les faits\u00a0: données ouvertes sur Gaza et la Cisjordanie.',
      action: 'Voir les données',
      alt: 'Palestine\u00a0: connaître les faits',
    },
    'remember-their-names': {
      badge: 'Souvenons-nous de leurs noms',
      headline: 'Chaque personne tuée à Gaza avait un nom. Souvenons-nous.',
      action: 'Lire les noms',
      alt: 'Palestine\u00a0: souvenons-nous des noms des personnes tuées à Gaza',
    },
    'stand-with-palestine': {
      badge: 'Aux côtés de la Palestine',
      headline: 'Nous sommes aux côtés du peuple palestinien.',
      action: 'En savoir plus',
      alt: 'Solidarité\u00a0: aux côtés de la Palestine',
    },
    'free-palestine': {
      badge: 'Liberté pour la Palestine',
      headline: 'Les Palestiniens demandent la liberté et l’égalité des droits.',
      action: 'En savoir plus',
      alt: 'Solidarité\u00a0: liberté pour la Palestine',
    },
    'tech-for-palestine': {
      badge: 'La tech pour la Palestine',
      headline: 'Dans la tech, des voix s’élèvent pour la Palestine.',
      action: 'Participer',
      alt: 'Solidarité\u00a0: la tech pour la Palestine',
    },
    'back-palestinian-startups': {
      badge: 'Soutenez les start-up palestiniennes',
      headline: 'Offrez aux start-up palestiniennes du travail, des fonds et du mentorat.',
      action: 'Voir comment',
      alt: 'Solidarité\u00a0: soutenez les start-up palestiniennes',
    },
    'let-workers-speak': {
      badge: 'Laissez les salariés s’exprimer',
      headline: 'Nul ne devrait perdre son emploi pour s’être exprimé en faveur de la Palestine.',
      action: 'En savoir plus',
      alt: 'Salariés de la tech\u00a0: laissez les salariés s’exprimer pour la Palestine',
    },
    'reinstate-workers': {
      badge: 'Réintégrez les salariés licenciés',
      headline: 'Des salariés licenciés disent\u00a0: rendez les emplois perdus pour avoir parlé.',
      action: 'Leurs revendications',
      alt: 'Salariés de la tech\u00a0: réintégrez les salariés licenciés',
    },
    'no-tech-for-apartheid': {
      badge: 'Pas de tech pour l’apartheid',
      headline: 'Des salariés de Google et d’Amazon disent\u00a0: pas de tech pour l’apartheid.',
      action: 'Leurs revendications',
      alt: 'Salariés de la tech\u00a0: pas de tech pour l’apartheid',
    },
    'drop-nimbus': {
      badge: 'Abandonnez le projet Nimbus',
      headline: 'Des salariés demandent à Google et Amazon d’abandonner le projet Nimbus.',
      action: 'Lire pourquoi',
      alt: 'Salariés de la tech\u00a0: abandonnez le projet Nimbus',
    },
    'no-azure-for-apartheid': {
      badge: 'Pas d’Azure pour l’apartheid',
      headline: 'Salariés et ex-salariés de Microsoft disent\u00a0: pas d’Azure pour l’apartheid.',
      action: 'Leurs revendications',
      alt: 'Salariés de la tech\u00a0: pas d’Azure pour l’apartheid',
    },
    'end-mass-surveillance': {
      badge: 'Stop à la surveillance de masse',
      headline:
        'Des salariés disent\u00a0: stop à la surveillance de masse des appels palestiniens.',
      action: 'Lire pourquoi',
      alt: 'Salariés de la tech\u00a0: stop à la surveillance de masse des Palestiniens',
    },
    'no-tech-for-ice': {
      badge: 'Pas de tech pour l’ICE',
      headline:
        'Salariés de la tech et associations d’immigrés disent\u00a0: pas de tech pour l’ICE.',
      action: 'Leurs revendications',
      alt: 'Salariés de la tech\u00a0: pas de tech pour l’ICE, l’agence américaine de l’immigration',
    },
  },
  banner: {
    close: 'Fermer ce message',
  },
  about: {
    title: 'À propos de ce message',
    all: 'Tous les messages',
    who: 'Qui le dit',
    whoever: 'Les personnes qui l’affichent',
    act: 'Ce que vous pouvez faire',
    sources: 'Sources',
    read: 'lu le {date}',
    unseen: 'Nous n’avons trouvé aucune copie conservée de cette page à comparer',
    show: 'Affichez-le aussi',
    badge: 'Badge',
    banner: 'Bannière',
    card: 'Carte',
    why: 'Pourquoi est-ce sur un site que vous avez visité\u202f?',
    chosen:
      'Les responsables de ce site l’ont choisi. Il ne dépose aucun cookie et ne vous suit pas.',
    revisions: 'Révisions',
    revision: 'Révision {n}',
    unreviewed: 'Aucun locuteur natif n’a encore relu cette traduction.',
    languages: 'Langues',
  },
  errors: {
    label: 'Erreur de badge',
    unknownMessage: 'Aucun message ne s’appelle «\u00a0{given}\u00a0»',
    didYouMean: 'Vouliez-vous dire «\u00a0{near}\u00a0»\u00a0?',
    badValue: '{option}\u00a0: «\u00a0{given}\u00a0» ne convient pas',
    allowed: 'Valeurs admises\u00a0: {allowed}',
    missingMessage: 'Le badge n’a pas encore de texte',
    busy: 'Trop de demandes en ce moment, réessayez bientôt',
    notFound: 'Il n’y a rien à cette adresse',
    home: 'Retour à l’accueil',
  },
};

export default fr;
