import { describe } from 'vitest'
import { createMemoryCarrier } from '../fakes/memory-carrier'
import { carrierContract } from './carrier-contract'

describe('a carrier in memory', () => carrierContract(async () => createMemoryCarrier()))
