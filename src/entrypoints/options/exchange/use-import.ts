import { useEffect, useRef, useState } from 'preact/hooks'
import { forgetImportJob, type ImportJob, keepImportJob, readImportJob } from '../../../platform/import-job'
import { listIds } from '../../../platform/library-database'
import { useWords } from '../../../ui/controls/words'
import type { ImportSectionProps } from '../../../ui/library/exchange/ImportSection'
import type { ImportStage } from '../../../ui/library/exchange/import-stage'
import { refusalSentence } from '../../refusal-sentence'
import { previewOf, sourceFiles } from './read-chosen'
import { runImport } from './run-import'

/** An import from the choosing of files to the report. The job is kept, so that a closed page loses nothing. */
export function useImport(): ImportSectionProps {
  const { say } = useWords()
  const [stage, setStage] = useState<ImportStage>({ kind: 'idle' })
  const job = useRef<ImportJob | null>(null)
  const stop = useRef(new AbortController())

  useEffect(() => {
    void readImportJob().then((found) => {
      // Somebody may have chosen files by the time it has been read.
      if (!found || job.current) return
      job.current = found
      setStage({ kind: 'waiting', done: found.done, total: found.total })
    })
    return () => stop.current.abort()
  }, [])

  const trying = async (work: (signal: AbortSignal) => Promise<void>) => {
    stop.current = new AbortController()
    try {
      await work(stop.current.signal)
    } catch (error) {
      setStage({ kind: 'failed', sentence: refusalSentence(error, say) })
    }
  }
  const choose = (files: ImportJob['files']) =>
    trying(async (signal) => {
      setStage({ kind: 'reading', read: 0 })
      const tell = (read: number) => !signal.aborted && setStage({ kind: 'reading', read })
      const preview = await previewOf(sourceFiles(files), new Set(await listIds()), signal, tell)
      if (signal.aborted) return
      job.current = { files, done: 0, total: preview.total }
      setStage({ kind: 'preview', ...preview })
    })
  const start = () =>
    trying(async (signal) => {
      const { current } = job
      if (!current) return
      setStage({ kind: 'running', done: current.done, total: current.total })
      await keepImportJob(current)
      const report = await runImport(current, signal, (done) => {
        job.current = { ...current, done }
        if (!signal.aborted) setStage({ kind: 'running', done, total: current.total })
      })
      if (signal.aborted) return
      await forgetImportJob()
      job.current = null
      setStage({ kind: 'finished', ...report })
    })
  const forget = () =>
    trying(async () => {
      job.current = null
      await forgetImportJob()
      setStage({ kind: 'idle' })
    })

  return {
    stage,
    onFiles: (files) => {
      stop.current.abort()
      void choose([...files])
    },
    onStart: () => void start(),
    onStop: () => {
      stop.current.abort()
      const { current } = job
      if (current) setStage({ kind: 'waiting', done: current.done, total: current.total })
    },
    onForget: () => {
      stop.current.abort()
      void forget()
    },
  }
}
