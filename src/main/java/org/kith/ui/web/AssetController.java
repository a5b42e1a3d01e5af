package org.kith.ui.web;

import java.time.Duration;
import org.kith.ui.NotFound;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.MediaTypeFactory;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Serves {@link Assets}. A page from before an upgrade gets today's file, but may not keep it. */
@Controller
final class AssetController {
  private static final MediaType WOFF2 = MediaType.valueOf("font/woff2");

  private final Assets assets;

  AssetController(Assets assets) {
    this.assets = assets;
  }

  @GetMapping("/assets/{hash}/{name}")
  ResponseEntity<byte[]> file(@PathVariable String hash, @PathVariable String name) {
    byte[] file = assets.file(name).orElseThrow(NotFound::new);
    return ResponseEntity.ok()
        .contentType(type(name))
        // weak, because the server compresses what it sends
        .eTag("W/\"" + assets.hash() + "\"")
        .cacheControl(
            assets.isCurrent(hash)
                ? CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable()
                : CacheControl.noCache())
        .body(file);
  }

  private static MediaType type(String name) {
    return name.endsWith(".woff2")
        ? WOFF2
        : MediaTypeFactory.getMediaType(name).orElse(MediaType.APPLICATION_OCTET_STREAM);
  }
}
