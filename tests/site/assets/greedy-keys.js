// A page that wants every key for itself, as some editors, players and games do.
const log = document.querySelector('#key-log')
const note = (where) => (event) => {
  log.textContent += `${where}:${event.key} `
  if (event.key.startsWith('Arrow') || event.key === 'j') event.preventDefault()
}
document.addEventListener('keydown', note('document'))
document.body.addEventListener('keydown', note('body'), true)
window.addEventListener('keydown', note('window'))
window.addEventListener('keyup', note('window-up'))
