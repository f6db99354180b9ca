// Loads a picture when it comes near. The picture host refuses visitors that other sites send, hence no referrer.
const watch = new IntersectionObserver((entries) => {
  for (const { isIntersecting, target } of entries) {
    if (!isIntersecting) continue
    target.referrerPolicy = 'no-referrer'
    target.src = target.dataset.src
    watch.unobserve(target)
  }
})
for (const picture of document.querySelectorAll('img.lazy')) watch.observe(picture)
