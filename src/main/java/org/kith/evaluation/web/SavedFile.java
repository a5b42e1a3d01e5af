package org.kith.evaluation.web;

import org.kith.evaluation.Format;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A file of the report, to be saved rather than shown within the site. */
final class SavedFile {
  private SavedFile() {}

  static ResponseEntity<byte[]> of(Format format, byte[] content) {
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType(format.mediaType()))
        // what is withdrawn must not live on in between
        .cacheControl(CacheControl.noCache())
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename(format.fileName()).build().toString())
        .header("X-Content-Type-Options", "nosniff")
        .body(content);
  }
}
