<?php
/**
 * Takes out what the plugin kept: one option, on every site of a network.
 *
 * @package SolidarityBanner
 */

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

if ( is_multisite() ) {
	foreach ( get_sites( array( 'fields' => 'ids', 'number' => 0 ) ) as $solidarity_banner_site ) {
		switch_to_blog( $solidarity_banner_site );
		delete_option( 'solidarity_banner' );
		restore_current_blog();
	}
} else {
	delete_option( 'solidarity_banner' );
}
