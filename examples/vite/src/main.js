import './page.css';

const pages = {
  '#/': ['The bakery on the corner', 'Tuesday to Sunday, seven to two.', '#/holidays', 'Holidays'],
  '#/holidays': ['Holidays', 'Closed on the first of May.', '#/', 'Back to the bakery'],
};

function show() {
  const [title, text, href, name] = pages[location.hash] ?? pages['#/'];
  const heading = document.createElement('h1');
  const paragraph = document.createElement('p');
  const link = document.createElement('a');
  heading.textContent = title;
  paragraph.textContent = `${text} `;
  link.textContent = name;
  link.href = href;
  paragraph.append(link);
  document.querySelector('#app').replaceChildren(heading, paragraph);
}

addEventListener('hashchange', show);
show();
