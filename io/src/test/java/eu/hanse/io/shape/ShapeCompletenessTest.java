package eu.hanse.io.shape;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import com.google.common.reflect.ClassPath;
import eu.hanse.programme.Programme;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the model has, the format has, and nothing else. */
class ShapeCompletenessTest {

  /** Values of the platform that are written as texts or numbers. */
  private static final ImmutableSet<Class<?>> PLATFORM =
      ImmutableSet.of(
          String.class,
          LocalTime.class,
          ZoneId.class,
          int.class,
          long.class,
          double.class,
          OptionalInt.class);

  static Stream<Shape<?, ?>> shapes() {
    return Stream.concat(Shapes.ALL.stream(), Shapes.OF_CALLS.stream());
  }

  @ParameterizedTest
  @MethodSource("shapes")
  void aShapeHasExactlyTheAccessorsOfItsType(Shape<?, ?> shape) {
    assertThat(shape.fields().stream().map(Field::name))
        .as("properties of the shape of %s", shape.type())
        .containsExactlyInAnyOrderElementsOf(
            accessors(shape.type()).stream().map(Method::getName).toList());
  }

  @ParameterizedTest
  @MethodSource("shapes")
  void aShapeHasTheOrderOfItsType(Shape<?, ?> shape) throws IOException {
    String source =
        Files.readString(
            Path.of("../core/src/main/java/" + shape.type().getName().replace('.', '/') + ".java"));
    List<Integer> places =
        shape.fields().stream()
            .map(
                field ->
                    shape.type().isRecord()
                        ? source.indexOf("@param " + field.name())
                        : declaration(source, field.name()))
            .toList();

    assertThat(places).as("order of the properties of %s", shape.type()).isSorted();
  }

  @Test
  void everyValueTypeOfTheModelHasAShape() throws IOException {
    Set<Class<?>> values =
        ClassPath.from(Programme.class.getClassLoader())
            .getTopLevelClassesRecursive("eu.hanse")
            .stream()
            .map(ClassPath.ClassInfo::load)
            .filter(type -> type.isSealed() && Modifier.isAbstract(type.getModifiers()))
            .filter(
                type ->
                    Arrays.stream(type.getPermittedSubclasses())
                        .allMatch(sub -> sub.getSimpleName().startsWith("Immutable")))
            .filter(type -> !type.getPackageName().equals("eu.hanse.rule"))
            .collect(Collectors.toSet());
    values.removeAll(shapes().map(Shape::type).collect(Collectors.toSet()));

    assertThat(values).as("value types without a shape").isEmpty();
  }

  @Test
  void everyTypeThatAnAccessorReturnsHasAForm() {
    Set<Class<?>> types = new HashSet<>();
    shapes()
        .forEach(
            shape ->
                accessors(shape.type()).forEach(m -> collect(m.getGenericReturnType(), types)));
    types.removeAll(PLATFORM);
    types.removeAll(typesWithForm());

    assertThat(types).as("types without a form").isEmpty();
  }

  @Test
  void everyShapeIsReachableFromADocument() {
    Set<Shape<?, ?>> reached = new HashSet<>();
    reach(Document.SHAPE, reached);
    reached.remove(Document.SHAPE);

    assertThat(reached).containsExactlyInAnyOrderElementsOf(Shapes.ALL);
  }

  @Test
  void everyShapeOfCallsIsReachableFromADocumentOfCalls() {
    Set<Shape<?, ?>> reached = new HashSet<>();
    reach(CallDocument.SHAPE, reached);
    reached.remove(CallDocument.SHAPE);

    assertThat(reached).containsExactlyInAnyOrderElementsOf(Shapes.OF_CALLS);
  }

  @Test
  void noTypeHasTwoForms() {
    assertThat(typesWithForm()).hasSameSizeAs(JsonTypes.ALL);
  }

  private static Set<Class<?>> typesWithForm() {
    return JsonTypes.ALL.stream().map(JsonType::type).collect(Collectors.toSet());
  }

  @Test
  void namesOfShapesAndChoicesDiffer() {
    Set<String> names = new HashSet<>();
    shapes().forEach(shape -> assertThat(names.add(shape.name())).as(shape.name()).isTrue());
    shapes()
        .flatMap(shape -> shape.fields().stream())
        .filter(field -> field.form() instanceof Form.Choice)
        .map(field -> ((Form.Choice) field.form()).name())
        .distinct()
        .forEach(name -> assertThat(names.add(name)).as(name).isTrue());
  }

  @ParameterizedTest
  @MethodSource("shapes")
  void descriptionsAreSentences(Shape<?, ?> shape) {
    assertThat(shape.description()).endsWith(".");
    assertThat(shape.fields())
        .allSatisfy(
            field -> assertThat(field.description()).endsWith(".").doesNotContain("|", "{@", "\n"));
  }

  private static int declaration(String source, String accessor) {
    Matcher matcher = Pattern.compile("  public [^;{]*\\b" + accessor + "\\(\\)").matcher(source);
    return matcher.find() ? matcher.start() : -1;
  }

  private static void reach(Shape<?, ?> shape, Set<Shape<?, ?>> reached) {
    if (reached.add(shape)) {
      shape.fields().stream()
          .map(Field::form)
          .filter(Form.Reference.class::isInstance)
          .forEach(form -> reach(((Form.Reference) form).shape(), reached));
    }
  }

  /** The components of a record; of other values, what their builder sets. */
  private static List<Method> accessors(Class<?> type) {
    if (type.isRecord()) {
      return Arrays.stream(type.getRecordComponents()).map(RecordComponent::getAccessor).toList();
    }
    return Arrays.stream(type.getDeclaredMethods())
        .filter(m -> Modifier.isPublic(m.getModifiers()))
        .filter(m -> Modifier.isAbstract(m.getModifiers()) || isDefaulted(type, m))
        .filter(m -> m.getParameterCount() == 0)
        .toList();
  }

  /** Attributes with a default value are not abstract, but can be set as well. */
  private static boolean isDefaulted(Class<?> type, Method method) {
    return Arrays.stream(type.getInterfaces())
        .filter(with -> with.getSimpleName().startsWith("With"))
        .flatMap(with -> Arrays.stream(with.getMethods()))
        .anyMatch(with -> with.getName().equalsIgnoreCase("with" + method.getName()));
  }

  private static void collect(Type type, Set<Class<?>> types) {
    if (type instanceof ParameterizedType parameterized) {
      Arrays.stream(parameterized.getActualTypeArguments()).forEach(t -> collect(t, types));
    } else if (type instanceof Class<?> single) {
      types.add(single);
    }
  }
}
