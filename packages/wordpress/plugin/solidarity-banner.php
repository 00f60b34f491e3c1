<?php
/**
 * Plugin Name:       Solidarity Banner
 * Description:       A banner that calls for a ceasefire and stands with Palestinians: you choose the sentence and where it leads. No request to anyone, no cookie, nothing until you have chosen.
 * Version:           {{version}}
 * Requires at least: 5.9
 * Requires PHP:      7.4
 * Author:            Solidarity Kit
 * License:           MIT
 * License URI:       https://opensource.org/licenses/MIT
 * Text Domain:       solidarity-banner
 * Domain Path:       /languages
 *
 * @package SolidarityBanner
 */

namespace SolidarityBanner;

defined( 'ABSPATH' ) || exit;

/** Version of the plugin, which is that of the kit it was made from. */
const VERSION = '{{version}}';

/** The main file, and its folder with a slash at the end. */
const FILE = __FILE__;
const FOLDER = __DIR__ . '/';

/** Name of the one option that the plugin keeps. */
const OPTION = 'solidarity_banner';

require FOLDER . 'includes/words.php';
require FOLDER . 'includes/choice.php';
require FOLDER . 'includes/render.php';
require FOLDER . 'includes/front.php';
require FOLDER . 'includes/block.php';

add_action(
	'init',
	static function () {
		load_plugin_textdomain( 'solidarity-banner', false, dirname( plugin_basename( FILE ) ) . '/languages' );
	},
	1
);

if ( is_admin() ) {
	require FOLDER . 'includes/fields.php';
	require FOLDER . 'includes/page.php';
	require FOLDER . 'includes/admin.php';
	require FOLDER . 'includes/preview.php';
}
