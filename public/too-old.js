// For browsers that do not know modules: plain old JavaScript, nothing newer.
(function () {
  var root = document.getElementById('root');
  if (!root) return;
  var french = /^fr/i.test(navigator.language || '');
  var text = document.createElement('p');
  text.setAttribute('role', 'alert');
  text.style.padding = '24px';
  text.appendChild(
    document.createTextNode(
      french
        ? 'Ce navigateur est trop ancien pour Sommelier Arena, qui demande Chrome ou Edge 90, Firefox 91, Safari 15.6 (iOS 15) ou plus récent.'
        : 'This browser is too old for Sommelier Arena. It takes Chrome or Edge 90, Firefox 91 or Safari 15.6 (iOS 15), or newer ones.',
    ),
  );
  root.innerHTML = '';
  root.appendChild(text);
})();
