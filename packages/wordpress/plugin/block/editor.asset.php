<?php
/**
 * What the block's editor script needs.
 *
 * @package SolidarityBanner
 */

return array(
	'dependencies' => array( 'wp-api-fetch', 'wp-block-editor', 'wp-blocks', 'wp-components', 'wp-element', 'wp-url' ),
	'version'      => '{{version}}',
);
