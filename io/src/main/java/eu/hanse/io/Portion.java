package eu.hanse.io;

import com.google.common.collect.ImmutableList;

/**
 * A part of data files that can be read apart from the others.
 *
 * @param contents what is in it, in order
 * @param bytes how much that is
 */
record Portion(ImmutableList<Content> contents, long bytes) {

  Recording read() {
    Recording recording = new Recording();
    contents.forEach(content -> content.showTo(recording));
    return recording;
  }
}
