import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { temporaryFolder } from '../../testing/temporary-folder.ts'
import { awsEmulatorFiles } from './aws-emulator.ts'

function home(files: Readonly<Record<string, string>>): string {
  const folder = temporaryFolder()
  mkdirSync(join(folder, '.aws/emulator/9297'), { recursive: true })
  for (const [name, text] of Object.entries(files)) {
    writeFileSync(join(folder, '.aws/emulator/9297', name), text)
  }
  return folder
}

const KEYS = '[emulator]\naws_access_key_id = AKIA1\naws_secret_access_key=s=/+1\n'

describe('the files of the AWS Emulator', () => {
  test.each(['emulator_credentials', 'credentials', 'config'])('have the keys in %s', async (name) => {
    const files = awsEmulatorFiles(home({ config: '[default]\nregion = us-east-1\n', [name]: KEYS }), 9297)
    expect(await files?.credentials()).toEqual({ accessKeyId: 'AKIA1', secretAccessKey: 's=/+1' })
  })

  test('are read anew, because every start writes others', async () => {
    const place = home({ emulator_credentials: KEYS, 'ca.pem': '' })
    const files = awsEmulatorFiles(place, 9297)
    expect((await files?.credentials())?.accessKeyId).toBe('AKIA1')
    writeFileSync(join(place, '.aws/emulator/9297/emulator_credentials'), KEYS.replace('AKIA1', 'AKIA2'))
    expect((await files?.credentials())?.accessKeyId).toBe('AKIA2')
    expect(files?.ca).toBe(join(place, '.aws/emulator/9297/ca.pem'))
  })

  test('have no keys where signatures are not checked, and are not there for another port', async () => {
    const place = home({ config: '[default]\nregion = us-east-1\n' })
    expect(awsEmulatorFiles(place, 9297)).toMatchObject({ folder: join(place, '.aws/emulator/9297') })
    expect(await awsEmulatorFiles(place, 9297)?.credentials()).toBeUndefined()
    expect(awsEmulatorFiles(place, 9300)).toBeUndefined()
  })
})
