package org.kith.casework.domain;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.kith.database.Keys;
import org.kith.kernel.AreaId;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Encrypts what is told in concerns (AES-256, GCM) with a key of the installation that is not in
 * its database. Each text is bound to its row: moved to another, it cannot be opened.
 */
@Component
class ConcernSeal {
  private static final String KEY = "concerns";
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int NONCE_BYTES = 12;
  private static final int TAG_BITS = 128;
  private static final JsonMapper JSON = JsonMapper.shared();

  private final Keys keys;

  ConcernSeal(Keys keys) {
    this.keys = keys;
  }

  byte[] seal(Object words, AreaId area, UUID row) {
    byte[] nonce = new byte[NONCE_BYTES];
    RANDOM.nextBytes(nonce);
    byte[] sealed = cipher(Cipher.ENCRYPT_MODE, nonce, JSON.writeValueAsBytes(words), area, row);
    return ByteBuffer.allocate(nonce.length + sealed.length).put(nonce).put(sealed).array();
  }

  <W> W open(byte[] sealed, Class<W> words, AreaId area, UUID row) {
    return JSON.readValue(
        cipher(
            Cipher.DECRYPT_MODE,
            Arrays.copyOf(sealed, NONCE_BYTES),
            Arrays.copyOfRange(sealed, NONCE_BYTES, sealed.length),
            area,
            row),
        words);
  }

  private byte[] cipher(int mode, byte[] nonce, byte[] text, AreaId area, UUID row) {
    try {
      Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
      cipher.init(
          mode, new SecretKeySpec(keys.key(KEY), "AES"), new GCMParameterSpec(TAG_BITS, nonce));
      cipher.updateAAD((area.value() + "/" + row).getBytes(StandardCharsets.UTF_8));
      return cipher.doFinal(text);
    } catch (GeneralSecurityException damaged) {
      throw new IllegalStateException("a concern cannot be opened", damaged);
    }
  }
}
