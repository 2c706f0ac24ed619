package eu.hanse.io.picture;

import com.google.common.collect.ImmutableList;
import eu.hanse.analysis.Selection;
import eu.hanse.id.CityId;
import eu.hanse.programme.Participation;
import eu.hanse.programme.Programme;
import eu.hanse.text.Words;

/**
 * Which city takes part in which programme, and in which role: a row for each city, a column for
 * each programme.
 *
 * <p>The cities in most programmes come first, then by country and name; programmes are in the
 * order of their start, those that continue another one next to it. A role is a colour and a shape;
 * a city with several roles in a programme has up to three marks there. The number at the end of a
 * row is that of the city's programmes. Immutable.
 */
public final class ParticipationMatrix {

  private static final int USUAL_CITIES = 60;
  private static final int MOST_MARKS = 3;
  private static final double ROW = 19;
  private static final double COLUMN = 42;
  private static final double NAMES = 230;
  private static final double TOTAL = 40;
  private static final double LONGEST_HEADING = 150;
  private static final double LEAST_WIDTH = 600;
  private static final double MARK = 5;

  private final Selection selection;
  private final int mostCities;

  private ParticipationMatrix(Selection selection, int mostCities) {
    this.selection = selection;
    this.mostCities = mostCities;
  }

  /**
   * {@return a matrix}
   *
   * @param selection the participations; of more than 40 programmes, those with most are shown
   */
  public static ParticipationMatrix of(Selection selection) {
    return new ParticipationMatrix(selection, USUAL_CITIES);
  }

  /**
   * {@return this matrix with another limit of rows}
   *
   * @param cities how many cities have a row at most; 60 unless said otherwise. How many are left
   *     out is said below
   */
  public ParticipationMatrix withAtMost(int cities) {
    return new ParticipationMatrix(selection, cities);
  }

  /**
   * {@return the picture}
   *
   * @param caption what stands above and below it
   */
  public Picture draw(Caption caption) {
    MatrixGrid grid = new MatrixGrid(selection, mostCities);
    Legend legend = new Legend();
    if (!grid.cities().isEmpty()) {
      legend.heading("Role:").categories(grid.roles().used());
    }
    double width = Math.max(LEAST_WIDTH, Math.ceil(Sheet.sheetWidth(width(grid))));
    Sheet sheet = new Sheet(caption, width, legend);
    if (grid.cities().isEmpty()) {
      return sheet.nothing("There are no participations to show.");
    }
    grid.notes().forEach(sheet::note);
    sheet.note("The number at the end of a row is that of all programmes of the city.");
    Box area = sheet.area(headingHeight(grid) + grid.cities().size() * ROW + 4);
    return sheet.draw(
        "A matrix of "
            + Words.count(grid.cities().size(), "city", "cities")
            + " and "
            + Words.count(grid.programmes().size(), "programme", "programmes")
            + ".",
        area,
        svg -> draw(svg, area, grid));
  }

  private static double width(MatrixGrid grid) {
    return NAMES
        + grid.programmes().size() * COLUMN
        + Math.max(TOTAL, headingHeight(grid) - COLUMN / 2);
  }

  /** Headings rise by half a right angle, and so reach as far to the right as they are high. */
  private static double headingHeight(MatrixGrid grid) {
    double longest =
        grid.programmes().stream()
            .mapToDouble(programme -> heading(programme, 0, 0).width())
            .max()
            .orElse(0);
    return longest * Math.sqrt(0.5) + 18;
  }

  private static Label heading(Programme programme, double x, double y) {
    return Label.of(ProgrammeNames.brief(programme), x, y, Anchor.START, TextStyle.LABEL)
        .within(LONGEST_HEADING);
  }

  private static void draw(SvgWriter svg, Box area, MatrixGrid grid) {
    double left = area.x() + NAMES;
    double top = area.y() + headingHeight(grid);
    double right = left + grid.programmes().size() * COLUMN + TOTAL;
    int rows = grid.cities().size();
    for (int row = 0; row < rows; row += 2) {
      svg.start("rect")
          .attribute("x", area.x())
          .attribute("y", top + row * ROW)
          .attribute("width", right - area.x())
          .attribute("height", ROW)
          .fill(Ink.BAND)
          .end();
    }
    for (int column = 0; column < grid.programmes().size(); column++) {
      double x = left + (column + 0.5) * COLUMN;
      svg.line(x, top - 4, x, top + rows * ROW, Ink.RULE, 1);
      Texts.drawRising(svg, heading(grid.programmes().get(column), x + 3, top - 7), Ink.TEXT);
    }
    for (int row = 0; row < rows; row++) {
      CityId city = grid.cities().get(row);
      double y = top + (row + 0.5) * ROW;
      drawName(svg, grid, city, area.x() + 6, y + 4);
      for (int column = 0; column < grid.programmes().size(); column++) {
        Spot middle = new Spot(left + (column + 0.5) * COLUMN, y);
        drawCell(svg, grid, city, grid.programmes().get(column), middle);
      }
      String total = Long.toString(grid.programmesOf(city));
      Label label = Label.of(total, right - 10, y + 4, Anchor.END, TextStyle.SMALL);
      Texts.draw(svg, label, Ink.SOFT);
    }
  }

  private static void drawName(SvgWriter svg, MatrixGrid grid, CityId city, double x, double y) {
    Label country = Label.of(grid.country(city), x, y, Anchor.START, TextStyle.SMALL);
    Texts.draw(svg, country, Ink.SOFT);
    Label name = Label.of(grid.name(city), x + 26, y, Anchor.START, TextStyle.LABEL);
    Texts.draw(svg, name.within(NAMES - 40), Ink.TEXT);
  }

  private static void drawCell(
      SvgWriter svg, MatrixGrid grid, CityId city, Programme programme, Spot middle) {
    ImmutableList<Participation> participations = grid.cell(city, programme);
    int marks = Math.min(MOST_MARKS, participations.size());
    double x = middle.x() - (marks - 1) * (MARK + 1);
    for (Participation participation : participations.subList(0, marks)) {
      String place = grid.name(city) + ", " + ProgrammeNames.brief(programme);
      grid.roles()
          .of(participation)
          .draw(svg, x, middle.y(), MARK, place + ": " + participation.role());
      x += 2 * (MARK + 1);
    }
  }
}
