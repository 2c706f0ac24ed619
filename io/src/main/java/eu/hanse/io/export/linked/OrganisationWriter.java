package eu.hanse.io.export.linked;

import com.google.common.collect.ImmutableList;
import eu.hanse.organisation.Organisation;
import eu.hanse.organisation.OrganisationKind;

/** Writes organisations. */
final class OrganisationWriter {

  private final Nodes nodes;
  private final Iris iris;

  OrganisationWriter(Nodes nodes, Iris iris) {
    this.nodes = nodes;
    this.iris = iris;
  }

  void write(Organisation organisation) {
    nodes.identify(iris.organisation(organisation.id()), types(organisation.kind()));
    nodes.text(Term.NAME, organisation.name());
    nodes.texts(Term.ALTERNATE_NAME, organisation.names(), ImmutableList.of());
    nodes.text(Term.ADDITIONAL_TYPE, organisation.kind().toString());
    organisation.country().ifPresent(nodes::country);
    nodes.address(Term.URL, organisation.url());
    Identifiers.write(organisation.identifiers(), organisation.country(), nodes);
    nodes.text(Term.COMMENT, organisation.note());
    nodes.references(
        Term.WAS_DERIVED_FROM, organisation.sources().stream().map(iris::source).toList());
  }

  private static Type[] types(OrganisationKind kind) {
    return switch (kind) {
      case EU_INSTITUTION, PUBLIC_AUTHORITY ->
          new Type[] {Type.GOVERNMENT_ORGANIZATION, Type.PUBLIC_ORGANISATION};
      case CONSORTIUM -> new Type[] {Type.CONSORTIUM};
      case UNIVERSITY -> new Type[] {Type.COLLEGE_OR_UNIVERSITY};
      case RESEARCH_INSTITUTE -> new Type[] {Type.RESEARCH_ORGANIZATION};
      case NGO -> new Type[] {Type.NGO};
      case AGENCY, CLUSTER, NETWORK, CONSULTANCY, COMPANY, START_UP, OTHER ->
          new Type[] {Type.ORGANIZATION};
    };
  }
}
