package eu.hanse.io.shape;

import static org.assertj.core.api.Assertions.assertThat;

import eu.hanse.catalogue.EntityKind;
import eu.hanse.property.EntityProperties;
import eu.hanse.property.Multiplicity;
import eu.hanse.property.Property;
import eu.hanse.property.PropertyTable;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The vocabulary of paths that rules know is that of the format. */
class PropertyTablesTest {

  @ParameterizedTest
  @EnumSource
  void tablesHaveThePropertiesOfTheShapes(EntityKind kind) {
    assertAgree(Shapes.of(kind), EntityProperties.of(kind), new HashSet<>());
  }

  @Test
  void allShapesAreReached() {
    Set<Shape<?, ?>> seen = new HashSet<>();
    for (EntityKind kind : EntityKind.values()) {
      assertAgree(Shapes.of(kind), EntityProperties.of(kind), seen);
    }

    assertThat(seen).containsExactlyInAnyOrderElementsOf(Shapes.ALL);
  }

  private static void assertAgree(
      Shape<?, ?> shape, PropertyTable<?> table, Set<Shape<?, ?>> seen) {
    assertThat(table.name()).isEqualTo(shape.name());
    List<? extends Field<?, ?>> fields = shape.fields();
    List<? extends Property<?>> properties = table.properties();
    assertThat(properties.stream().<String>map(Property::name))
        .as(shape.name())
        .containsExactlyElementsOf(fields.stream().<String>map(Field::name).toList());
    seen.add(shape);
    for (int i = 0; i < fields.size(); i++) {
      String name = shape.name() + " " + fields.get(i).name();
      assertThat(properties.get(i).multiplicity())
          .as(name)
          .isEqualTo(multiplicity(fields.get(i).cardinality()));
      boolean hasProperties = fields.get(i).form() instanceof Form.Reference;
      assertThat(properties.get(i).table().isPresent()).as(name).isEqualTo(hasProperties);
      if (fields.get(i).form() instanceof Form.Reference reference) {
        assertAgree(reference.shape(), properties.get(i).table().orElseThrow(), seen);
      }
    }
  }

  private static Multiplicity multiplicity(Cardinality cardinality) {
    return switch (cardinality) {
      case REQUIRED, OPTIONAL -> Multiplicity.SINGLE;
      case LIST, SET -> Multiplicity.LIST;
      case MAP -> Multiplicity.MAP;
    };
  }
}
