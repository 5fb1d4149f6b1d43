/** The script of the HTML report: it only hides what the filters leave out. Its digest stands in `policy.ts`. */
export const script = `
const form = document.querySelector('form');
const shown = document.querySelector('output');
const articles = [...document.querySelectorAll('article')];
const sections = [...document.querySelectorAll('section')];
const texts = articles.map((article) => article.textContent.toLowerCase());
function filter() {
  const chosen = new FormData(form);
  const levels = chosen.getAll('level');
  const categories = chosen.getAll('category');
  const words = chosen.get('text').toLowerCase().split(' ').filter(Boolean);
  articles.forEach((article, index) => {
    article.hidden = !(levels.includes(article.dataset.level) && categories.includes(article.dataset.category) &&
      words.every((word) => texts[index].includes(word)));
  });
  for (const section of sections) section.hidden = !section.querySelector('article:not([hidden])');
  shown.textContent = articles.filter((article) => !article.hidden).length + ' of ' + articles.length + ' shown';
}
form.addEventListener('input', filter);
form.addEventListener('submit', (event) => event.preventDefault());
form.hidden = false;
filter();
`;
