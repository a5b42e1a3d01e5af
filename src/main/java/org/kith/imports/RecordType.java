package org.kith.imports;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A kind of record that a programme folder may hold. Modules supply these as beans, in the order in
 * which they are to be written ({@code @Order}); the engine reads, checks, compares with what was
 * loaded before, and hands over only what is new or changed.
 *
 * @param <R> the record as its module reads it
 */
public interface RecordType<R> {
  /** Singular, as shown to the person who loads: {@code project}. */
  String name();

  /** Whether this file, with its path relative to the folder and forward slashes, holds them. */
  boolean reads(String path);

  /** Reads one entry; whatever is wrong with it is reported on the entry, never thrown. */
  R read(Entry entry);

  /** The id under which the record is kept; unique within the type and area. */
  String id(R record);

  /** The id of the record that it becomes, where that is another; null: it is the same. */
  default @Nullable UUID record(R record) {
    return null;
  }

  /** The names under which other records may refer to it. */
  default List<Reference> offers(R record) {
    return List.of(new Reference(name(), id(record)));
  }

  /**
   * Whether the area has such a record already, from an earlier load or through another door. Of a
   * type that nothing refers to, nobody asks.
   */
  default boolean has(Reference reference) {
    return false;
  }

  /** Writes new and changed records, in the running transaction. */
  void save(List<R> records);
}
