package eu.hanse.benchmarks.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResultPageTest {

  private static final String JMH =
      """
      [
        {
          "benchmark": "eu.hanse.benchmarks.measure.ReadBenchmark.readTree",
          "params": { "size": "small" },
          "primaryMetric": { "rawData": [[10.0, 30.0], [20.0]], "scoreUnit": "ms/op" },
          "secondaryMetrics": { "gc.alloc.rate.norm": { "score": 5000000.0 } }
        },
        {
          "benchmark": "eu.hanse.benchmarks.measure.ReadBenchmark.hanse",
          "params": { "size": "small" },
          "primaryMetric": { "rawData": [[40.0]], "scoreUnit": "ms/op" },
          "secondaryMetrics": {}
        }
      ]
      """;

  @TempDir private Path directory;

  @Test
  void timesAreMediansComparedWithTheBaselineByteByByte() throws IOException {
    Files.writeString(directory.resolve("jmh.json"), JMH);
    ResultFiles.append(
        directory.resolve("peers.ndjson"),
        new Result("PeerBenchmark.ajv", "small", List.of(30.0), 1_000_000L, null, "ajv 1"));

    assertThat(page())
        .isEqualTo(
            """
            ### Reading, from memory

            | 1,000 programmes, 2.0 MB | median ms | least-most | MB/s | allocated, KB a programme | ratio |
            | --- | ---: | ---: | ---: | ---: | ---: |
            | Jackson: `readTree`, line by line | 20.0 | 10.0-30.0 | 100.0 | 5.0 | 1.00 |
            | **Hanse: read a catalogue** | 40.0 | 40.0-40.0 | 50.0 |  | 2.00 |
            | `JSON.parse`, and the schema with ajv, on Node (ajv 1) | 30.0 | 30.0-30.0 | 33.3 |  | 3.00 |

            """);
  }

  @Test
  void memoryIsShownForAParticipation() throws IOException {
    ResultFiles.append(
        directory.resolve("memory.ndjson"),
        new Result("MemoryUse.hanse", "small", List.of(1_000.0, 1_100.0), null, null, null));

    assertThat(page())
        .isEqualTo(
            """
            ### Memory held

            | 1,000 programmes | bytes a participation |
            | --- | ---: |
            | **Hanse: a catalogue** | 1,050 |

            """);
  }

  private String page() throws IOException {
    Path data = Files.createDirectories(directory.resolve("data"));
    Files.write(data.resolve("small.ndjson"), new byte[2_000_000]);
    return new ResultPage(ResultFiles.in(directory), data).markdown();
  }
}
