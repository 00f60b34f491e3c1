<?php
/**
 * The banner as HTML: the kit's own markup with the choice filled in, each text escaped where it goes in.
 *
 * @package SolidarityBanner
 */

namespace SolidarityBanner;

defined( 'ABSPATH' ) || exit;

/**
 * Escapes text for an element or an attribute in double quotes, whatever it holds: `&amp;` stays what was typed.
 *
 * @param string $text Any text.
 */
function escaped( string $text ): string {
	return str_replace( array( '&', '<', '>', '"' ), array( '&amp;', '&lt;', '&gt;', '&quot;' ), $text );
}

/**
 * The element's attributes.
 *
 * @param array $choice A complete choice.
 * @return array Values by name, `true` for a bare one, in the order in which the kit writes them.
 */
function attributes_of( array $choice ): array {
	$words = spoken( $choice );
	return array_filter(
		array(
			'message'      => $choice['message'],
			'lang'         => $words['lang'],
			'theme'        => 'auto' === $choice['theme'] ? null : $choice['theme'],
			'position'     => $choice['position'],
			'dismissible'  => $choice['dismissible'] ? null : 'false',
			'dismiss-days' => 7 === $choice['dismissDays'] ? null : (string) $choice['dismissDays'],
			'starts'       => '' === $choice['starts'] ? null : $choice['starts'],
			'ends'         => '' === $choice['ends'] ? null : $choice['ends'],
			'headline'     => $words['own'] || ! $words['inScript'] ? $words['headline'] : null,
			'action'       => $words['own'] || '' !== $choice['action'] || ! $words['inScript'] ? $words['action'] : null,
			'href'         => 'own' === $choice['link'] || ! messages()[ $choice['message'] ]['inScript'] ? $words['href'] : null,
			'icon'         => 'none' === $choice['icon'] ? 'none' : null,
			'border'       => $choice['border'] ? true : null,
		),
		static function ( $value ) {
			return null !== $value;
		}
	);
}

/**
 * What the banner says: the message's words in the language of the page, or the owner's.
 *
 * @param array $choice A choice with a known message.
 */
function spoken( array $choice ): array {
	$tag   = '' === $choice['lang'] ? (string) get_bloginfo( 'language' ) : $choice['lang'];
	$words = words_of( $choice['message'], $tag );
	$own   = '' !== $choice['headline'];
	if ( $own && '' === language_of( $tag ) ) {
		// The owner's words are in the language of the page, which the kit need not have.
		$words['lang'] = $tag;
		$words['dir']  = 'auto';
	}
	$words['own']      = $own;
	$words['headline'] = $own ? $choice['headline'] : $words['headline'];
	$words['action']   = '' === $choice['action'] ? $words['action'] : $choice['action'];
	$words['href']     = 'own' === $choice['link'] ? $choice['href'] : messages()[ $choice['message'] ]['link'];
	return $words;
}

/**
 * The banner, with its words in a declarative shadow root.
 *
 * @param array    $choice A choice.
 * @param int|null $now    Seconds since 1970; default: now.
 * @return string HTML; empty when the choice is not complete or its time is over.
 */
function banner( array $choice, ?int $now = null ): string {
	$now = $now ?? time();
	if ( ! is_complete( $choice ) || ( '' !== $choice['ends'] && $now >= moment_of( $choice['ends'] ) ) ) {
		return '';
	}
	$tag = '<solidarity-banner';
	foreach ( attributes_of( $choice ) as $name => $value ) {
		$tag .= true === $value ? ' ' . $name : ' ' . $name . '="' . escaped( $value ) . '"';
	}
	$is_early = '' !== $choice['starts'] && $now < moment_of( $choice['starts'] );
	return $tag . '>' . ( $is_early ? '' : inside( $choice ) ) . '</solidarity-banner>';
}

/**
 * The shadow root.
 *
 * @param array $choice A complete choice.
 */
function inside( array $choice ): string {
	$words  = spoken( $choice );
	$markup = data( 'markup' );
	$form   = ( $choice['dismissible'] ? 'closing' : 'staying' ) . ( $choice['border'] ? '-border' : '' );
	return strtr(
		$markup['forms'][ $form ],
		array(
			'{{icon}}'     => 'none' === $choice['icon'] ? '' : $markup['icon'],
			'{{style}}'    => $markup['style'],
			'{{position}}' => $choice['position'],
			'{{look}}'     => $markup['looks'][ $choice['theme'] ],
			'{{lang}}'     => escaped( $words['lang'] ),
			'{{dir}}'      => escaped( $words['dir'] ),
			'{{close}}'    => $words['close'],
			'{{headline}}' => escaped( $words['headline'] ),
			'{{action}}'   => escaped( $words['action'] ),
			'{{href}}'     => escaped( $words['href'] ),
		)
	);
}
