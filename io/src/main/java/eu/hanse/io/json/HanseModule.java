package eu.hanse.io.json;

import eu.hanse.io.shape.JsonType;
import eu.hanse.io.shape.JsonTypes;
import tools.jackson.core.Version;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.module.SimpleDeserializers;
import tools.jackson.databind.module.SimpleKeyDeserializers;
import tools.jackson.databind.module.SimpleSerializers;

/**
 * Teaches Jackson the types of the model, in the form of data files.
 *
 * <pre>{@code
 * JsonMapper mapper = JsonMapper.builder().addModule(new HanseModule()).build();
 * }</pre>
 *
 * <p>All types of the model can be read and written by themselves, in collections, and as
 * properties of an application's own types; those written as texts can also be the keys of maps. A
 * {@link eu.hanse.catalogue.Catalogue} is a whole document, and so is a {@link
 * eu.hanse.call.CallRegister}. Nothing is found by reflection.
 *
 * <p>Reading is strict, whatever the settings of the mapper: properties that the format does not
 * know, values of another type and missing values are errors. All that is wrong with a value is
 * told by one {@link tools.jackson.databind.exc.MismatchedInputException}, each fault with its JSON
 * Pointer. In place of a whole value, {@code null} is left to Jackson, as for any other type. To
 * read files, with positions and with what is sound in a faulty one, there is {@link
 * eu.hanse.io.CatalogueReader}.
 *
 * <p>The module also takes over {@link org.joda.money.Money}, written {@code "EUR 40000.00"}; a
 * module added later may take it back.
 */
public final class HanseModule extends JacksonModule {

  /** Makes the module. */
  public HanseModule() {}

  /** {@return the name of the module} */
  @Override
  public String getModuleName() {
    return "eu.hanse.io";
  }

  /** {@return an unknown version: the module belongs to the library and has none of its own} */
  @Override
  public Version version() {
    return Version.unknownVersion();
  }

  /**
   * Adds what reads and writes the types.
   *
   * @param context takes it
   */
  @Override
  public void setupModule(SetupContext context) {
    SimpleSerializers serializers = new SimpleSerializers();
    SimpleDeserializers deserializers = new SimpleDeserializers();
    SimpleSerializers keySerializers = new SimpleSerializers();
    SimpleKeyDeserializers keyDeserializers = new SimpleKeyDeserializers();
    for (JsonType<?> type : JsonTypes.ALL) {
      addValues(type, serializers, deserializers);
      addKeys(type, keySerializers, keyDeserializers);
    }
    context.addSerializers(serializers);
    context.addDeserializers(deserializers);
    context.addKeySerializers(keySerializers);
    context.addKeyDeserializers(keyDeserializers);
  }

  private static <T> void addValues(
      JsonType<T> type, SimpleSerializers serializers, SimpleDeserializers deserializers) {
    serializers.addSerializer(new ModelSerializer<>(type));
    deserializers.addDeserializer(type.type(), new ModelDeserializer<>(type));
  }

  private static <T> void addKeys(
      JsonType<T> type, SimpleSerializers serializers, SimpleKeyDeserializers deserializers) {
    type.textForm()
        .ifPresent(
            form -> {
              serializers.addSerializer(new ModelKeySerializer<>(type.type()));
              deserializers.addDeserializer(
                  type.type(), new ModelKeyDeserializer<>(type.type(), form.parse()));
            });
  }
}
