// Lets the links of the demo choose among the attributes of <balise-diagnostic>.
const diagnostic = document.querySelector('balise-diagnostic');
for (const [name, value] of new URLSearchParams(location.search)) {
  if (['mode', 'length', 'lang', 'storage', 'bank', 'places', 'settings'].includes(name))
    diagnostic.setAttribute(name, value);
}
const { lang } = diagnostic;
if (lang) document.documentElement.lang = lang;
