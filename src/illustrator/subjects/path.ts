import { Path2D, type Path2D as PathType } from '@napi-rs/canvas'

const paths = new Map<string, PathType>()
const mostPaths = 3000

/** SVG path data as a path. Those drawn lately are kept: parsing costs more than filling. */
export function pathOf(data: string): PathType {
  let path = paths.get(data)
  if (!path) {
    if (paths.size >= mostPaths) paths.clear()
    path = new Path2D(data)
    paths.set(data, path)
  }
  return path
}
