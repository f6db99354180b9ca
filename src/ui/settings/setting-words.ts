import type { GroupName, SettingName } from '../../core/settings/settings'
import type { MessageKey } from '../controls/words'
import { actionNames } from './action-names'

export interface SettingWords {
  name: MessageKey
  /** What it does, as a sentence. */
  text: MessageKey
  /** The names of its words, for a choice between words, or for those of a line or a list that have one. */
  options?: Record<string, MessageKey>
  /** What stands after a number. */
  unit?: string
  /** Of a number: how far one press goes. */
  step?: number
  /** Of a line nobody writes by hand: it can only be taken away. */
  isGathered?: true
}

export interface GroupWords<Group extends GroupName> {
  name: MessageKey
  text: MessageKey
  settings: { [Name in SettingName<Group>]: SettingWords }
}

/** The words of every setting there is: one that is missing here does not compile. In the order of the screen. */
export const settingWords: { [Group in GroupName]: GroupWords<Group> } = {
  pictures: {
    name: 'settingsPictures',
    text: 'settingsPicturesText',
    settings: {
      keep: { name: 'settingPicturesKeep', text: 'settingPicturesKeepText' },
      room: { name: 'settingPicturesRoom', text: 'settingPicturesRoomText', unit: ' MB', step: 50 },
    },
  },
  library: {
    name: 'library',
    text: 'settingsLibraryText',
    settings: {
      order: {
        name: 'order',
        text: 'settingOrderText',
        options: {
          newest: 'orderNewest',
          oldest: 'orderOldest',
          longest: 'orderLongest',
          shortest: 'orderShortest',
          site: 'orderSite',
          progress: 'orderProgress',
        },
      },
      place: {
        name: 'settingPlace',
        text: 'settingPlaceText',
        isGathered: true,
        options: {
          '#unread': 'viewUnread',
          '#favourites': 'viewFavourites',
          '#highlights': 'viewHighlights',
          '#archive': 'viewArchive',
          '#bin': 'viewBin',
        },
      },
    },
  },
  backup: {
    name: 'backupHeading',
    text: 'settingsBackupText',
    settings: {
      every: {
        name: 'backupEvery',
        text: 'settingBackupEveryText',
        options: { never: 'backupNever', daily: 'backupDaily', weekly: 'backupWeekly', monthly: 'backupMonthly' },
      },
      keep: { name: 'backupKeep', text: 'settingBackupKeepText', step: 1 },
    },
  },
  opening: {
    name: 'settingsOpening',
    text: 'settingsOpeningText',
    settings: { sites: { name: 'settingSites', text: 'settingSitesText' } },
  },
  reading: {
    name: 'look',
    text: 'settingsReadingText',
    settings: {
      theme: {
        name: 'theme',
        text: 'settingThemeText',
        options: {
          auto: 'themeAuto',
          paper: 'themePaper',
          sepia: 'themeSepia',
          dusk: 'themeDusk',
          night: 'themeNight',
          contrast: 'themeContrast',
        },
      },
      face: {
        name: 'face',
        text: 'settingFaceText',
        options: {
          serif: 'faceSerif',
          sans: 'faceSans',
          dyslexia: 'faceDyslexia',
          system: 'faceSystem',
          own: 'faceOwn',
        },
      },
      ownFace: { name: 'ownFaceName', text: 'settingOwnFaceText' },
      size: { name: 'textSize', text: 'settingSizeText', unit: ' px', step: 1 },
      width: { name: 'columnWidth', text: 'settingWidthText', unit: ' %', step: 5 },
      lineHeight: { name: 'lineHeight', text: 'settingLineHeightText', unit: ' %', step: 5 },
      letterSpacing: { name: 'letterSpacing', text: 'settingLetterSpacingText', unit: ' %', step: 1 },
      wordSpacing: { name: 'wordSpacing', text: 'settingWordSpacingText', unit: ' %', step: 5 },
      align: {
        name: 'alignment',
        text: 'settingAlignText',
        options: { start: 'alignStart', justify: 'alignJustify' },
      },
      hyphens: { name: 'hyphens', text: 'settingHyphensText' },
    },
  },
  focus: {
    name: 'settingsFocus',
    text: 'settingsFocusText',
    settings: {
      guide: { name: 'lineGuide', text: 'settingGuideText' },
      paragraph: { name: 'paragraphFocus', text: 'settingParagraphText' },
      fade: { name: 'fadeControls', text: 'settingFadeText' },
    },
  },
  aloud: {
    name: 'listen',
    text: 'settingsAloudText',
    settings: {
      speed: { name: 'speed', text: 'settingSpeedText', unit: ' %', step: 10 },
      voices: { name: 'settingVoices', text: 'settingVoicesText' },
    },
  },
  models: {
    name: 'models',
    text: 'modelsNote',
    settings: {
      summary: { name: 'modelSummary', text: 'settingModelSummaryText' },
      translation: { name: 'modelTranslation', text: 'settingModelTranslationText' },
      language: { name: 'modelLanguage', text: 'settingModelLanguageText' },
    },
  },
  keys: {
    name: 'keys',
    text: 'settingsKeysText',
    settings: { chosen: { name: 'settingKeysChosen', text: 'settingKeysChosenText', options: actionNames } },
  },
  extraction: {
    name: 'settingsExtraction',
    text: 'settingsExtractionText',
    settings: {
      block: { name: 'settingBlock', text: 'settingBlockText' },
      kept: { name: 'settingKept', text: 'settingKeptText' },
    },
  },
}
