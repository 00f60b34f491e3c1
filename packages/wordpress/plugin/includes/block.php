<?php
/**
 * The block, for a banner at a single place: rendered on the server each time, so that words stay those of the kit.
 *
 * @package SolidarityBanner
 */

namespace SolidarityBanner;

defined( 'ABSPATH' ) || exit;

add_action( 'init', __NAMESPACE__ . '\register_block' );
add_action( 'enqueue_block_editor_assets', __NAMESPACE__ . '\tell_editor' );

/** Registers the block. */
function register_block() {
	register_block_type( FOLDER . 'block', array( 'render_callback' => __NAMESPACE__ . '\block' ) );
}

/**
 * A block's HTML.
 *
 * @param array $attributes What was chosen in the editor.
 */
function block( array $attributes ): string {
	// Where an author may not write HTML, WordPress keeps `&` in a block as `&amp;`.
	$plain  = array_map(
		static function ( $value ) {
			return is_string( $value ) ? wp_specialchars_decode( $value, ENT_QUOTES ) : $value;
		},
		$attributes
	);
	$choice = read_choice( $plain + untouched(), untouched() );
	// At its own place, whatever the site's banner does.
	$choice['position'] = 'inline';
	if ( is_feed() || ! is_complete( $choice ) ) {
		return '';
	}
	needed_by_block( $choice['message'] );
	return banner( $choice );
}

/**
 * The message of a block on this page, for the script.
 *
 * @param string|null $message Given by a block.
 * @return string|null Null when no block was shown.
 */
function needed_by_block( ?string $message = null ): ?string {
	static $needed = null;
	$needed = $needed ?? $message;
	return $needed;
}

/** Gives the editor the messages and languages to choose from, and its words in the language of the dashboard. */
function tell_editor() {
	$known = array(
		'messages'  => message_groups(),
		'languages' => data( 'languages' )['names'],
		'labels'    => array(
			'title'       => __( 'Solidarity Banner', 'solidarity-banner' ),
			'start'       => __( 'Choose what it says and where it leads. It shows nothing before.', 'solidarity-banner' ),
			'message'     => __( 'Message', 'solidarity-banner' ),
			'choose'      => __( '— Choose a message —', 'solidarity-banner' ),
			'link'        => __( 'Where it leads', 'solidarity-banner' ),
			'messageLink' => __( 'The message’s own page', 'solidarity-banner' ),
			'ownLink'     => __( 'Your own address', 'solidarity-banner' ),
			'href'        => __( 'Address', 'solidarity-banner' ),
			'ownWords'    => __( 'Own words', 'solidarity-banner' ),
			'headline'    => __( 'Sentence', 'solidarity-banner' ),
			'action'      => __( 'Words of the link', 'solidarity-banner' ),
			'look'        => __( 'Look', 'solidarity-banner' ),
			'language'    => __( 'Language', 'solidarity-banner' ),
			'pageLang'    => __( 'The language of the site', 'solidarity-banner' ),
			'theme'       => __( 'Colours', 'solidarity-banner' ),
			'themes'      => themes(),
			'border'      => __( 'Embroidered border', 'solidarity-banner' ),
			'dismissible' => __( 'Readers can close it', 'solidarity-banner' ),
			'show'        => __( 'Show the banner', 'solidarity-banner' ),
			'wrong'       => __( 'The banner could not be drawn.', 'solidarity-banner' ),
		),
	);
	wp_add_inline_script(
		generate_block_asset_handle( 'solidarity-banner/banner', 'editorScript' ),
		'window.solidarityBannerKnown = ' . wp_json_encode( $known ) . ';',
		'before'
	);
}

/**
 * The colours to choose from.
 *
 * @return array Names by value.
 */
function themes(): array {
	return array(
		'auto'  => __( 'Reader’s setting', 'solidarity-banner' ),
		'light' => __( 'Light', 'solidarity-banner' ),
		'dark'  => __( 'Dark', 'solidarity-banner' ),
		'flag'  => __( 'Flag', 'solidarity-banner' ),
	);
}

/**
 * The messages by campaign, in the language of whoever is at the dashboard.
 *
 * @return array Lists of `id`, `words` and `link`, by the campaign's name.
 */
function message_groups(): array {
	$groups = array();
	foreach ( messages() as $id => $message ) {
		$words                            = words_of( $id, get_user_locale() );
		$groups[ $message['campaign'] ][] = array(
			'id'    => $id,
			'words' => $words['headline'],
			'link'  => $message['link'],
		);
	}
	return $groups;
}
