// Copy buttons beside the addresses of /docs, added by a script: without JavaScript there is no button that would not work, and the address can be selected.

/** The script at `/docs.js`. It asks nobody. */
export const docsScript = `// Adds a button that copies the whole address. Sends nothing.
const { copy, copied, failed } = document.querySelector('[data-copy]').dataset;
const said = document.createElement('p');
said.className = 'visually-hidden';
said.setAttribute('role', 'status');
document.querySelector('main').append(said);
for (const line of document.querySelectorAll('[data-address]')) {
  const button = document.createElement('button');
  const address = new URL(line.dataset.address, location.href).href;
  button.type = 'button';
  button.className = 'copy';
  button.textContent = copy;
  button.setAttribute('aria-label', copy + ' ' + line.dataset.address);
  let last;
  button.addEventListener('click', async () => {
    let words = copied;
    try {
      await navigator.clipboard.writeText(address);
    } catch {
      words = failed;
      getSelection().selectAllChildren(line.querySelector('code'));
    }
    button.textContent = words === copied ? copied : copy;
    said.textContent = words;
    clearTimeout(last);
    last = setTimeout(() => {
      button.textContent = copy;
      said.textContent = '';
    }, 3000);
  });
  line.append(button);
}
`;
