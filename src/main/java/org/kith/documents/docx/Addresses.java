package org.kith.documents.docx;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.xwpf.usermodel.XWPFRelation;
import org.jspecify.annotations.Nullable;

/** What the file links to outside itself, each address once. */
final class Addresses {
  private static final String KEPT = "-._~:/?#@!$&'()*+,;=%";

  private final PackagePart part;
  private final Map<String, String> ids = new HashMap<>();

  Addresses(PackagePart part) {
    this.part = part;
  }

  /** The relationship to an address; null where it is none that a file can hold. */
  @Nullable String id(String address) {
    String known = ids.get(address);
    if (known != null) {
      return known;
    }
    String written = written(address);
    if (!isAddress(written)) {
      return null;
    }
    String id = part.addExternalRelationship(written, XWPFRelation.HYPERLINK.getRelation()).getId();
    ids.put(address, id);
    return id;
  }

  private static boolean isAddress(String address) {
    try {
      return new URI(address).isAbsolute();
    } catch (java.net.URISyntaxException unheardOf) {
      return false;
    }
  }

  /** The address in the few signs that addresses are written with. */
  private static String written(String address) {
    StringBuilder written = new StringBuilder();
    for (byte sign : address.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (sign & 0xFF);
      if (c < 0x80 && (Character.isLetterOrDigit(c) || KEPT.indexOf(c) >= 0)) {
        written.append(c);
      } else {
        written.append('%').append("%02X".formatted((int) c));
      }
    }
    return written.toString().replaceAll("%(?![0-9A-Fa-f]{2})", "%25");
  }
}
