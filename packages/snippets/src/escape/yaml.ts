// Escaping for YAML scalars.

/** Text as a double-quoted scalar: JSON's strings are YAML 1.2's, once the separators that YAML treats as line breaks are escaped. */
export function yamlString(text: string): string {
  return JSON.stringify(text).replace(
    /[\u007f-\u009f\u2028\u2029\ufeff]/g,
    (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
