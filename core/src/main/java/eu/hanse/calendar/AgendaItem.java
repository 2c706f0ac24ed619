package eu.hanse.calendar;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import eu.hanse.id.CityId;
import eu.hanse.id.InitiativeReference;
import org.immutables.value.Value;

/** A point on the agenda of a meeting. */
@Value.Immutable
public abstract sealed class AgendaItem implements WithAgendaItem permits ImmutableAgendaItem {

  AgendaItem() {}

  /** {@return a builder; the topic and the kind are required} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return what it is about} */
  public abstract String topic();

  /** {@return its themes} */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<String> themes();

  /** {@return its form} */
  public abstract AgendaItemKind kind();

  /** {@return the cities that present} */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<CityId> presenters();

  /** {@return the initiatives presented or discussed} */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<InitiativeReference> initiatives();

  /** {@return what came out of it} */
  public abstract ImmutableList<String> conclusions();

  /** {@return the form and the topic, in one line} */
  @Override
  public final String toString() {
    return kind() + ": " + topic();
  }

  /** Builds an {@link AgendaItem}. */
  public static final class Builder extends ImmutableAgendaItem.Builder {
    Builder() {}
  }
}
