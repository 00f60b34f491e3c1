<?php
/**
 * What the owner has chosen: its defaults, its checks, and whether it is enough to show a banner.
 *
 * @package SolidarityBanner
 */

namespace SolidarityBanner;

defined( 'ABSPATH' ) || exit;

const THEMES    = array( 'auto', 'light', 'dark', 'flag' );
const POSITIONS = array( 'top', 'sticky', 'bottom', 'corner' );
const LINKS     = array( 'message', 'own' );

/** Most days for which a closed banner can stay closed. */
const MOST_DAYS = 3650;

/** Most characters of the owner's own words. */
const LONGEST = array(
	'headline' => 200,
	'action'   => 60,
);

/**
 * A choice in which nothing is chosen yet.
 */
function untouched(): array {
	return array(
		'message'     => '',
		'link'        => '',
		'href'        => '',
		'lang'        => '',
		'headline'    => '',
		'action'      => '',
		'theme'       => 'auto',
		'position'    => 'top',
		'icon'        => 'flag',
		'border'      => false,
		'dismissible' => true,
		'dismissDays' => 7,
		'starts'      => '',
		'ends'        => '',
	);
}

/**
 * The choice for the whole site.
 */
function chosen(): array {
	$kept = get_option( OPTION );
	return array_merge( untouched(), is_array( $kept ) ? array_intersect_key( $kept, untouched() ) : array() );
}

/**
 * Whether a message and where it leads were both chosen. Nothing shows before that.
 *
 * @param array $choice A choice.
 */
function is_complete( array $choice ): bool {
	return isset( messages()[ $choice['message'] ] )
		&& ( 'message' === $choice['link'] || ( 'own' === $choice['link'] && '' !== $choice['href'] ) );
}

/**
 * Checks a choice that was typed or pasted.
 *
 * @param array         $given   Raw values by name.
 * @param array         $old     What stays where a value cannot be used.
 * @param callable|null $complain Is told the field, what was given and what is allowed, in one sentence.
 * @return array A choice.
 */
function read_choice( array $given, array $old, ?callable $complain = null ): array {
	$text   = static function ( string $name ) use ( $given ): string {
		$value = $given[ $name ] ?? '';
		return is_scalar( $value ) ? one_line( (string) $value ) : '';
	};
	$refuse = static function ( string $name, string $sentence ) use ( $complain, $old ) {
		if ( $complain ) {
			$complain( $name, $sentence );
		}
		return $old[ $name ];
	};
	$one_of = static function ( string $name, array $allowed, string $label ) use ( $text, $refuse ) {
		$value = $text( $name );
		return in_array( $value, $allowed, true )
			? $value
			/* translators: 1: name of a field, 2: what was given, 3: what is allowed. */
			: $refuse( $name, sprintf( __( '%1$s: “%2$s” is not possible; allowed: %3$s.', 'solidarity-banner' ), $label, $value, implode( ', ', array_filter( $allowed ) ) ) );
	};

	$new                = untouched();
	$new['message']     = $one_of( 'message', array_merge( array( '' ), array_keys( messages() ) ), __( 'Message', 'solidarity-banner' ) );
	$new['link']        = $one_of( 'link', array_merge( array( '' ), LINKS ), __( 'Link', 'solidarity-banner' ) );
	$new['theme']       = $one_of( 'theme', THEMES, __( 'Colours', 'solidarity-banner' ) );
	$new['position']    = $one_of( 'position', POSITIONS, __( 'Place', 'solidarity-banner' ) );
	$new['lang']        = $one_of( 'lang', array_merge( array( '' ), array_keys( data( 'languages' )['names'] ) ), __( 'Language', 'solidarity-banner' ) );
	// A ticked box says 1, a pasted choice what it is.
	$new['icon']        = in_array( $text( 'icon' ), array( 'none', '1' ), true ) ? 'none' : 'flag';
	$new['border']      = ! empty( $given['border'] );
	$new['dismissible'] = ! empty( $given['dismissible'] );

	$href        = complete_link( $text( 'href' ) );
	$new['href'] = '' === $href || is_link_possible( $href )
		? $href
		/* translators: %s: what was given. */
		: $refuse( 'href', sprintf( __( 'Link: “%s” is not an address; it begins with https://, http:// or /.', 'solidarity-banner' ), $text( 'href' ) ) );
	if ( 'own' === $new['link'] && '' === $new['href'] ) {
		$refuse( 'href', __( 'Link: your own address is chosen, and none is given.', 'solidarity-banner' ) );
	}

	foreach ( LONGEST as $name => $most ) {
		$value        = $text( $name );
		$new[ $name ] = mb_strlen( $value ) <= $most
			? $value
			/* translators: 1: what was given, 2: a number. */
			: $refuse( $name, sprintf( __( 'Own words: “%1$s” is too long; allowed: %2$d characters.', 'solidarity-banner' ), $value, $most ) );
	}

	$days               = $text( 'dismissDays' );
	$new['dismissDays'] = preg_match( '/^\d{1,4}$/', $days ) && (int) $days <= MOST_DAYS
		? (int) $days
		/* translators: 1: what was given, 2: a number. */
		: $refuse( 'dismissDays', sprintf( __( 'Days: “%1$s” is not possible; allowed: 0 to %2$d.', 'solidarity-banner' ), $days, MOST_DAYS ) );

	foreach ( array( 'starts', 'ends' ) as $name ) {
		$value        = $text( $name );
		$new[ $name ] = '' === $value || null !== moment_of( $value )
			? $value
			/* translators: %s: what was given. */
			: $refuse( $name, sprintf( __( 'Date: “%s” is not a day; write it as 2026-11-29.', 'solidarity-banner' ), $value ) );
	}
	if ( '' !== $new['starts'] && '' !== $new['ends'] && moment_of( $new['ends'] ) <= moment_of( $new['starts'] ) ) {
		/* translators: 1: the end as given, 2: the start. */
		$new['ends'] = $refuse( 'ends', sprintf( __( 'Until: “%1$s” is not after %2$s, the first day.', 'solidarity-banner' ), $new['ends'], $new['starts'] ) );
	}
	return $new;
}

/**
 * Text as one line, without what is no text.
 *
 * @param string $text Any text.
 */
function one_line( string $text ): string {
	$valid = wp_check_invalid_utf8( $text, true );
	return trim( preg_replace( '/\s+/u', ' ', preg_replace( '/[\x00-\x08\x0e-\x1f\x7f]/', '', $valid ) ) );
}

/**
 * An address as people type it, with what they left out: `www.example.org/vigil` becomes `https://www.example.org/vigil`.
 *
 * @param string $typed What was typed.
 */
function complete_link( string $typed ): string {
	return preg_match( '~^[\w-]+(\.[\w-]+)*\.[a-z]{2,}([/?#:]|$)~iu', $typed ) ? 'https://' . $typed : $typed;
}

/**
 * Whether a link leads somewhere: http, https, or a path of this site.
 *
 * @param string $href An address.
 */
function is_link_possible( string $href ): bool {
	return (bool) preg_match( '~^(https?://[^\s/?#]+\.?[^\s]*|/(?!/)[^\s]*)$~iu', $href );
}

/**
 * The moment of a day (its beginning, UTC) or of an instant, in seconds.
 *
 * @param string $date ISO 8601.
 * @return int|null Null when it is no such thing.
 */
function moment_of( string $date ): ?int {
	if ( ! preg_match( '/^(\d{4})-(\d\d)-(\d\d)(T\d\d:\d\d(:\d\d)?(Z|[+-]\d\d:\d\d))?$/', $date, $parts ) || ! checkdate( (int) $parts[2], (int) $parts[3], (int) $parts[1] ) ) {
		return null;
	}
	$moment = strtotime( isset( $parts[4] ) ? $date : $date . 'T00:00:00Z' );
	return false === $moment ? null : $moment;
}
