package org.kith.documents.json;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Makes records of what {@link JsonWriting} wrote; each goes through its own constructor again. */
public final class JsonReading {
  /** Drawings are long texts, and lists may lie within lists. */
  private static final StreamReadConstraints LIMITS =
      StreamReadConstraints.builder().maxStringLength(100_000_000).maxNestingDepth(2000).build();

  private static final JsonMapper MAPPER =
      new JsonMapper(JsonFactory.builder().streamReadConstraints(LIMITS).build());

  private final Map<String, Class<?>> kinds = new HashMap<>();

  private JsonReading(List<Class<?>> open) {
    open.forEach(this::know);
  }

  /**
   * @param open sealed types of which an object says itself which record it is
   */
  public static <T extends Record> T of(String json, Class<T> type, List<Class<?>> open) {
    try {
      Object read = new JsonReading(open).value(MAPPER.readTree(json), type);
      if (read == null) {
        throw new IllegalArgumentException("not a document as it is kept: nothing");
      }
      return type.cast(read);
    } catch (JacksonException | ReflectiveOperationException unreadable) {
      throw new IllegalArgumentException("not a document as it is kept", unreadable);
    }
  }

  private void know(Class<?> sealed) {
    for (Class<?> kind : sealed.getPermittedSubclasses()) {
      if (kind.isRecord()) {
        kinds.put(kind.getSimpleName(), kind);
      } else {
        know(kind);
      }
    }
  }

  private @Nullable Object value(JsonNode node, Type type) throws ReflectiveOperationException {
    if (node.isNull()) {
      return null;
    }
    if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
      List<@Nullable Object> items = new ArrayList<>();
      for (JsonNode item : node) {
        items.add(value(item, list.getActualTypeArguments()[0]));
      }
      return items;
    }
    Class<?> plain = (Class<?>) type;
    if (plain == String.class) {
      return node.asString();
    }
    if (plain == int.class) {
      return node.asInt();
    }
    if (plain == boolean.class) {
      return node.asBoolean();
    }
    if (plain.isEnum()) {
      return Stream.of(plain.getEnumConstants())
          .filter(constant -> ((Enum<?>) constant).name().equals(node.asString()))
          .findFirst()
          .orElseThrow(() -> new IllegalArgumentException("no such " + plain + ": " + node));
    }
    return object(node, plain);
  }

  private Object object(JsonNode node, Class<?> declared) throws ReflectiveOperationException {
    String said = node.path(JsonWriting.TYPE).asString("");
    Class<?> kind = declared.isRecord() ? declared : kinds.get(said);
    if (kind == null
        || !declared.isAssignableFrom(kind)
        || !kind.getSimpleName().equals(said)
        || node.size() != kind.getRecordComponents().length + 1) {
      throw new IllegalArgumentException("not a " + declared.getSimpleName() + ": " + said);
    }
    RecordComponent[] components = kind.getRecordComponents();
    @Nullable Object[] values = new @Nullable Object[components.length];
    for (int i = 0; i < components.length; i++) {
      values[i] = value(node.required(components[i].getName()), components[i].getGenericType());
    }
    Constructor<?> constructor =
        kind.getDeclaredConstructor(
            Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
    try {
      return constructor.newInstance(values);
    } catch (InvocationTargetException refused) {
      throw new IllegalArgumentException(
          "not a " + kind.getSimpleName() + ": " + refused.getCause(), refused);
    }
  }
}
