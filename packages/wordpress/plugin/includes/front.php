<?php
/**
 * The banner on the site: first in the body at the top, last in it at the bottom, and the script that takes it over.
 *
 * @package SolidarityBanner
 */

namespace SolidarityBanner;

defined( 'ABSPATH' ) || exit;

add_action( 'wp_body_open', __NAMESPACE__ . '\at_the_top', 1 );
add_action( 'wp_footer', __NAMESPACE__ . '\at_the_end', 1 );

/**
 * Whether this answer is a page that carries a banner.
 */
function is_page(): bool {
	$is_amp = function_exists( 'amp_is_request' ) && amp_is_request();
	return ! is_feed() && ! is_embed() && ! $is_amp;
}

/**
 * Whether a position is first in the body.
 *
 * @param string $position One of POSITIONS, or `inline`.
 */
function is_first( string $position ): bool {
	return in_array( $position, array( 'top', 'sticky' ), true );
}

/** Prints the banner of the site where it stands first in the body. */
function at_the_top() {
	$choice = chosen();
	if ( is_first( $choice['position'] ) && is_page() ) {
		show( $choice );
	}
}

/** Prints it where it stands last; and the script of banners that stand inside a page. */
function at_the_end() {
	$choice = chosen();
	if ( ! is_page() ) {
		return;
	}
	if ( ! is_first( $choice['position'] ) ) {
		show( $choice );
	} elseif ( ! did_action( 'wp_body_open' ) ) {
		// A theme from before WordPress 5.2 has no place at the top: the script brings the banner there.
		bring( $choice );
	}
	print_script( null );
}

/**
 * Prints a banner and its script.
 *
 * @param array $choice A choice.
 */
function show( array $choice ) {
	$html = banner( $choice );
	if ( '' === $html ) {
		return;
	}
	echo $html; // phpcs:ignore WordPress.Security.EscapeOutput.OutputNotEscaped -- the kit's markup; every text in it was escaped as it went in.
	print_script( $choice['message'], is_first( $choice['position'] ) );
}

/**
 * Prints a script tag that brings the banner by itself.
 *
 * @param array $choice A choice.
 */
function bring( array $choice ) {
	if ( '' === banner( $choice ) ) {
		return;
	}
	$data = array();
	foreach ( attributes_of( $choice ) as $name => $value ) {
		$data[ 'data-' . $name ] = $value;
	}
	print_script( $choice['message'], false, $data );
}

/**
 * Prints the script, once. It finds the banner of the site by its message, and takes over every other one in the page.
 *
 * @param string|null $message Message of the banner that stands before it; null: print it only when a block has asked for it.
 * @param bool        $waits   Whether the page waits for it, so that a banner that a reader has closed is not seen to go.
 * @param array       $data    Attributes, where the script is to bring the banner.
 */
function print_script( ?string $message, bool $waits = false, array $data = array() ) {
	static $is_printed = false;
	$message = $message ?? needed_by_block();
	if ( $is_printed || null === $message ) {
		return;
	}
	$is_printed = true;
	$attributes = array(
		'src' => add_query_arg( 'ver', VERSION, plugins_url( 'assets/banner.js', FILE ) ),
	) + ( $data ? $data : array( 'data-message' => $message ) );
	wp_print_script_tag( $waits ? $attributes : array( 'async' => true ) + $attributes );
}
