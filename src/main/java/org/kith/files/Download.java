package org.kith.files;

import java.nio.charset.StandardCharsets;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * Hands out a file so that it is saved, not shown within the site, and could do nothing if it were
 * shown.
 */
public final class Download {
  private static final String POLICY = "default-src 'none'; frame-ancestors 'none'; sandbox";

  private Download() {}

  public static ResponseEntity<byte[]> of(OpenedFile opened) {
    return of(opened.file().name(), opened.file().mediaType(), opened.content());
  }

  /** For a file that is made on the way out. */
  public static ResponseEntity<byte[]> of(String name, String mediaType, byte[] content) {
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType(mediaType))
        .cacheControl(CacheControl.noStore())
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment()
                .filename(name, StandardCharsets.UTF_8)
                .build()
                .toString())
        .header("X-Content-Type-Options", "nosniff")
        .header("Content-Security-Policy", POLICY)
        .header("Cross-Origin-Resource-Policy", "same-origin")
        .body(content);
  }
}
