package eu.hanse.test;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * An attribute of a value type of the model, found by reflection, so that tests can demand
 * something of every attribute there is.
 *
 * @param accessor the method that returns it
 */
public record Attribute(Method accessor) {

  /**
   * {@return the attributes of a record or of a generated value type, by name}
   *
   * @param type the public type
   */
  public static ImmutableList<Attribute> of(Class<?> type) {
    Class<?> holder = type.isSealed() ? type.getPermittedSubclasses()[0] : type;
    return Arrays.stream(holder.getDeclaredFields())
        .filter(field -> !Modifier.isStatic(field.getModifiers()))
        .filter(field -> !Modifier.isTransient(field.getModifiers()))
        .map(field -> accessor(type, field.getName()))
        .map(Attribute::new)
        .sorted(Comparator.comparing(Attribute::name))
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * {@return whether a type is a value type of the model, whose attributes {@link #of} finds}
   *
   * @param type any class
   */
  public static boolean has(Class<?> type) {
    return type.getName().startsWith("eu.hanse.")
        && (type.isRecord() || (type.isSealed() && !type.isInterface() && !type.isEnum()));
  }

  /**
   * {@return the public type of a value of the model; empty if the value is none or has no
   * attributes}
   *
   * @param value any value
   */
  public static Optional<Class<?>> typeOf(Object value) {
    Class<?> type =
        value.getClass().isRecord() ? value.getClass() : value.getClass().getSuperclass();
    return Optional.<Class<?>>of(type).filter(Attribute::has);
  }

  private static Method accessor(Class<?> type, String name) {
    try {
      return type.getDeclaredMethod(name);
    } catch (NoSuchMethodException e) {
      throw new LinkageError(type + " has no accessor for its field " + name, e);
    }
  }

  /** {@return the name, as paths and files write it} */
  public String name() {
    return accessor.getName();
  }

  /** {@return the type; of optional values and collections, that of what they hold} */
  public Class<?> elementType() {
    Type type = accessor.getGenericReturnType();
    if (type instanceof ParameterizedType generic) {
      Type[] arguments = generic.getActualTypeArguments();
      type = arguments[arguments.length - 1];
    }
    return (Class<?>) type;
  }

  /** {@return whether it is a collection, of which the elements are numbered} */
  public boolean isCollection() {
    return Iterable.class.isAssignableFrom(accessor.getReturnType());
  }

  /** {@return whether it can have no value} */
  public boolean canBeEmpty() {
    Class<?> type = accessor.getReturnType();
    return isCollection()
        || type == Optional.class
        || type == OptionalInt.class
        || Map.class.isAssignableFrom(type);
  }

  /**
   * {@return the values that the attribute has: none if it is absent or empty, the elements of a
   * collection, the keys and values of a map}
   *
   * @param owner what has the attribute
   */
  public ImmutableList<Object> valuesIn(Object owner) {
    Object value = invoke(owner);
    if (value instanceof Optional<?> optional) {
      return optional.stream().collect(ImmutableList.toImmutableList());
    }
    if (value instanceof OptionalInt optional) {
      return optional.stream().boxed().collect(ImmutableList.toImmutableList());
    }
    if (value instanceof Map<?, ?> map) {
      return ImmutableList.copyOf(Iterables.concat(map.keySet(), map.values()));
    }
    if (value instanceof Iterable<?> iterable) {
      return ImmutableList.copyOf(iterable);
    }
    return ImmutableList.of(value);
  }

  private Object invoke(Object owner) {
    try {
      return accessor.invoke(owner);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(accessor + " cannot be called", e);
    }
  }
}
