//JAVA 17+

import eu.hanse.analysis.Selection;
import eu.hanse.analysis.participation.HostingLoad;
import eu.hanse.bundled.BundledCatalogue;

/** Does hosting go round in a programme? Its id is the argument; without one, Innovato-R. */
class WhoHosts {

  public static void main(String... arguments) {
    String programme = arguments.length == 0 ? "innovato-r" : arguments[0];
    var load = HostingLoad.of(Selection.of(BundledCatalogue.load()).ofProgramme(programme));
    System.out.println(load);
    System.out.print(load.toTable());
  }
}
