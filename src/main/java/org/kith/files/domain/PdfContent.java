package org.kith.files.domain;

import java.util.regex.Pattern;
import org.kith.files.UploadKind;

/** PDF: taken as it is, unless it is locked. */
public final class PdfContent {
  /** The trailer's entry, in clear also where the rest is not (ISO 32000-1, 7.6.1). */
  private static final Pattern LOCKED = Pattern.compile("/Encrypt\\s*(?:\\d+\\s+\\d+\\s+R|<<)");

  private PdfContent() {}

  public static UploadKind checked(byte[] bytes) {
    if (LOCKED.matcher(Bytes.text(bytes)).find()) {
      throw Refused.locked();
    }
    return UploadKind.PDF;
  }
}
