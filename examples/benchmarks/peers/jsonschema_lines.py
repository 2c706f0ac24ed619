"""How long jsonschema takes to parse lines of a stream and to validate each against the schema.

python3 jsonschema_lines.py SCHEMA FILE PASSES LINES prints a result as a line of JSON. It takes
LINES lines from all over the file, because it would take hours for all.
"""

import json
import os
import platform
import sys
import time
from importlib.metadata import version

from jsonschema import Draft202012Validator


def main(schema_file, data_file, passes, count):
    with open(schema_file, encoding="utf-8") as file:
        definitions = json.load(file)["$defs"]
    validator = Draft202012Validator({"$ref": "#/$defs/line", "$defs": definitions})
    with open(data_file, encoding="utf-8") as file:
        lines = file.read().splitlines()
    lines = lines[:: max(1, len(lines) // count)][:count]
    run(validator, lines[: len(lines) // 10])  # fills the caches
    print(
        json.dumps(
            {
                "benchmark": "PeerBenchmark.jsonschema",
                "size": os.path.basename(data_file).removesuffix(".ndjson"),
                "values": [run(validator, lines) for _ in range(passes)],
                "bytes": sum(len(line.encode()) + 1 for line in lines),
                "note": f"{len(lines)} lines, jsonschema {version('jsonschema')},"
                f" Python {platform.python_version()}",
            }
        )
    )


def run(validator, lines):
    start = time.perf_counter()
    for line in lines:
        for error in validator.iter_errors(json.loads(line)):
            raise ValueError(f"{line[:200]}: {error.message}")
    return (time.perf_counter() - start) * 1000


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], int(sys.argv[3]), int(sys.argv[4]))
