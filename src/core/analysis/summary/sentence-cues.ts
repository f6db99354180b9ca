/** Words by which a text speaks of itself: there it says what it is about. */
const SELF: Record<string, RegExp> = {
  en: /\b(?:this|the following|our new|my new) (?:article|post|blog|guide|paper|tutorial|report|page|piece|essay|series|story|chapter|interview|edition|study|case study|talk|document|toolkit|course)\b|\b(?:we|i)(?:'ll| will|'ve| have| are|'re)? (?:introduc|present|announc|explor|discuss|describ|explain|cover|walk|look(?:ed|ing)? at|shar|launch|releas)/i,
  de: /\b(?:diese[rsmn]?|folgende[rsmn]?|unser(?:e[rmn]?)?) (?:artikel|beitrag|text|bericht|studie|anleitung|seite|interview|serie|post|video|ratgeber|rezept)\b|\bwir (?:zeigen|stellen|erklären|verraten|haben|geben)\b/iu,
  fr: /\b(?:cet|dans ce|notre|ce) (?:article|billet|guide|dossier|rapport|texte|tutoriel)/iu,
  es: /\b(?:este|esta|nuestro) (?:artículo|post|guía|texto|informe|entrada|tutorial|serie|vídeo)|\b(?:vamos a|veremos|te explico|te explicamos|aprende|descubre)\b/iu,
  pt: /\b(?:este|neste|esse|nesse) (?:artigo|post|guia|texto|relatório|tutorial)/iu,
  it: /\b(?:questo|quest'|nostro) ?(?:articolo|post|guida|testo|rapporto)/iu,
  ru: /(?:в этой|эта|данная|настоящая|в данной|в нашем|этот) (?:стать[еяи]|обзор|материал|текст|публикаци|работ)/iu,
  zh: /本文|本篇|本系列|本次(?:分享|演讲)|这篇文章|该文|此文|笔者|作者|我们(?:将|会)?(?:介绍|分享|发布|推出|宣布|探讨|讨论)/u,
  ja: /(?:本|この)(?:記事|稿|ページ|連載|論文|レポート)/u,
  ko: /(?:이|본) (?:글|기사|논문|보고서)/u,
  ar: /(?:هذا|هذه) (?:المقال|المقالة|التقرير|الدراسة|الدليل)/u,
}

const WE: Record<string, RegExp> = {
  en: /\b(?:we|we're|we've|our)\b/i,
  de: /\b(?:wir|unser(?:e[rmn]?)?)\b/iu,
  zh: /我们/u,
  ru: /(?:^|\s)(?:мы|наш)/iu,
  es: /\b(?:nuestr[oa]s?|hemos|vamos)\b/iu,
  fr: /\b(?:nous|notre|nos)\b/iu,
}

/** Whether the sentence speaks of the text it stands in. */
export const isSelfReference = (text: string, language: string): boolean => SELF[language]?.test(text) ?? false

/** Whether it begins as somebody's words. */
export const isQuotation = (text: string): boolean => /^["'“‘«„「『]/u.test(text)

/** Whether the writers speak of themselves. */
export const speaksAsGroup = (text: string, language: string): boolean => WE[language]?.test(text) ?? false

/** Whether the sentence breaks off. */
export const isCutOff = (text: string): boolean => /(?:\.\.\.|…)$/.test(text)

/** Lines that credit or ask, in any language: they never stand in a summary while another sentence is there. */
const CREDIT =
  /^(?:作者|译者|编者|讲师|嘉宾|编辑|责编|来源|原文)(?:介绍|简介|链接|[：:|])|公众号|扫码|二维码|点击.{0,6}(?:阅读|查看|下载|关注)|^[QAＱＡ][：:]|^(?:photo|image|credit|source|foto|bild|quelle|фото|источник|写真|出典|사진|출처|المصدر)\s*(?:by\b|[:：])|^(?:read more|follow us|subscribe|sign up|click here|advertisement)\b/iu

/** Whether a line is a credit, a question-and-answer mark or a call to press something. */
export const isCredit = (text: string): boolean => CREDIT.test(text)
