<?php
/**
 * The way to the settings page, what it keeps, and whether the banner shows.
 *
 * @package SolidarityBanner
 */

namespace SolidarityBanner;

defined( 'ABSPATH' ) || exit;

const PAGE = 'solidarity-banner';

add_action( 'admin_menu', __NAMESPACE__ . '\add_page' );
add_action( 'admin_init', __NAMESPACE__ . '\register_choice' );
add_action( 'admin_enqueue_scripts', __NAMESPACE__ . '\enqueue' );
add_action( 'admin_notices', __NAMESPACE__ . '\hint' );
add_filter( 'plugin_action_links_' . plugin_basename( FILE ), __NAMESPACE__ . '\action_links' );

/** Adds the page to the menu Settings. */
function add_page() {
	add_options_page( __( 'Solidarity Banner', 'solidarity-banner' ), __( 'Solidarity Banner', 'solidarity-banner' ), 'manage_options', PAGE, __NAMESPACE__ . '\page' );
}

/** Tells WordPress what the page keeps, and who checks it. */
function register_choice() {
	register_setting( OPTION, OPTION, array( 'sanitize_callback' => __NAMESPACE__ . '\kept' ) );
}

/**
 * What is kept of a form that was sent; what cannot be used stays as it was, and is told.
 *
 * @param mixed $given The form's values.
 */
function kept( $given ): array {
	return read_choice(
		is_array( $given ) ? $given : array(),
		chosen(),
		static function ( string $name, string $sentence ) {
			// WordPress checks a new option twice.
			$told = wp_list_pluck( get_settings_errors( OPTION ), 'code' );
			if ( ! in_array( $name, $told, true ) ) {
				add_settings_error( OPTION, $name, $sentence );
			}
		}
	);
}

/** Address of the page. */
function page_url(): string {
	return admin_url( 'options-general.php?page=' . PAGE );
}

/**
 * A link to the page in the list of plugins.
 *
 * @param array $links The plugin's links there.
 */
function action_links( array $links ): array {
	array_unshift( $links, '<a href="' . esc_url( page_url() ) . '">' . esc_html__( 'Settings', 'solidarity-banner' ) . '</a>' );
	return $links;
}

/** Says in the list of plugins what is missing, as long as it is. */
function hint() {
	if ( 'plugins' !== get_current_screen()->id || is_complete( chosen() ) || ! current_user_can( 'manage_options' ) ) {
		return;
	}
	printf(
		'<div class="notice notice-info"><p>%1$s <a href="%2$s">%3$s</a></p></div>',
		esc_html__( 'Solidarity Banner shows nothing yet.', 'solidarity-banner' ),
		esc_url( page_url() ),
		esc_html__( 'Choose what it says and where it leads', 'solidarity-banner' )
	);
}

/**
 * Loads the page's style and script, there only.
 *
 * @param string $hook Name of the screen.
 */
function enqueue( string $hook ) {
	if ( 'settings_page_' . PAGE !== $hook ) {
		return;
	}
	wp_enqueue_style( PAGE, plugins_url( 'assets/admin.css', FILE ), array(), VERSION );
	wp_enqueue_script( PAGE, plugins_url( 'assets/admin.js', FILE ), array(), VERSION, true );
}

/**
 * In one sentence, whether the banner shows now.
 *
 * @param array $choice What is kept.
 */
function state( array $choice ): string {
	$now = time();
	if ( '' === $choice['message'] ) {
		return __( 'Nothing shows yet: choose a message.', 'solidarity-banner' );
	}
	if ( ! is_complete( $choice ) ) {
		return __( 'Nothing shows yet: choose where it leads.', 'solidarity-banner' );
	}
	if ( '' !== $choice['ends'] && $now >= moment_of( $choice['ends'] ) ) {
		/* translators: %s: a date. */
		return sprintf( __( 'It was shown until %s. Today it does not show.', 'solidarity-banner' ), day_of( $choice['ends'] ) );
	}
	if ( '' !== $choice['starts'] && $now < moment_of( $choice['starts'] ) ) {
		/* translators: %s: a date. */
		return sprintf( __( 'It shows from %s. Today it does not show.', 'solidarity-banner' ), day_of( $choice['starts'] ) );
	}
	return '' === $choice['ends']
		? __( 'It shows on every page of your site.', 'solidarity-banner' )
		/* translators: %s: a date. */
		: sprintf( __( 'It shows on every page of your site until %s.', 'solidarity-banner' ), day_of( $choice['ends'] ) );
}

/**
 * A moment as the site writes days.
 *
 * @param string $date ISO 8601.
 */
function day_of( string $date ): string {
	return wp_date( get_option( 'date_format' ), moment_of( $date ), new \DateTimeZone( 'UTC' ) );
}
