package org.kith.files.domain;

import java.nio.charset.StandardCharsets;
import org.kith.files.UploadRefused;

/** Compound files: none is taken in, but people are told why theirs is not. */
public final class OldOffice {
  /** What the part is called in which Office keeps a document under a password. */
  private static final String LOCKED =
      new String(
          "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);

  private OldOffice() {}

  public static UploadRefused refused(byte[] bytes) {
    return Bytes.text(bytes).contains(LOCKED) ? Refused.locked() : Refused.oldOffice();
  }
}
