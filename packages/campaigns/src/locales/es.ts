// Spanish.
import type { LocaleFile } from '../locale.ts';

const es: LocaleFile = {
  tag: 'es',
  name: 'Español',
  reviewed: false,
  campaigns: {
    ceasefire: { name: 'Alto el fuego', label: 'Palestina' },
  },
  messages: {
    'ceasefire-now': {
      badge: 'Alto el fuego ya',
      headline: 'Pedimos un alto el fuego en Gaza ya.',
      action: 'Actúa ahora',
      alt: 'Palestina: alto el fuego ya',
    },
    'permanent-ceasefire': {
      badge: 'Alto el fuego permanente ya',
      headline: 'Pedimos un alto el fuego permanente en Gaza.',
      action: 'Actúa ahora',
      alt: 'Palestina: alto el fuego permanente ya',
    },
    'let-aid-in': {
      badge: 'Que entre la ayuda a Gaza',
      headline: 'Que entren a Gaza alimentos, agua y medicinas.',
      action: 'Más información',
      alt: 'Palestina: que entre la ayuda a Gaza',
    },
  },
  banner: {
    region: 'Mensaje de solidaridad',
    close: 'Cerrar este mensaje',
    hiddenFor: { one: 'Oculto durante {n} día', other: 'Oculto durante {n} días' },
  },
  errors: {
    label: 'Error de insignia',
    unknownMessage: 'Ningún mensaje se llama «{given}»',
    badValue: '{option}: «{given}» no está entre {allowed}',
    tooLong: '{option}: {allowed} caracteres como máximo',
    missingMessage: 'La insignia aún no tiene texto',
    busy: 'Hay demasiadas peticiones; inténtalo pronto de nuevo',
    notFound: 'No hay nada en esta dirección',
    home: 'Volver al inicio',
  },
};

export default es;
