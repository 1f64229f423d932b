
(function () {
  'use strict';
  var each = function (selector, action) {
    Array.prototype.forEach.call(document.querySelectorAll(selector), action);
  };
  each('.languages', function (nav) { nav.hidden = false; });
  each('[data-language]', function (button) {
    button.addEventListener('click', function () {
      var language = button.getAttribute('data-language');
      document.documentElement.lang = language;
      each('main', function (main) {
        main.hidden = main.lang !== language;
        if (!main.hidden) { document.title = main.getAttribute('data-title'); }
      });
      each('[data-language]', function (other) {
        other.setAttribute('aria-pressed', String(other === button));
      });
    });
  });
  var copy = function (text) {
    if (navigator.clipboard) { return navigator.clipboard.writeText(text); }
    var area = document.createElement('textarea');
    area.value = text;
    document.body.appendChild(area);
    area.select();
    document.execCommand('copy');
    area.remove();
    return Promise.resolve();
  };
  each('.copy', function (button) {
    var label = button.textContent;
    button.hidden = false;
    button.addEventListener('click', function () {
      copy(button.parentNode.querySelector('code').textContent).then(function () {
        button.textContent = button.closest('main').getAttribute('data-copied');
        setTimeout(function () { button.textContent = label; }, 2000);
      });
    });
  });
  each('.picture [tabindex]', function (box) {
    var say = function () {
      box.closest('figure').querySelector('.sentence').textContent = box.getAttribute('aria-label');
    };
    box.addEventListener('focus', say);
    box.addEventListener('mouseenter', say);
  });
}());
