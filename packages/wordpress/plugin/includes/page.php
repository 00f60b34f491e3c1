<?php
/**
 * The settings page itself: its parts, in the order in which one chooses.
 *
 * @package SolidarityBanner
 */

namespace SolidarityBanner;

defined( 'ABSPATH' ) || exit;

/** Prints the page. */
function page() {
	if ( ! current_user_can( 'manage_options' ) ) {
		return;
	}
	$choice = chosen();
	?>
	<div class="wrap solidarity-banner">
		<h1><?php esc_html_e( 'Solidarity Banner', 'solidarity-banner' ); ?></h1>
		<p class="solidarity-banner-state <?php echo is_complete( $choice ) ? 'is-complete' : ''; ?>"><?php echo esc_html( state( $choice ) ); ?></p>
		<h2><?php esc_html_e( 'Preview', 'solidarity-banner' ); ?></h2>
		<div class="solidarity-banner-preview" hidden>
			<iframe sandbox="allow-scripts" title="<?php esc_attr_e( 'Preview of the banner', 'solidarity-banner' ); ?>" data-src="<?php echo esc_url( preview_url() ); ?>"></iframe>
			<p>
				<label><input type="checkbox" id="solidarity-banner-narrow"> <?php esc_html_e( 'On a phone', 'solidarity-banner' ); ?></label>
				<span class="description" aria-live="polite"><?php esc_html_e( 'Not saved before you press Save Changes.', 'solidarity-banner' ); ?></span>
			</p>
		</div>
		<noscript><p class="description"><?php esc_html_e( 'The preview needs JavaScript; the settings do not.', 'solidarity-banner' ); ?></p></noscript>
		<form method="post" action="options.php" id="solidarity-banner-form">
			<?php
			settings_fields( OPTION );
			words_part( $choice );
			look_part( $choice );
			time_part( $choice );
			submit_button();
			?>
		</form>
		<details class="solidarity-banner-paste" hidden>
			<summary><?php esc_html_e( 'Paste a choice from the kit’s page', 'solidarity-banner' ); ?></summary>
			<p class="description"><?php esc_html_e( 'It fills in the fields above; look at the preview, then press Save Changes.', 'solidarity-banner' ); ?></p>
			<label class="screen-reader-text" for="solidarity-banner-pasted"><?php esc_html_e( 'The choice', 'solidarity-banner' ); ?></label>
			<textarea id="solidarity-banner-pasted" class="large-text code" rows="6" dir="ltr" spellcheck="false"></textarea>
			<p><button type="button" class="button" id="solidarity-banner-use"><?php esc_html_e( 'Fill in the fields', 'solidarity-banner' ); ?></button>
			<span role="status" id="solidarity-banner-used" data-good="<?php esc_attr_e( 'Filled in. Press Save Changes to keep it.', 'solidarity-banner' ); ?>" data-bad="<?php esc_attr_e( 'This is not a choice from the kit’s page: it begins with { and names a message.', 'solidarity-banner' ); ?>"></span></p>
		</details>
	</div>
	<?php
}

/**
 * What it says, and where it leads.
 *
 * @param array $choice What is kept.
 */
function words_part( array $choice ) {
	echo '<h2>' . esc_html__( 'What it says, and where it leads', 'solidarity-banner' ) . '</h2><table class="form-table" role="presentation">';
	row(
		__( 'Message', 'solidarity-banner' ),
		static function () use ( $choice ) {
			message_field( $choice['message'] );
			echo '<p class="description" id="solidarity-banner-whole"></p>';
		},
		'message'
	);
	row(
		__( 'Where it leads', 'solidarity-banner' ),
		static function () use ( $choice ) {
			radio_fields(
				'link',
				$choice['link'],
				array(
					'message' => __( 'The message’s own page', 'solidarity-banner' ),
					'own'     => __( 'Your own address', 'solidarity-banner' ),
				)
			);
			echo '<p class="description"><bdi dir="ltr" id="solidarity-banner-leads"></bdi></p>';
			text_field(
				'href',
				$choice['href'],
				array(
					'dir'         => 'ltr',
					'inputmode'   => 'url',
					'placeholder' => 'https://',
					'aria-label'  => __( 'Your own address', 'solidarity-banner' ),
				)
			);
		}
	);
	row(
		__( 'Language', 'solidarity-banner' ),
		static function () use ( $choice ) {
			select_field( 'lang', $choice['lang'], array( '' => __( 'The language of the site', 'solidarity-banner' ) ) + data( 'languages' )['names'] );
			echo '<p class="description">' . esc_html__( 'On a site in several languages, each page speaks its own.', 'solidarity-banner' ) . '</p>';
		},
		'lang'
	);
	row(
		__( 'Own sentence', 'solidarity-banner' ),
		static function () use ( $choice ) {
			text_field( 'headline', $choice['headline'], array( 'class' => 'large-text', 'maxlength' => LONGEST['headline'], 'dir' => 'auto' ) );
			echo '<p class="description">' . esc_html__( 'In place of the message’s. Text, no HTML.', 'solidarity-banner' ) . '</p>';
		},
		'headline'
	);
	row(
		__( 'Own words of the link', 'solidarity-banner' ),
		static function () use ( $choice ) {
			text_field( 'action', $choice['action'], array( 'maxlength' => LONGEST['action'], 'dir' => 'auto' ) );
		},
		'action'
	);
	echo '</table>';
}

/**
 * Colours and place.
 *
 * @param array $choice What is kept.
 */
function look_part( array $choice ) {
	echo '<h2>' . esc_html__( 'Look', 'solidarity-banner' ) . '</h2><table class="form-table" role="presentation">';
	row(
		__( 'Colours', 'solidarity-banner' ),
		static function () use ( $choice ) {
			radio_fields( 'theme', $choice['theme'], themes() );
			check_field( 'icon', 'none' === $choice['icon'], __( 'Without the small flag', 'solidarity-banner' ) );
			check_field( 'border', $choice['border'], __( 'Embroidered border', 'solidarity-banner' ) );
		}
	);
	row(
		__( 'Place', 'solidarity-banner' ),
		static function () use ( $choice ) {
			radio_fields(
				'position',
				$choice['position'],
				array(
					'top'    => __( 'At the top of the page', 'solidarity-banner' ),
					'sticky' => __( 'At the top, and stays in sight', 'solidarity-banner' ),
					'bottom' => __( 'At the bottom of the window', 'solidarity-banner' ),
					'corner' => __( 'In the corner', 'solidarity-banner' ),
				)
			);
			echo '<p class="description">' . esc_html__( 'For a single place in a page there is the block Solidarity Banner.', 'solidarity-banner' ) . '</p>';
		}
	);
	echo '</table>';
}

/**
 * Closing, and the days on which it shows.
 *
 * @param array $choice What is kept.
 */
function time_part( array $choice ) {
	echo '<h2>' . esc_html__( 'Closing and days', 'solidarity-banner' ) . '</h2><table class="form-table" role="presentation">';
	row(
		__( 'Closing', 'solidarity-banner' ),
		static function () use ( $choice ) {
			check_field( 'dismissible', $choice['dismissible'], __( 'Readers can close it', 'solidarity-banner' ) );
		}
	);
	row(
		__( 'Days that it stays closed', 'solidarity-banner' ),
		static function () use ( $choice ) {
			text_field( 'dismissDays', $choice['dismissDays'], array( 'type' => 'number', 'min' => 0, 'max' => MOST_DAYS, 'class' => 'small-text' ) );
		},
		'dismissDays'
	);
	foreach ( array( 'starts' => __( 'First day', 'solidarity-banner' ), 'ends' => __( 'Gone from this day on', 'solidarity-banner' ) ) as $name => $label ) {
		row(
			$label,
			static function () use ( $choice, $name ) {
				// A moment, which a pasted choice can bring, has a time too and is shown as it is.
				$type = false === strpos( $choice[ $name ], 'T' ) ? 'date' : 'text';
				text_field( $name, $choice[ $name ], array( 'type' => $type, 'class' => '' ) );
			},
			$name
		);
	}
	echo '</table>';
}
