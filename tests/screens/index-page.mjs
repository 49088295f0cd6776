const STYLE = `
  :root { color-scheme: dark light; }
  body { margin: 0; font: 15px/1.4 system-ui, sans-serif; background: #1c1a1b; color: #f4efe9; }
  form { position: sticky; top: 0; z-index: 1; display: flex; flex-wrap: wrap; gap: 8px 24px; padding: 12px 20px; background: #1c1a1bf2; }
  label { display: flex; align-items: center; gap: 8px; }
  select, input { font: inherit; padding: 4px 8px; }
  main { display: flex; flex-wrap: wrap; align-items: flex-start; gap: 24px; padding: 12px 20px 40px; }
  figure { margin: 0; }
  figcaption { padding: 0 0 6px; font-size: 13px; color: #cfc6c0; }
  img { display: block; max-width: calc(100vw - 40px); height: auto; outline: 1px solid #5a5356; }
`;

const SCRIPT = `
  const shots = JSON.parse(document.querySelector('#shots').textContent);
  const form = document.querySelector('form');
  const main = document.querySelector('main');
  for (const key of ['size', 'theme', 'lang']) {
    for (const value of new Set(shots.map((shot) => shot[key]))) form.elements[key].append(new Option(value));
  }
  function show() {
    const wanted = Object.fromEntries(new FormData(form));
    const found = shots.filter(
      (shot) =>
        shot.name.includes(wanted.name) &&
        ['size', 'theme', 'lang'].every((key) => wanted[key] === '' || wanted[key] === shot[key]),
    );
    document.querySelector('output').textContent = found.length + ' of ' + shots.length;
    main.replaceChildren(...found.map(figureOf));
    history.replaceState(null, '', '#' + new URLSearchParams(wanted));
  }
  function figureOf(shot) {
    const figure = document.createElement('figure');
    const caption = document.createElement('figcaption');
    caption.textContent = [shot.name, shot.size, shot.theme, shot.lang].join(' · ');
    const link = document.createElement('a');
    link.href = shot.file;
    const picture = new Image();
    picture.loading = 'lazy';
    picture.alt = caption.textContent;
    const [width, height] = shot.size.split('x').map(Number);
    picture.width = width > 500 ? width / 2 : width;
    picture.style.minHeight = (width > 500 ? height / 2 : height) + 'px';
    picture.src = shot.file;
    link.append(picture);
    figure.append(caption, link);
    return figure;
  }
  for (const [key, value] of new URLSearchParams(location.hash.slice(1))) {
    if (form.elements[key]) form.elements[key].value = value;
  }
  form.addEventListener('input', show);
  form.addEventListener('submit', (event) => event.preventDefault());
  show();
`;

/**
 * A page to look through the pictures beside it: by name, size, theme and language.
 *
 * @param {{name: string, size: string, theme: string, lang: string, file: string}[]} shots
 */
export function indexPage(shots) {
  const choice = (key, label) =>
    `<label>${label} <select name="${key}"><option value="">all</option></select></label>`;
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Screens</title>
<style>${STYLE}</style>
<form>
  <label>Screen <input name="name" type="search" list="names" autocomplete="off"></label>
  <datalist id="names">${[...new Set(shots.map(({ name }) => name))].map((name) => `<option>${name}</option>`).join('')}</datalist>
  ${choice('size', 'Size')} ${choice('theme', 'Theme')} ${choice('lang', 'Language')}
  <output></output>
</form>
<main></main>
<script type="application/json" id="shots">${JSON.stringify(shots)}</script>
<script>${SCRIPT}</script>
</html>
`;
}
