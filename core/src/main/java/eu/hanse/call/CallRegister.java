package eu.hanse.call;

import static com.google.common.collect.ImmutableSortedMap.toImmutableSortedMap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Streams;
import eu.hanse.id.CallId;
import eu.hanse.text.Description;
import eu.hanse.text.Nearest;
import eu.hanse.text.Words;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The calls that are known, by id. Immutable. */
public final class CallRegister {

  private static final CallRegister EMPTY = new CallRegister(ImmutableSortedMap.of());

  private final ImmutableSortedMap<CallId, Call> calls;

  private CallRegister(ImmutableSortedMap<CallId, Call> calls) {
    this.calls = calls;
  }

  /** {@return a register of no calls} */
  public static CallRegister empty() {
    return EMPTY;
  }

  /**
   * {@return a register of these calls}
   *
   * @param calls the calls
   * @throws IllegalArgumentException if two of them have one id
   */
  public static CallRegister of(Iterable<Call> calls) {
    return new CallRegister(
        Streams.stream(calls)
            .collect(
                toImmutableSortedMap(
                    Comparator.naturalOrder(),
                    Call::id,
                    call -> call,
                    (first, second) -> {
                      throw new IllegalArgumentException(
                          "call \"" + first.id() + "\" stands twice: expected each id once");
                    })));
  }

  /** {@return the calls, by id} */
  public ImmutableSortedMap<CallId, Call> calls() {
    return calls;
  }

  /** {@return whether there are no calls} */
  public boolean isEmpty() {
    return calls.isEmpty();
  }

  /**
   * {@return the call with this id}
   *
   * @param id the id
   */
  public Optional<Call> call(CallId id) {
    return Optional.ofNullable(calls.get(id));
  }

  /**
   * {@return the call with this id}
   *
   * @param id the id's slug
   * @throws IllegalArgumentException if it is not a slug
   */
  public Optional<Call> call(String id) {
    return call(CallId.of(id));
  }

  /**
   * {@return the id of a call that differs from the given one by few letters, for "did you mean";
   * empty if there is none}
   *
   * @param id the id of a call that is not known
   */
  public Optional<CallId> nearest(CallId id) {
    return allNearest(id).stream().findFirst();
  }

  /**
   * {@return the ids of all calls that could be meant as well as the nearest one, which comes
   * first}
   *
   * @param id the id of a call that is not known
   */
  public ImmutableList<CallId> allNearest(CallId id) {
    ImmutableList<String> known =
        calls.keySet().stream().map(CallId::value).collect(ImmutableList.toImmutableList());
    return Nearest.all(id.value(), known).stream()
        .map(CallId::of)
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * {@return a register of the calls of both; of a call that both have, that of the other, so that
   * one's own calls can replace those that come with the library}
   *
   * @param other the other register
   */
  public CallRegister plus(CallRegister other) {
    return new CallRegister(
        Streams.concat(calls.values().stream(), other.calls.values().stream())
            .collect(
                toImmutableSortedMap(
                    Comparator.naturalOrder(), Call::id, call -> call, (mine, theirs) -> theirs)));
  }

  /** {@return all calls, one a line} */
  public String describe() {
    return new Description(toString()).lines("calls", calls.values()).toString();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof CallRegister that && calls.equals(that.calls);
  }

  @Override
  public int hashCode() {
    return calls.hashCode();
  }

  /** {@return how many calls there are, in one line} */
  @Override
  public String toString() {
    return "Register of " + Words.count(calls.size(), "call", "calls");
  }
}
