package org.kith.activity.web;

import java.io.IOException;
import java.io.InputStream;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kith.activity.Operation;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads what a device sends: at most 200 operations, and nothing that a device of ours has not. */
final class MarksSent {
  private static final int MOST = 200;
  private static final int MOST_BYTES = 256 * 1024;
  private static final int MOST_SUPERSEDED = 100;
  private static final int LONGEST_NAME = 60;
  private static final int MOST_COUNTED = 10_000;
  private static final Pattern ID =
      Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
  private static final JsonMapper JSON = JsonMapper.shared();

  private MarksSent() {}

  static List<Operation> read(InputStream body) throws IOException {
    byte[] bytes = body.readNBytes(MOST_BYTES + 1);
    if (bytes.length > MOST_BYTES) {
      throw new TooManyMarks();
    }
    JsonNode sent;
    try {
      sent = JSON.readTree(bytes);
    } catch (JacksonException notJson) {
      throw new UnreadableMarks("What was sent is not JSON.");
    }
    JsonNode operations = sent.path("operations");
    if (!operations.isArray()) {
      throw new UnreadableMarks("What was sent has no list of operations.");
    }
    if (operations.size() > MOST) {
      throw new TooManyMarks();
    }
    List<Operation> read = new ArrayList<>();
    for (JsonNode each : operations) {
      read.add(operation(each));
    }
    return read;
  }

  private static Operation operation(JsonNode sent) {
    UUID id = id(sent.path("id"), "an operation");
    Instant at = at(sent.path("at"));
    return switch (sent.path("kind").asString("")) {
      case "mark" ->
          new Operation.Mark(
              id, id(sent.path("person"), "a person"), isHere(sent), supersedes(sent), at);
      case "walk-in" ->
          new Operation.WalkIn(
              id,
              id(sent.path("person"), "a person"),
              name(sent.path("given"), true),
              name(sent.path("family"), false),
              at);
      case "done" -> new Operation.Done(id, counted(sent.path("counted")), supersedes(sent), at);
      default ->
          throw new UnreadableMarks("An operation's kind is neither mark nor walk-in nor done.");
    };
  }

  private static UUID id(JsonNode sent, String what) {
    String text = sent.asString("");
    if (!ID.matcher(text).matches()) {
      throw new UnreadableMarks("The id of %s is not a UUID.".formatted(what));
    }
    return UUID.fromString(text);
  }

  private static boolean isHere(JsonNode sent) {
    if (!sent.path("here").isBoolean()) {
      throw new UnreadableMarks("A mark does not say whether the person is here.");
    }
    return sent.path("here").booleanValue();
  }

  private static Set<UUID> supersedes(JsonNode sent) {
    JsonNode list = sent.path("supersedes");
    if (!list.isArray() || list.size() > MOST_SUPERSEDED) {
      throw new UnreadableMarks("An operation does not say which operations it supersedes.");
    }
    Set<UUID> superseded = new HashSet<>();
    for (JsonNode each : list) {
      superseded.add(id(each, "a superseded operation"));
    }
    return superseded;
  }

  private static Instant at(JsonNode sent) {
    try {
      return Instant.parse(sent.asString(""));
    } catch (DateTimeException notAMoment) {
      throw new UnreadableMarks("An operation does not say when it was made.");
    }
  }

  private static String name(JsonNode sent, boolean isNeeded) {
    String name = sent.asString("").strip();
    boolean isOdd = name.chars().anyMatch(Character::isISOControl);
    if (isOdd || name.codePointCount(0, name.length()) > LONGEST_NAME) {
      throw new UnreadableMarks("A name is longer than 60 letters or has signs that no name has.");
    }
    if (isNeeded && name.isEmpty()) {
      throw new UnreadableMarks("Somebody who came in has no name.");
    }
    return name;
  }

  private static @Nullable Integer counted(JsonNode sent) {
    if (sent.isNull() || sent.isMissingNode()) {
      return null;
    }
    if (!sent.isIntegralNumber()
        || !sent.canConvertToInt()
        || sent.intValue() < 0
        || sent.intValue() > MOST_COUNTED) {
      throw new UnreadableMarks("How many were counted is not a whole number up to 10,000.");
    }
    return sent.intValue();
  }
}
