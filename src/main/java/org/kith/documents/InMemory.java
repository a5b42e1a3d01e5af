package org.kith.documents;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/** Files that are small enough to be made in memory, where nothing goes wrong by writing. */
public final class InMemory {
  /** Writes one file. */
  public interface Writing {
    void to(OutputStream out) throws IOException;
  }

  private InMemory() {}

  public static byte[] bytes(Writing writing) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      writing.to(out);
    } catch (IOException inMemory) {
      throw new UncheckedIOException(inMemory);
    }
    return out.toByteArray();
  }
}
