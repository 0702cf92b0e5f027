import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { waitForAnswer } from '../targets/wait.ts'
import type { Certificate } from './certificates.ts'
import { deadUrl } from './listen.ts'

export interface ProxyOptions {
  readonly upstream: string
  /** Serves over TLS. */
  readonly certificate?: Certificate
  /** Further directives, beside `proxy_pass`. */
  readonly directives?: readonly string[]
}

export interface Proxy {
  readonly url: string
  readonly close: () => Promise<void>
}

/** Starts nginx before an upstream, with nothing in its configuration but what a proxy needs, and awaits it. */
export async function startNginx(program: string, options: ProxyOptions): Promise<Proxy> {
  const { host, hostname } = new URL(await deadUrl())
  const folder = mkdtempSync(join(tmpdir(), 'muster-nginx-'))
  mkdirSync(join(folder, 'logs'))
  writeFileSync(join(folder, 'nginx.conf'), configuration(host, options))
  const child = spawn(program, ['-p', folder, '-c', 'nginx.conf', '-e', 'logs/error.log'], {
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const url = `${options.certificate ? 'https' : 'http'}://${host}`
  const silence = await waitForAnswer({ to: { url, insecure: true }, seconds: 10 })
  const close = async () => {
    await ended(child)
    rmSync(folder, { recursive: true })
  }
  if (!silence) return { url, close }
  await close()
  throw new Error(`nginx does not answer on ${hostname}: ${silence.detail}`)
}

function configuration(host: string, { upstream, certificate, directives = [] }: ProxyOptions): string {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
  return [
    'daemon off; pid nginx.pid; worker_processes 1; events {}',
    // Where root starts it, its workers would be somebody who may not write into the folder.
    ...(process.getuid?.() === 0 ? ['user root;'] : []),
    'http {',
    '  access_log off;',
    ...temporary.map((name) => `  ${name}_temp_path ${name};`),
    '  server {',
    `    listen ${host}${certificate ? ' ssl' : ''};`,
    ...(certificate
      ? [`    ssl_certificate ${certificate.certFile}; ssl_certificate_key ${certificate.keyFile};`]
      : []),
    `    location / { proxy_pass ${upstream}; ${directives.map((each) => `${each};`).join(' ')} }`,
    '    location = /sorry.html { internal; default_type text/html; return 200 "<html>Sorry</html>"; }',
    '  }',
    '}',
    '',
  ].join('\n')
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const exited = once(child, 'exit')
  child.kill('SIGTERM')
  await exited
}
