<?php
/**
 * The preview: a small page with the banner that is being chosen, drawn and run by the very same code as on the site.
 *
 * @package SolidarityBanner
 */

namespace SolidarityBanner;

defined( 'ABSPATH' ) || exit;

const PREVIEW = 'solidarity_banner_preview';

add_action( 'wp_ajax_' . PREVIEW, __NAMESPACE__ . '\preview' );

/** Address of the preview, to which the page adds what is in its fields. */
function preview_url(): string {
	return add_query_arg(
		array(
			'action'   => PREVIEW,
			'_wpnonce' => wp_create_nonce( PREVIEW ),
		),
		admin_url( 'admin-ajax.php' )
	);
}

/**
 * The choice in a preview's address. It always shows, and closing it says nothing to the site.
 *
 * @param array $given Raw values by name.
 */
function previewed( array $given ): array {
	$choice = read_choice( $given, untouched() );
	if ( '' === $choice['link'] || ( 'own' === $choice['link'] && '' === $choice['href'] ) ) {
		$choice['link'] = 'message';
	}
	return array(
		'starts'      => '',
		'ends'        => '',
		'dismissDays' => 0,
	) + $choice;
}

/** Sends the preview. */
function preview() {
	check_ajax_referer( PREVIEW );
	if ( ! current_user_can( 'manage_options' ) ) {
		wp_die( -1, 403 );
	}
	nocache_headers();
	header( 'Content-Type: text/html; charset=utf-8' );
	header( "Content-Security-Policy: default-src 'none'; style-src 'unsafe-inline'; script-src " . esc_url_raw( plugins_url( 'assets/banner.js', FILE ) ) );
	$given  = isset( $_GET[ OPTION ] ) && is_array( $_GET[ OPTION ] ) ? wp_unslash( $_GET[ OPTION ] ) : array(); // phpcs:ignore WordPress.Security.ValidatedSanitizedInput.InputNotSanitized -- read_choice() reads every value.
	$choice = previewed( $given );
	?>
<!DOCTYPE html>
<html lang="<?php echo esc_attr( get_bloginfo( 'language' ) ); ?>" dir="<?php echo is_rtl() ? 'rtl' : 'ltr'; ?>">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title><?php esc_html_e( 'Preview of the banner', 'solidarity-banner' ); ?></title>
<style>
html { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif; background: Canvas; color: CanvasText; }
body { margin: 0; }
main { padding: 24px; max-inline-size: 40em; }
main i { display: block; block-size: 12px; margin-block-end: 14px; border-radius: 6px; background: color-mix(in srgb, CanvasText 12%, Canvas); }
main i:first-child { block-size: 24px; inline-size: 55%; margin-block-end: 22px; }
main i:last-child { inline-size: 70%; }
p { margin: 0; padding: 24px; }
</style>
</head>
<body>
	<?php
	if ( is_complete( $choice ) ) {
		if ( is_first( $choice['position'] ) ) {
			show( $choice );
		}
		echo '<main aria-hidden="true"><i></i><i></i><i></i><i></i></main>';
		if ( ! is_first( $choice['position'] ) ) {
			show( $choice );
		}
	} else {
		echo '<p>' . esc_html__( 'Choose a message to see it here.', 'solidarity-banner' ) . '</p>';
	}
	?>
</body>
</html>
	<?php
	exit;
}
