import type { Entry } from '../../../core/library/entry'
import { formatDuration } from '../../controls/format'
import { type MessageKey, useWords } from '../../controls/words'
import { ORDERS, type Order } from './sort-entries'

const NAMES: Record<Order, MessageKey> = {
  newest: 'orderNewest',
  oldest: 'orderOldest',
  longest: 'orderLongest',
  shortest: 'orderShortest',
  site: 'orderSite',
  progress: 'orderProgress',
}

export interface ListHeadProps {
  shown: readonly Entry[]
  /** False while only the first have been read: a number would be wrong. */
  counted: boolean
  /** Null while a search sorts by how well it fits. */
  order: Order | null
  onOrder: (order: Order) => void
}

/** How much there is, and in which order. */
export function ListHead({ shown, counted, order, onOrder }: ListHeadProps) {
  const words = useWords()
  const { say, language } = words
  const time = formatDuration(
    shown.reduce((sum, { minutes }) => sum + minutes, 0),
    words,
  )
  return (
    <div class="list-head">
      <p class="library-count" role="status">
        {!counted
          ? '\u00a0'
          : shown.length === 1
            ? say('oneArticleAndTime', time)
            : say('articlesAndTime', shown.length.toLocaleString(language), time)}
      </p>
      {order && (
        <label class="list-order">
          <span class="visually-hidden">{say('order')}</span>
          <select value={order} onChange={({ currentTarget }) => onOrder(currentTarget.value as Order)}>
            {ORDERS.map((one) => (
              <option key={one} value={one}>
                {say(NAMES[one])}
              </option>
            ))}
          </select>
        </label>
      )}
    </div>
  )
}
