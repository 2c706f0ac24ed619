package eu.hanse.examples;

import java.util.ArrayList;
import java.util.List;

/**
 * A fenced code block of a Markdown text.
 *
 * @param language the word after the fence
 * @param line the line of the opening fence
 * @param content what the block holds
 */
record MarkdownBlock(String language, int line, String content) {

  private static final String FENCE = "```";

  static List<MarkdownBlock> in(String markdown) {
    List<MarkdownBlock> blocks = new ArrayList<>();
    StringBuilder content = new StringBuilder();
    String language = "";
    int opened = 0;
    int number = 0;
    for (String line : markdown.split("\n", -1)) {
      number++;
      if (opened == 0 && line.startsWith(FENCE)) {
        opened = number;
        language = line.substring(FENCE.length());
      } else if (opened > 0 && line.equals(FENCE)) {
        blocks.add(new MarkdownBlock(language, opened, content.toString()));
        content.setLength(0);
        opened = 0;
      } else if (opened > 0) {
        content.append(line).append('\n');
      }
    }
    return blocks;
  }
}
