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
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The calls that are known, by id. It may be that others were meant to be known, too, but could not
 * be read. Immutable.
 */
public final class CallRegister {

  private static final CallRegister EMPTY = new CallRegister(ImmutableSortedMap.of(), true);

  private final ImmutableSortedMap<CallId, Call> calls;

  private final boolean complete;

  private CallRegister(ImmutableSortedMap<CallId, Call> calls, boolean complete) {
    this.calls = calls;
    this.complete = complete;
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
                    })),
        true);
  }

  /**
   * {@return this register, to which calls belong that could not be read: of an id that it does not
   * know, it cannot be said that there is no such call}
   */
  public CallRegister withUnreadCalls() {
    return new CallRegister(calls, false);
  }

  /** {@return whether all calls that belong to it could be read} */
  public boolean isComplete() {
    return complete;
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
                    Comparator.naturalOrder(), Call::id, call -> call, (mine, theirs) -> theirs)),
        complete && other.complete);
  }

  /** {@return all calls, one a line} */
  public String describe() {
    return new Description(toString()).lines("calls", calls.values()).toString();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof CallRegister that
        && calls.equals(that.calls)
        && complete == that.complete;
  }

  @Override
  public int hashCode() {
    return Objects.hash(calls, complete);
  }

  /** {@return how many calls there are, in one line} */
  @Override
  public String toString() {
    return "Register of " + Words.count(calls.size(), "call", "calls");
  }
}
