package eu.hanse.io.export.graph;

/**
 * What nodes or edges tell of themselves.
 *
 * @param name the name, unique among those of the nodes or of the edges
 * @param type what its values are
 */
record Attribute(String name, Type type) {

  /** A type of values, with its names in the two formats. */
  enum Type {
    STRING("string", "string"),
    BOOLEAN("boolean", "boolean"),
    INTEGER("int", "integer"),
    LONG("long", "long"),
    DOUBLE("double", "double");

    private final String graphMl;
    private final String gexf;

    Type(String graphMl, String gexf) {
      this.graphMl = graphMl;
      this.gexf = gexf;
    }

    String graphMl() {
      return graphMl;
    }

    String gexf() {
      return gexf;
    }
  }

  static final Attribute NAME = new Attribute("name", Type.STRING);
  static final Attribute KIND = new Attribute("kind", Type.STRING);
  static final Attribute COUNTRY = new Attribute("country", Type.STRING);
  static final Attribute NUTS = new Attribute("nuts", Type.STRING);
  static final Attribute LATITUDE = new Attribute("lat", Type.DOUBLE);
  static final Attribute LONGITUDE = new Attribute("lon", Type.DOUBLE);
  static final Attribute POPULATION = new Attribute("population", Type.LONG);

  /** Whether a node is a city or a programme. */
  static final Attribute ENTITY = new Attribute("entity", Type.STRING);

  /** By which igraph knows the two kinds of nodes of a bipartite graph. */
  static final Attribute TYPE = new Attribute("type", Type.BOOLEAN);

  /** By which NetworkX knows the two kinds of nodes of a bipartite graph. */
  static final Attribute BIPARTITE = new Attribute("bipartite", Type.INTEGER);

  static final Attribute PROGRAMMES = new Attribute("programmes", Type.STRING);
  static final Attribute ROLES = new Attribute("roles", Type.STRING);
}
