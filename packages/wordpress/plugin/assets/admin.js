// The settings page: the preview follows the fields, and a pasted choice fills them in.
(function () {
  const form = document.getElementById('solidarity-banner-form');
  const preview = document.querySelector('.solidarity-banner-preview');
  const frame = preview.querySelector('iframe');
  const message = document.getElementById('solidarity-banner-message');
  const href = document.getElementById('solidarity-banner-href');
  const field = (name) => form.elements[`solidarity_banner[${name}]`];

  /** The preview of what is in the fields; only those, so that nothing else of the form gets into an address. */
  function show() {
    const url = new URL(frame.dataset.src);
    for (const [name, value] of new FormData(form))
      if (name.startsWith('solidarity_banner[')) url.searchParams.set(name, value);
    if (frame.src !== url.href) frame.src = url.href;
  }

  /** The whole sentence and where it leads, beside the fields; the field for an address only where it means something. */
  function explain() {
    const option = message.selectedOptions[0];
    document.getElementById('solidarity-banner-whole').textContent = option.value
      ? option.textContent
      : '';
    const isOwn = field('link').value === 'own';
    href.classList.toggle('is-idle', !isOwn);
    document.getElementById('solidarity-banner-leads').textContent =
      !isOwn && option.value ? option.dataset.link : '';
  }

  let timer;
  function changed() {
    explain();
    clearTimeout(timer);
    timer = setTimeout(show, 300);
  }
  form.addEventListener('input', changed);
  document.getElementById('solidarity-banner-narrow').addEventListener('change', ({ target }) => {
    preview.classList.toggle('is-narrow', target.checked);
  });

  /** A choice of the kit's page as text, or undefined. */
  function read(text) {
    try {
      const choice = JSON.parse(text);
      return choice && typeof choice.message === 'string' ? choice : undefined;
    } catch {
      return undefined;
    }
  }

  const pasted = document.getElementById('solidarity-banner-pasted');
  const used = document.getElementById('solidarity-banner-used');
  document.getElementById('solidarity-banner-use').addEventListener('click', () => {
    const choice = read(pasted.value);
    const isKnown =
      choice && [...message.options].some(({ value }) => value && value === choice.message);
    used.textContent = isKnown ? used.dataset.good : used.dataset.bad;
    if (!isKnown) return;
    const values = {
      lang: '',
      theme: 'auto',
      position: 'top',
      headline: '',
      action: '',
      href: '',
      starts: '',
      ends: '',
      dismissDays: 7,
      ...choice,
    };
    for (const name of ['starts', 'ends'])
      field(name).type = String(values[name]).includes('T') ? 'text' : 'date';
    for (const name of [
      'message',
      'lang',
      'theme',
      'position',
      'headline',
      'action',
      'href',
      'starts',
      'ends',
      'dismissDays',
    ])
      field(name).value = values[name];
    field('link').value = choice.href ? 'own' : 'message';
    field('border').checked = choice.border === true;
    field('dismissible').checked = choice.dismissible !== false;
    changed();
  });

  preview.hidden = false;
  document.querySelector('.solidarity-banner-paste').hidden = false;
  explain();
  show();
})();
