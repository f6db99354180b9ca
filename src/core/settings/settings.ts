import { aloud } from './aloud'
import { backup } from './backup'
import { extraction } from './extraction'
import { focus } from './focus'
import { keys } from './keys'
import { library } from './library'
import { models } from './models'
import { opening } from './opening'
import { pictures } from './pictures'
import { reading } from './reading'
import type { Setting } from './setting'

/** Every setting there is, in groups. To add one, write it into its group; a new group is a file and a line here. */
export const settingGroups = { opening, reading, focus, keys, models, aloud, extraction, backup, library, pictures }

type Groups = typeof settingGroups
export type GroupName = keyof Groups
export type SettingName<Group extends GroupName> = keyof Groups[Group] & string
type ValueOf<Kind> = Kind extends Setting<infer Value> ? Value : never
export type SettingValue<Group extends GroupName, Name extends SettingName<Group>> = ValueOf<Groups[Group][Name]>
export type SettingsOf<Group extends GroupName> = { readonly [Name in SettingName<Group>]: SettingValue<Group, Name> }

/** What holds now, all of it. */
export type Settings = { readonly [Group in GroupName]: SettingsOf<Group> }
