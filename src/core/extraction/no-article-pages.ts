/** Pages that are no article, made up for tests and benches: what every one of them is, its address and its markup. */
export interface NoArticlePage {
  name: string
  url: string
  html: string
}

const things = ['pears', 'wells', 'benches', 'walls', 'bees', 'ladders', 'baskets', 'gates', 'figs', 'hedges', 'ponds']
const thing = (index: number): string => things[index % things.length] as string
const many = (count: number, make: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => make(index)).join('\n')
const summary = (index: number): string =>
  `The keepers of the ${thing(index)} met in town ${index + 2} on Tuesday and agreed on new rules for the season, after a ` +
  `dispute about the ${thing(index + 3)} had gone on for ${index + 3} years without an end in sight.`

const page = (name: string, path: string, title: string, body: string, lang = 'en'): NoArticlePage => ({
  name,
  url: `https://valley.example${path}`,
  html: `<!doctype html><html lang="${lang}"><head><title>${title}</title><meta property="og:type" content="website"></head>
    <body><header><a href="/">Valley</a><nav>${many(6, (i) => `<a href="/${thing(i)}">${thing(i)}</a>`)}</nav></header>
    ${body}<footer><p>© Valley. <a href="/imprint">Imprint</a> <a href="/privacy">Privacy</a></p></footer></body></html>`,
})

export const noArticlePages: readonly NoArticlePage[] = [
  page(
    'front page with summaries',
    '/',
    'Valley News',
    `<main><h1>Today</h1>${many(14, (i) => `<article class="story"><h2><a href="/news/${i}.html">Keepers of ${thing(i)} agree on rules after years of dispute</a></h2><p>${summary(i)}</p><time>${i + 1} hours ago</time></article>`)}</main>`,
  ),
  page(
    'front page whose headings stand in links',
    '/',
    'The Valley',
    `<div id="grid">${many(12, (i) => `<div class="card"><a href="/2024/${thing(i)}-${i}"><img src="/i/${i}.jpg" alt=""><h3>What the ${thing(i)} tell us about autumn</h3></a><p class="dek">${summary(i)}</p><span>By R. Moss</span></div>`)}</div>`,
  ),
  page(
    'Chinese front page with summaries',
    '/',
    '山谷新闻网',
    `<div class="list">${many(15, (i) => `<div class="item"><h3><a href="/a/${i}.html">第${i + 1}届梨花节在北山村开幕，游客人数创新高</a></h3><p>本报讯，第${i + 1}届梨花节昨日在北山村开幕，来自各地的游客一早就来到果园，村里的老人说今年的花比往年开得更早，也更好看。</p></div>`)}</div>`,
    'zh',
  ),
  page(
    'blog index with beginnings',
    '/blog/page/2',
    'Notes from the valley',
    `<div class="posts">${many(8, (i) => `<div class="post"><h2 class="entry-title"><a href="/blog/${thing(i)}">A day among the ${thing(i)}</a></h2><div class="meta">May ${i + 1}, 2023</div><div class="entry"><p>${summary(i)} ${summary(i + 4)} […]</p><a class="more" href="/blog/${thing(i)}">Read more</a></div></div>`)}</div>`,
  ),
  page(
    'search page with snippets',
    '/search?q=pears',
    'pears - Search',
    `<form role="search"><input name="q" value="pears"></form><p>About 41,200 results</p><div id="results">${many(10, (i) => `<div class="g"><a href="https://site${i}.example/${thing(i)}"><h3>All about ${thing(i)} and pears – Site ${i}</h3><cite>site${i}.example › ${thing(i)}</cite></a><div class="snippet">${i + 3} Mar 2023 — ${summary(i)}</div></div>`)}</div>`,
  ),
  page(
    'search page of plain lines',
    '/find?text=well',
    'Found: well',
    `<ol>${many(20, (i) => `<li><a href="/doc/${i}">Well number ${i} in the ${thing(i)} quarter</a><br>… the water of the <b>well</b> rose by ${i} hands after the rain had fallen on the ${thing(i)}, and nobody knew why it did so …</li>`)}</ol>`,
  ),
  page(
    'shop with descriptions',
    '/shop/garden',
    'Garden – Valley Shop',
    `<h1>Garden</h1><ul class="products">${many(24, (i) => `<li class="product"><a href="/shop/p${i}"><img src="/p/${i}.jpg" alt="">Garden ${thing(i)} no. ${i}</a><p>Made of oiled oak, for years of use out of doors in sun and in rain, with ${thing(i + 1)} in mind.</p><span class="price">${i + 10}.95 €</span><button>Add to basket</button></li>`)}</ul>`,
  ),
  page(
    'shop of prices',
    '/c/tools',
    'Tools',
    `<div class="grid">${many(40, (i) => `<div><a href="/t/${i}">Ladder for ${thing(i)}</a><div>★★★★☆ (${i * 7})</div><div>${i + 5},90 €</div></div>`)}</div>`,
  ),
  page(
    'job board',
    '/jobs',
    'Jobs in the valley',
    `<h1>128 jobs</h1>${many(16, (i) => `<section class="job"><h2><a href="/jobs/${i}">Keeper of ${thing(i)}</a></h2><div>Valley Council · Full time · Town ${i}</div><p>You look after the ${thing(i)} of our town, speak with those who live beside them, and write down what you see in every season of the year.</p></section>`)}`,
  ),
  page(
    'index of a forum',
    '/forum/',
    'Valley Forum - Index',
    `<table class="boards">${many(14, (i) => `<tr><td><a href="/forum/b${i}">${thing(i)} and all that</a><br><small>Talk about the ${thing(i)} of the valley here, and please search the board before you ask a question that was asked before.</small></td><td>${i * 31} topics</td><td>Last post by <a href="/u/${i}">moss${i}</a></td></tr>`)}</table>`,
  ),
  page(
    'grid of videos',
    '/watch',
    'Videos',
    `<div>${many(30, (i) => `<div class="v"><a href="/watch/${i}"><img src="/v/${i}.jpg" alt="">How we built ${thing(i)} in a day</a><div>Valley channel · ${i}K views · ${i} days ago</div></div>`)}</div>`,
  ),
  page(
    'contact form with its small print',
    '/contact',
    'Contact',
    `<main><h1>Contact</h1><form><label>Name</label><input name="n"><label>Mail</label><input name="m"><label>Message</label><textarea></textarea><p>By sending this form you agree that we keep what you wrote until your question has been answered. You may ask us to delete it at any time by a letter to the address in our imprint.</p><button>Send</button></form></main>`,
  ),
  page(
    'sign in',
    '/login',
    'Sign in',
    `<main><h1>Welcome back</h1><form><input name="user"><input type="password" name="p"><button>Sign in</button></form><p>New here? <a href="/join">Make an account</a>. It is free, and you can leave whenever you like.</p></main>`,
  ),
  page(
    'settings',
    '/account/settings',
    'Settings',
    `<main><h1>Settings</h1>${many(12, (i) => `<div class="row"><h3>Letters about ${thing(i)}</h3><p>Send me a letter when something happens to the ${thing(i)} near me.</p><input type="checkbox"></div>`)}</main>`,
  ),
  page(
    'timetable',
    '/timetable',
    'Timetable',
    `<h1>Buses</h1><table>${many(40, (i) => `<tr><td>Town ${i}</td><td>${8 + (i % 12)}:15</td><td>${9 + (i % 12)}:40</td><td>daily except Sunday</td></tr>`)}</table>`,
  ),
  page(
    'page not found',
    '/gone',
    'Not found',
    `<main><h1>This page is not here</h1><p>It may have moved, or never been. Try the search, or begin again at the front page.</p><ul>${many(8, (i) => `<li><a href="/${thing(i)}">All about ${thing(i)}</a></li>`)}</ul></main>`,
  ),
  page(
    'list of places to stay',
    '/stay',
    'Places to stay',
    `<h1>64 places</h1>${many(15, (i) => `<div class="hotel"><div class="name"><a href="/stay/${i}">House of the ${thing(i)}</a></div><div>8.${i % 10} Very good</div><div class="text">A quiet house with a garden of ${thing(i + 1)}, a kitchen for all guests and a view of the hills, ten minutes on foot from the middle of town ${i}.</div><div>From ${i + 60} € a night</div></div>`)}`,
  ),
  page(
    'episodes',
    '/podcast',
    'Valley Talk',
    `<h1>Valley Talk</h1><p>Every week about what grows.</p>${many(10, (i) => `<li class="episode"><h4><a href="/podcast/${i}">${i}: The ${thing(i)}</a></h4><div>34 min</div><p>${summary(i)}</p></li>`)}`,
  ),
]
