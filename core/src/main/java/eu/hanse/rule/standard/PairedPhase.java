package eu.hanse.rule.standard;

import com.google.common.collect.ImmutableList;
import eu.hanse.call.Call;
import eu.hanse.call.CallPhase;
import eu.hanse.programme.Phase;
import eu.hanse.programme.Programme;
import eu.hanse.source.ValuePath;

/**
 * A phase of a programme and the phase of its call that it is.
 *
 * @param path the place of the phase in the programme
 * @param phase the phase of the programme
 * @param demanded the phase of the call
 */
record PairedPhase(ValuePath path, Phase phase, CallPhase demanded) {

  static final String UNLIKE = "its phases are not those of its call";

  /** The phases in order; none unless programme and call have the same number of them. */
  static ImmutableList<PairedPhase> of(Programme programme, Call call) {
    ImmutableList.Builder<PairedPhase> pairs = ImmutableList.builder();
    if (programme.phases().size() == call.phases().size()) {
      for (int i = 0; i < call.phases().size(); i++) {
        pairs.add(
            new PairedPhase(
                ValuePath.of("phases", i), programme.phases().get(i), call.phases().get(i)));
      }
    }
    return pairs.build();
  }
}
