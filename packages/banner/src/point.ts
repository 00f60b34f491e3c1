// A public key as a site writes it after its feed's address: one word instead of the two coordinates of a JWK.

const bytesOf = (text: string): number[] =>
  Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (one) => one.charCodeAt(0));

/**
 * The point on P-256 in the uncompressed form of SEC 1, base64url: 87 characters.
 *
 * @param x first coordinate, base64url, 43 characters
 * @param y second one
 */
export function pointOf(x: string, y: string): string {
  const point = String.fromCharCode(4, ...bytesOf(x), ...bytesOf(y));
  return btoa(point).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}
