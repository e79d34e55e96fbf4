// node elk.mjs IN OUT: IN holds an array of ELK graphs, OUT gets the array of what elkjs makes of them; where it fails,
// {"error": …}. One after the other: the same bytes every time.
import { readFileSync, writeFileSync } from 'node:fs'
import ELK from 'elkjs/lib/elk.bundled.js'

const [input, output] = process.argv.slice(2)
const elk = new ELK()
const answers = []
for (const graph of JSON.parse(readFileSync(input, 'utf8'))) {
  answers.push(await elk.layout(graph).catch((error) => ({ error: String(error) })))
}
writeFileSync(output, JSON.stringify(answers))
