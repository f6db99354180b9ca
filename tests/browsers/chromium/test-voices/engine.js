// A voice that says nothing, at a tenth of a second a word, and tells the words where it is one that does.
let timer
chrome.ttsEngine.onSpeak.addListener((text, { voiceName, rate = 1 }, send) => {
  const words = [...text.matchAll(/\S+/g)]
  send({ type: 'start', charIndex: 0 })
  clearInterval(timer)
  timer = setInterval(() => {
    const word = words.shift()
    if (!word) {
      clearInterval(timer)
      send({ type: 'end', charIndex: text.length })
    } else if (voiceName !== 'Wordless') send({ type: 'word', charIndex: word.index, length: word[0].length })
  }, 100 / rate)
})
chrome.ttsEngine.onStop.addListener(() => clearInterval(timer))
