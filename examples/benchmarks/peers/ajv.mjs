// How long ajv takes to parse the lines of a stream and to validate each against the schema.
// node ajv.mjs SCHEMA FILE PASSES prints a result as a line of JSON.

import { readFileSync } from "node:fs";
import { basename } from "node:path";
import Ajv2020 from "ajv/dist/2020.js";

const [schemaFile, dataFile, passes] = process.argv.slice(2);
const WARM_UP = 2;

const { $defs } = JSON.parse(readFileSync(schemaFile, "utf8"));
const validate = new Ajv2020({ strict: false }).compile({ $ref: "#/$defs/line", $defs });
const lines = readFileSync(dataFile, "utf8").split("\n").filter((line) => line !== "");

function pass() {
  const start = process.hrtime.bigint();
  for (const line of lines) {
    if (!validate(JSON.parse(line))) {
      throw new Error(`${line.slice(0, 200)}: ${JSON.stringify(validate.errors)}`);
    }
  }
  return Number(process.hrtime.bigint() - start) / 1e6;
}

for (let i = 0; i < WARM_UP; i++) {
  pass();
}
const { version } = JSON.parse(
  readFileSync(new URL("node_modules/ajv/package.json", import.meta.url), "utf8"),
);
console.log(
  JSON.stringify({
    benchmark: "PeerBenchmark.ajv",
    size: basename(dataFile, ".ndjson"),
    values: Array.from({ length: Number(passes) }, pass),
    note: `ajv ${version}, Node ${process.versions.node}`,
  }),
);
