// Before anything is painted: the theme that held when a page of ours was last open, so that no dark page begins white.
// The storage that settings stand in answers too late for that; `keep-theme.ts` writes this copy.
document.documentElement.dataset.theme = localStorage.getItem('theme') ?? 'auto'
