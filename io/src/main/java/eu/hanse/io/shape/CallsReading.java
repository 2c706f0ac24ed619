package eu.hanse.io.shape;

import com.google.common.collect.ImmutableList;
import eu.hanse.call.Call;
import eu.hanse.id.CallId;
import eu.hanse.io.problem.ReadProblem;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import tools.jackson.core.JsonToken;

/** One document of calls being read. */
final class CallsReading implements TextReading.Content {

  private static final String WHAT = "document of calls";

  private final TextReading text;
  private final Consumer<Call> calls;
  private final Map<CallId, Integer> ids = new HashMap<>();

  CallsReading(TextReading text, Consumer<Call> calls) {
    this.text = text;
    this.calls = calls;
  }

  void document() {
    text.read(TextReading.Expected.document(WHAT, CallDocument.VERSION), this);
  }

  @Override
  public boolean read(JsonInput in) {
    int start = in.tokenStart();
    if (!text.canReadVersion(start, CallDocument.FORMAT)) {
      return false;
    }
    Map<String, Integer> starts = new HashMap<>();
    for (String name = in.parser().nextName(); name != null; name = in.parser().nextName()) {
      Integer first = starts.putIfAbsent(name, in.tokenStart());
      if (first != null) {
        TextReading.duplicate(in, name, first);
        skipValue(in);
      } else {
        property(in, name);
      }
    }
    if (!starts.containsKey(DocumentLists.FORMAT)) {
      text.missingFormat(start, WHAT, CallDocument.VERSION);
    }
    return true;
  }

  private void property(JsonInput in, String name) {
    switch (name) {
      case CallDocument.CALLS -> {
        in.parser().nextToken();
        list(in);
      }
      case DocumentLists.SCHEMA -> {
        in.parser().nextToken();
        Codecs.TEXT.read(in);
      }
      case DocumentLists.FORMAT -> skipValue(in);
      default -> {
        TextReading.unknown(
            in,
            name,
            WHAT,
            ImmutableList.of(DocumentLists.SCHEMA, DocumentLists.FORMAT, CallDocument.CALLS));
        skipValue(in);
      }
    }
  }

  private void list(JsonInput in) {
    if (in.token() != JsonToken.START_ARRAY) {
      in.wrongType("a list of calls");
      return;
    }
    while (in.parser().nextToken() != JsonToken.END_ARRAY) {
      int start = in.tokenStart();
      Call call = CallShapes.CALL.read(in);
      if (call != null) {
        add(in, call, text.from(start).propertyValue("id"));
      }
    }
  }

  private void add(JsonInput in, Call call, int place) {
    Integer first = ids.putIfAbsent(call.id(), place);
    if (first == null) {
      calls.accept(call);
    } else {
      text.problem(
          ReadProblem.DUPLICATE_VALUE,
          place,
          in.pointer() + "/id",
          "The call "
              + JsonText.quote(call.id().value())
              + " is there already; this one was not read.",
          first);
    }
  }

  private static void skipValue(JsonInput in) {
    in.parser().nextToken();
    in.parser().skipChildren();
  }
}
