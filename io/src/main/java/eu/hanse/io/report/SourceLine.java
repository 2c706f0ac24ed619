package eu.hanse.io.report;

/**
 * The text around a range, at most one line of it.
 *
 * @param text the text
 * @param start the index at which the range starts
 * @param end the index at which it ends, not before its start
 * @param cutBefore whether the line begins before the text
 * @param cutAfter whether the line goes on after the text
 */
record SourceLine(String text, int start, int end, boolean cutBefore, boolean cutAfter) {}
