<?php
/**
 * The kit's words: messages, languages, and the markup that they stand in. Made when the plugin was built; read from this folder only.
 *
 * @package SolidarityBanner
 */

namespace SolidarityBanner;

defined( 'ABSPATH' ) || exit;

/**
 * One of the files in data/.
 *
 * @param string $name Name of the file without its ending; never something that a visitor sent.
 * @return array Its content; empty when there is no such file.
 */
function data( string $name ): array {
	static $read = array();
	if ( ! isset( $read[ $name ] ) ) {
		$file          = FOLDER . 'data/' . $name . '.json';
		$text          = is_readable( $file ) ? file_get_contents( $file ) : '';
		$read[ $name ] = json_decode( (string) $text, true );
		if ( ! is_array( $read[ $name ] ) ) {
			$read[ $name ] = array();
		}
	}
	return $read[ $name ];
}

/**
 * The messages, in the order of the kit.
 *
 * @return array By id: `campaign`, `link`, and `inScript`, whether the script knows it.
 */
function messages(): array {
	return data( 'messages' );
}

/**
 * The kit's language for a tag or a WordPress locale: `pt_BR` is `pt-BR`, `de_DE_formal` is `de`, `ary` is `ar`.
 *
 * @param string $tag A tag or a locale.
 * @return string Empty when the kit has no such language.
 */
function language_of( string $tag ): string {
	$tags  = data( 'languages' )['tags'];
	$parts = explode( '-', strtolower( str_replace( '_', '-', $tag ) ) );
	while ( $parts ) {
		$found = $tags[ implode( '-', $parts ) ] ?? '';
		if ( '' !== $found ) {
			return $found;
		}
		// Who reads Uzbek in Cyrillic is not helped by words in another script.
		if ( 4 === strlen( array_pop( $parts ) ) && $parts ) {
			return '';
		}
	}
	return '';
}

/**
 * The words of a message.
 *
 * @param string $message Id of a message.
 * @param string $tag     A language that the kit need not have; English stands in.
 * @return array `headline`, `action`, `lang`, `dir`, `close` (attributes of the button, as HTML) and `inScript`.
 */
function words_of( string $message, string $tag ): array {
	$language = language_of( $tag );
	return data( 'words/' . ( '' === $language ? 'en' : $language ) )[ $message ];
}
