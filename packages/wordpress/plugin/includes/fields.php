<?php
/**
 * The fields of the settings page, each a few lines of the dashboard's own markup.
 *
 * @package SolidarityBanner
 */

namespace SolidarityBanner;

defined( 'ABSPATH' ) || exit;

/**
 * Name of a field in the form.
 *
 * @param string $name Name of the value in a choice.
 */
function field_name( string $name ): string {
	return OPTION . '[' . $name . ']';
}

/**
 * A row of the form.
 *
 * @param string   $label Its heading.
 * @param callable $field Prints what is in it.
 * @param string   $for   Id of its one field; empty where it has several.
 */
function row( string $label, callable $field, string $for = '' ) {
	echo '<tr><th scope="row">';
	if ( '' === $for ) {
		echo esc_html( $label );
	} else {
		printf( '<label for="solidarity-banner-%s">%s</label>', esc_attr( $for ), esc_html( $label ) );
	}
	echo '</th><td>';
	if ( '' === $for ) {
		printf( '<fieldset><legend class="screen-reader-text"><span>%s</span></legend>', esc_html( $label ) );
	}
	$field();
	echo '' === $for ? '</fieldset></td></tr>' : '</td></tr>';
}

/**
 * A line of text, a number or a day.
 *
 * @param string $name  Name of the value.
 * @param mixed  $value What it is now.
 * @param array  $more  Further attributes by name.
 */
function text_field( string $name, $value, array $more = array() ) {
	$attributes = $more + array(
		'type'  => 'text',
		'id'    => 'solidarity-banner-' . $name,
		'class' => 'regular-text',
	);
	echo '<input name="' . esc_attr( field_name( $name ) ) . '" value="' . esc_attr( (string) $value ) . '"';
	foreach ( $attributes as $attribute => $text ) {
		echo ' ' . esc_attr( $attribute ) . '="' . esc_attr( (string) $text ) . '"';
	}
	echo '>';
}

/**
 * One of a few, as radio buttons.
 *
 * @param string $name    Name of the value.
 * @param string $value   What it is now.
 * @param array  $options Words by value.
 */
function radio_fields( string $name, string $value, array $options ) {
	foreach ( $options as $option => $words ) {
		printf(
			'<label class="solidarity-banner-choice"><input type="radio" name="%1$s" value="%2$s"%3$s> <span>%4$s</span></label>',
			esc_attr( field_name( $name ) ),
			esc_attr( $option ),
			checked( $value, $option, false ), // phpcs:ignore WordPress.Security.EscapeOutput.OutputNotEscaped -- WordPress' own attribute.
			esc_html( $words )
		);
	}
}

/**
 * Yes or no.
 *
 * @param string $name  Name of the value.
 * @param bool   $value What it is now.
 * @param string $words What it means.
 */
function check_field( string $name, bool $value, string $words ) {
	printf(
		'<label><input type="checkbox" name="%1$s" value="1"%2$s> %3$s</label>',
		esc_attr( field_name( $name ) ),
		checked( $value, true, false ), // phpcs:ignore WordPress.Security.EscapeOutput.OutputNotEscaped -- WordPress' own attribute.
		esc_html( $words )
	);
}

/**
 * One of many.
 *
 * @param string $name    Name of the value.
 * @param string $value   What it is now.
 * @param array  $options Words by value.
 */
function select_field( string $name, string $value, array $options ) {
	printf( '<select id="solidarity-banner-%1$s" name="%2$s">', esc_attr( $name ), esc_attr( field_name( $name ) ) );
	foreach ( $options as $option => $words ) {
		printf( '<option value="%1$s"%2$s>%3$s</option>', esc_attr( $option ), selected( $value, (string) $option, false ), esc_html( $words ) ); // phpcs:ignore WordPress.Security.EscapeOutput.OutputNotEscaped -- WordPress' own attribute.
	}
	echo '</select>';
}

/**
 * The messages, by campaign.
 *
 * @param string $value Id of the chosen one; empty for none.
 */
function message_field( string $value ) {
	printf( '<select id="solidarity-banner-message" name="%s">', esc_attr( field_name( 'message' ) ) );
	printf( '<option value="">%s</option>', esc_html__( '— Choose a message —', 'solidarity-banner' ) );
	foreach ( message_groups() as $campaign => $list ) {
		printf( '<optgroup label="%s">', esc_attr( $campaign ) );
		foreach ( $list as $message ) {
			printf(
				'<option value="%1$s" data-link="%2$s"%3$s>%4$s</option>',
				esc_attr( $message['id'] ),
				esc_url( $message['link'] ),
				selected( $value, $message['id'], false ), // phpcs:ignore WordPress.Security.EscapeOutput.OutputNotEscaped -- WordPress' own attribute.
				esc_html( $message['words'] )
			);
		}
		echo '</optgroup>';
	}
	echo '</select>';
}
