package org.kith.ui.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Style sheet, pictures and fonts, held in memory under one address that changes whenever any of
 * them does, so that browsers may keep them for good.
 */
@Component
final class Assets {
  private final Map<String, byte[]> files = new TreeMap<>();
  private final String hash;

  Assets() {
    try {
      read("classpath*:assets/*.*");
      read("classpath*:fonts/*.woff2");
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      files.values().forEach(digest::update);
      hash = HexFormat.of().formatHex(digest.digest(), 0, 8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }

  /** With trailing slash. */
  String address() {
    return "/assets/" + hash + "/";
  }

  boolean isCurrent(String hash) {
    return this.hash.equals(hash);
  }

  String hash() {
    return hash;
  }

  Optional<byte[]> file(String name) {
    return Optional.ofNullable(files.get(name));
  }

  private void read(String pattern) throws IOException {
    for (Resource resource : new PathMatchingResourcePatternResolver().getResources(pattern)) {
      String name = resource.getFilename();
      if (name != null) {
        files.put(name, resource.getContentAsByteArray());
      }
    }
  }
}
