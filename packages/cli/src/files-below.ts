import { readdir } from 'node:fs/promises'

/** The files below a folder, by their path from it with `/`, sorted. Hidden folders and installed packages stay out. */
export async function filesBelow(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true })
  const found = await Promise.all(
    entries.map(async entry => {
      if (entry.isFile()) return [entry.name]
      if (!entry.isDirectory() || entry.name.startsWith('.') || entry.name === 'node_modules') return []
      const inside = await filesBelow(`${folder}/${entry.name}`)
      return inside.map(name => `${entry.name}/${name}`)
    }),
  )
  return found.flat().sort()
}
