// Spanish. Calls to those in power use ustedes, links speak to the reader as tú.
import type { LocaleFile } from '../locale.ts';

const es: LocaleFile = {
  tag: 'es',
  name: 'Español',
  reviewed: false,
  notes: [
    'protect-journalists, badge: “Protect the press in Gaza”.',
    'protect-health-workers, badge: leaves out Gaza to stay short; the label says Palestine.',
    'remember-their-names: “victims”, since “a quienes mataron” can be read as those who killed.',
    'end-the-siege: “End to the blockade of Gaza”; bloqueo is the usual word, asedio the literal one.',
  ],
  campaigns: {
    ceasefire: { name: 'Alto el fuego', label: 'Palestina' },
    palestine: { name: 'Palestina', label: 'Solidaridad' },
    'no-tech-for-apartheid': { name: 'No Tech For Apartheid', label: 'Trabajadores tech' },
    'no-azure-for-apartheid': { name: 'No Azure for Apartheid', label: 'Trabajadores tech' },
    'no-tech-for-ice': { name: 'No Tech for ICE', label: 'Trabajadores tech' },
  },
  messages: {
    'ceasefire-now': {
      badge: 'Alto el fuego ya',
      headline: 'Pedimos un alto el fuego ya en Gaza.',
      action: 'Actúa ahora',
      alt: 'Palestina: alto el fuego ya',
    },
    'permanent-ceasefire': {
      badge: 'Alto el fuego permanente ya',
      headline: 'Pedimos un alto el fuego permanente en Gaza.',
      action: 'Actúa ahora',
      alt: 'Palestina: alto el fuego permanente ya',
    },
    'uphold-the-ceasefire': {
      badge: 'Respeten el alto el fuego',
      headline: 'Respeten el alto el fuego en Gaza y hagan que dure.',
      action: 'Actúa ahora',
      alt: 'Palestina: respeten el alto el fuego',
    },
    'let-aid-in': {
      badge: 'Que entre la ayuda a Gaza',
      headline: 'Que entren a Gaza alimentos, agua y medicinas.',
      action: 'Más información',
      alt: 'Palestina: que entre la ayuda a Gaza',
    },
    'end-the-siege': {
      badge: 'Fin al bloqueo de Gaza',
      headline: 'Abran los pasos fronterizos. Fin al bloqueo de Gaza.',
      action: 'Más información',
      alt: 'Palestina: fin al bloqueo de Gaza',
    },
    'protect-civilians': {
      badge: 'Protejan a los civiles en Gaza',
      headline: 'La población civil no es un objetivo. Protejan a la gente de Gaza.',
      action: 'Más información',
      alt: 'Palestina: protejan a los civiles en Gaza',
    },
    'protect-children': {
      badge: 'Protejan a la infancia de Gaza',
      headline: 'Todos los niños tienen derecho a crecer. Protejan a la infancia de Gaza.',
      action: 'Más información',
      alt: 'Palestina: protejan a la infancia de Gaza',
    },
    'protect-journalists': {
      badge: 'Protejan a la prensa en Gaza',
      headline: 'Los periodistas son civiles. Protejan a quienes informan desde Gaza.',
      action: 'Más información',
      alt: 'Palestina: protejan a los periodistas de Gaza',
    },
    'protect-health-workers': {
      badge: 'Protejan al personal sanitario',
      headline: 'Los hospitales deben ser seguros. Protejan al personal sanitario en Gaza.',
      action: 'Más información',
      alt: 'Palestina: protejan al personal sanitario de Gaza',
    },
    'remember-their-names': {
      badge: 'Recordemos sus nombres',
      headline: 'Cada persona tenía un nombre. Recordemos a las víctimas de Gaza.',
      action: 'Lee los nombres',
      alt: 'Palestina: recordemos los nombres de las víctimas mortales en Gaza',
    },
    'stand-with-palestine': {
      badge: 'Estamos con Palestina',
      headline: 'Estamos con el pueblo palestino.',
      action: 'Más información',
      alt: 'Solidaridad: estamos con Palestina',
    },
    'free-palestine': {
      badge: 'Palestina libre',
      headline: 'Libertad e igualdad de derechos para el pueblo palestino.',
      action: 'Más información',
      alt: 'Solidaridad: Palestina libre',
    },
    'tech-for-palestine': {
      badge: 'Tecnología por Palestina',
      headline: 'Gente de la tecnología alza la voz por Palestina.',
      action: 'Participa',
      alt: 'Solidaridad: tecnología por Palestina',
    },
    'back-palestinian-startups': {
      badge: 'Apoya a startups palestinas',
      headline: 'Ofrece trabajo, fondos y mentoría a startups palestinas.',
      action: 'Mira cómo',
      alt: 'Solidaridad: apoya a startups palestinas',
    },
    'let-workers-speak': {
      badge: 'Dejen hablar a los trabajadores',
      headline: 'Nadie debería perder su empleo por alzar la voz por Palestina.',
      action: 'Más información',
      alt: 'Solidaridad: dejen que los trabajadores alcen la voz por Palestina',
    },
    'no-tech-for-apartheid': {
      badge: 'Sin tech para el apartheid',
      headline: 'Trabajadores de Google y Amazon dicen no a la tecnología para el apartheid.',
      action: 'Lee sus demandas',
      alt: 'Trabajadores tech: sin tecnología para el apartheid',
    },
    'drop-nimbus': {
      badge: 'Abandonen el Proyecto Nimbus',
      headline: 'Trabajadores piden a Google y Amazon que abandonen el Proyecto Nimbus.',
      action: 'Lee por qué',
      alt: 'Trabajadores tech: abandonen el Proyecto Nimbus',
    },
    'no-azure-for-apartheid': {
      badge: 'Sin Azure para el apartheid',
      headline: 'Trabajadores de Microsoft dicen no a Azure para el apartheid.',
      action: 'Lee sus demandas',
      alt: 'Trabajadores tech: sin Azure para el apartheid',
    },
    'no-tech-for-ice': {
      badge: 'Sin tech para el ICE',
      headline: 'Trabajadores tech y grupos de migrantes dicen no a la tecnología para el ICE.',
      action: 'Lee sus demandas',
      alt: 'Trabajadores tech: sin tecnología para el ICE, la agencia migratoria estadounidense',
    },
  },
  banner: {
    close: 'Cerrar este mensaje',
  },
  errors: {
    label: 'Error de insignia',
    unknownMessage: 'Ningún mensaje se llama «{given}»',
    badValue: '{option}: «{given}» no se puede usar',
    allowed: 'Valores admitidos: {allowed}',
    missingMessage: 'La insignia aún no tiene texto',
    busy: 'Hay demasiadas peticiones; inténtalo de nuevo pronto',
    notFound: 'No hay nada en esta dirección',
    home: 'Volver al inicio',
  },
};

export default es;
