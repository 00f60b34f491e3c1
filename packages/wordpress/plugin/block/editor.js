// The block in the editor: what to choose, and the banner itself as the server draws it.
(function (wp, known) {
  const { createElement: h, useEffect, useRef, useState } = wp.element;
  const { InspectorControls, useBlockProps } = wp.blockEditor;
  const {
    Button,
    PanelBody,
    Placeholder,
    RadioControl,
    SelectControl,
    Spinner,
    TextControl,
    ToggleControl,
  } = wp.components;
  const { labels } = known;

  const messages = Object.values(known.messages).flat();
  const languageOptions = [
    { value: '', label: labels.pageLang },
    ...Object.entries(known.languages).map(([value, label]) => ({ value, label })),
  ];
  const themeOptions = Object.entries(labels.themes).map(([value, label]) => ({ value, label }));

  // oxlint-disable-next-line unicorn/consistent-function-scoping -- a classic script: outside, it would be everybody's.
  const isComplete = ({ message, link, href }) =>
    message !== '' && (link === 'message' || (link === 'own' && href.trim() !== ''));

  /** The select of messages, grouped by campaign. */
  function messageField(value, onChange) {
    return h(
      SelectControl,
      { label: labels.message, value, onChange },
      h('option', { value: '' }, labels.choose),
      Object.entries(known.messages).map(([campaign, list]) =>
        h(
          'optgroup',
          { key: campaign, label: campaign },
          list.map(({ id, words }) => h('option', { key: id, value: id }, words)),
        ),
      ),
    );
  }

  /** Message and link, which have to be chosen before anything shows. */
  function chooser(attributes, set) {
    const found = messages.find(({ id }) => id === attributes.message);
    return [
      messageField(attributes.message, (message) => set({ message })),
      h(RadioControl, {
        label: labels.link,
        selected: attributes.link,
        options: [
          { value: 'message', label: labels.messageLink + (found ? ': ' + found.link : '') },
          { value: 'own', label: labels.ownLink },
        ],
        onChange: (link) => set({ link }),
      }),
      attributes.link === 'own' &&
        h(TextControl, {
          label: labels.href,
          type: 'url',
          dir: 'ltr',
          value: attributes.href,
          placeholder: 'https://',
          onChange: (href) => set({ href }),
        }),
    ];
  }

  /** Moves the markup that the server sent into the place: parsed without running anything, words in a shadow root as on the site. */
  function draw(place, html) {
    const parsed = new DOMParser()
      .parseFromString(html, 'text/html')
      .querySelector('solidarity-banner');
    const inside = parsed && parsed.querySelector('template');
    const banner = document.createElement('div');
    if (inside)
      banner.attachShadow({ mode: 'open' }).append(document.importNode(inside.content, true));
    place.replaceChildren(banner);
    return Boolean(inside);
  }

  function Preview({ attributes }) {
    const place = useRef(null);
    const [state, setState] = useState('waiting');
    const query = JSON.stringify(attributes);
    useEffect(() => {
      let isCurrent = true;
      const timer = setTimeout(() => {
        wp.apiFetch({
          path: wp.url.addQueryArgs('/wp/v2/block-renderer/solidarity-banner/banner', {
            context: 'edit',
            attributes: JSON.parse(query),
          }),
        }).then(
          ({ rendered }) =>
            isCurrent && setState(draw(place.current, rendered) ? 'drawn' : 'wrong'),
          () => isCurrent && setState('wrong'),
        );
      }, 200);
      return () => {
        isCurrent = false;
        clearTimeout(timer);
      };
    }, [query]);
    return h(
      'div',
      // A click on the preview selects the block and leads nowhere.
      { onClickCapture: (event) => event.preventDefault() },
      h('div', { ref: place }),
      state === 'waiting' && h(Spinner),
      state === 'wrong' && h('p', { role: 'status' }, labels.wrong),
    );
  }

  function Edit({ attributes, setAttributes }) {
    // Whoever types an address is not done with its first letter.
    const [isSetUp, setSetUp] = useState(isComplete(attributes));
    const text = (name, label) =>
      h(TextControl, {
        label,
        value: attributes[name],
        onChange: (value) => setAttributes({ [name]: value }),
      });
    const toggle = (name, label) =>
      h(ToggleControl, {
        label,
        checked: attributes[name],
        onChange: (value) => setAttributes({ [name]: value }),
      });
    return h(
      'div',
      useBlockProps(),
      h(
        InspectorControls,
        null,
        h(PanelBody, { title: labels.message }, ...chooser(attributes, setAttributes)),
        h(
          PanelBody,
          { title: labels.ownWords, initialOpen: false },
          text('headline', labels.headline),
          text('action', labels.action),
        ),
        h(
          PanelBody,
          { title: labels.look, initialOpen: false },
          h(SelectControl, {
            label: labels.theme,
            value: attributes.theme,
            options: themeOptions,
            onChange: (theme) => setAttributes({ theme }),
          }),
          h(SelectControl, {
            label: labels.language,
            value: attributes.lang,
            options: languageOptions,
            onChange: (lang) => setAttributes({ lang }),
          }),
          toggle('border', labels.border),
          toggle('dismissible', labels.dismissible),
        ),
      ),
      isSetUp && isComplete(attributes)
        ? h(Preview, { attributes })
        : h(
            Placeholder,
            { icon: 'megaphone', label: labels.title, instructions: labels.start },
            h(
              'div',
              { style: { display: 'grid', gap: '16px', justifyItems: 'start', width: '100%' } },
              ...chooser(attributes, setAttributes),
              h(
                Button,
                {
                  variant: 'primary',
                  disabled: !isComplete(attributes),
                  onClick: () => setSetUp(true),
                },
                labels.show,
              ),
            ),
          ),
    );
  }

  wp.blocks.registerBlockType('solidarity-banner/banner', { edit: Edit, save: () => null });
})(window.wp, window.solidarityBannerKnown);
