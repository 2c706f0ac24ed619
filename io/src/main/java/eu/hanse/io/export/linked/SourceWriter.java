package eu.hanse.io.export.linked;

import eu.hanse.source.Source;

/** Writes sources. */
final class SourceWriter {

  private final Nodes nodes;
  private final Iris iris;

  SourceWriter(Nodes nodes, Iris iris) {
    this.nodes = nodes;
    this.iris = iris;
  }

  void write(Source source) {
    nodes.identify(iris.source(source.id()), Type.CREATIVE_WORK, Type.ENTITY);
    nodes.text(Term.NAME, source.title());
    source
        .publisher()
        .ifPresent(
            publisher ->
                nodes.node(
                    Term.PUBLISHER,
                    () -> {
                      nodes.types(Type.ORGANIZATION);
                      nodes.text(Term.NAME, publisher);
                    }));
    source.published().ifPresent(date -> nodes.date(Term.DATE_PUBLISHED, date));
    nodes.address(Term.URL, source.url());
    nodes.text(Term.RIGHTS, source.licence());
    nodes.text(Term.COMMENT, source.note());
  }
}
