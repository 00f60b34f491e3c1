// French.
import type { LocaleFile } from '../locale.ts';

const fr: LocaleFile = {
  tag: 'fr',
  name: 'Français',
  reviewed: false,
  campaigns: {
    ceasefire: { name: 'Cessez-le-feu', label: 'Palestine' },
  },
  messages: {
    'ceasefire-now': {
      badge: 'Cessez-le-feu maintenant',
      headline: 'Appelons à un cessez-le-feu à Gaza, maintenant.',
      action: 'Agir',
      alt: 'Palestine : cessez-le-feu maintenant',
    },
    'permanent-ceasefire': {
      badge: 'Cessez-le-feu permanent',
      headline: 'Appelons à un cessez-le-feu permanent à Gaza.',
      action: 'Agir',
      alt: 'Palestine : un cessez-le-feu permanent, maintenant',
    },
    'let-aid-in': {
      badge: 'Laissez l’aide entrer à Gaza',
      headline: 'Laissez entrer à Gaza l’eau, la nourriture et les médicaments.',
      action: 'En savoir plus',
      alt: 'Palestine : laissez l’aide entrer à Gaza',
    },
  },
  banner: {
    region: 'Message de solidarité',
    close: 'Fermer ce message',
    hiddenFor: { one: 'Masqué pendant {n} jour', other: 'Masqué pendant {n} jours' },
  },
  errors: {
    label: 'Erreur de badge',
    unknownMessage: 'Aucun message ne s’appelle « {given} »',
    badValue: '{option} : « {given} » ne figure pas parmi {allowed}',
    tooLong: '{option} : {allowed} caractères au plus',
    missingMessage: 'Le badge n’a pas encore de texte',
    busy: 'Trop de demandes en ce moment, réessayez bientôt',
    notFound: 'Il n’y a rien à cette adresse',
    home: 'Retour à l’accueil',
  },
};

export default fr;
