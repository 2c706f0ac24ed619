/**
 * Pictures of analyses: networks, maps, timelines, matrices and bars, as SVG and as pages of HTML.
 *
 * <p>A chart, such as {@link eu.hanse.io.picture.BarChart}, is made of what an analysis found, and
 * drawn with a {@link eu.hanse.io.picture.Caption}; the {@link eu.hanse.io.picture.Picture} is
 * written to a file. What there is no room for is left out, and said below the picture.
 *
 * <p>The drawing code is the library's own, for pictures must have the same bytes on every machine
 * and load nothing. Charting libraries for Java that draw with AWT, such as XChart, take the widths
 * of texts from the fonts of the machine, and so their files differ from one to the next; ECharts
 * and Vega need an engine for scripts to draw SVG, or a megabyte of script in each page.
 *
 * <p>{@link eu.hanse.io.picture.NetworkChart} alone needs JGraphT, which the library does not bring
 * along: an application that draws networks names {@code org.jgrapht:jgrapht-core}.
 *
 * <p>The outline of Europe was made with Natural Earth (naturalearthdata.com), which is in the
 * public domain; how, is said at the top of the resource {@code europe.txt}.
 */
@NullMarked
package eu.hanse.io.picture;

import org.jspecify.annotations.NullMarked;
