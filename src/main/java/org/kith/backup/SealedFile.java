package org.kith.backup;

import com.google.crypto.tink.subtle.AesGcmHkdfStreaming;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * A file that only its passphrase opens, and in which nobody can change, cut or append anything
 * unnoticed: AES-256-GCM in segments of 1 MB (Tink's streaming AEAD, which also proves that the
 * last segment is the last), under a key made from the passphrase by Argon2id.
 *
 * <p>It starts in the clear with a mark, the cost of Argon2id, a salt, and sixteen bytes that tell
 * a wrong passphrase from a damaged file; these are authenticated with everything that follows.
 */
final class SealedFile {
  private static final byte[] MARK = {'K', 'I', 'T', 'H', 'B', 'A', 'K', 1};
  private static final int SALT = 16;
  private static final int KEY = 32;
  private static final int CHECK = 16;
  private static final int SEGMENT = 1 << 20;

  /**
   * What guessing one passphrase costs.
   *
   * @param memory in KiB
   */
  record Cost(int memory, int passes, int lanes) {
    /** The second recommendation of RFC 9106, section 4. */
    static final Cost USUAL = new Cost(64 << 10, 3, 4);

    /** A file may not ask for more than a machine that restores it can be expected to have. */
    boolean isBearable() {
      return memory >= 8 * lanes
          && memory <= 1 << 20
          && passes >= 1
          && passes <= 16
          && lanes >= 1
          && lanes <= 16;
    }
  }

  private SealedFile() {}

  /** Writes to the given stream; what comes is sealed when the returned stream is closed. */
  static OutputStream sealing(OutputStream file, Passphrase passphrase, Cost cost)
      throws IOException {
    byte[] salt = new byte[SALT];
    new SecureRandom().nextBytes(salt);
    byte[] secret = secret(passphrase, salt, cost);
    ByteArrayOutputStream head = new ByteArrayOutputStream();
    try (DataOutputStream words = new DataOutputStream(head)) {
      words.write(MARK);
      words.writeInt(cost.memory());
      words.writeInt(cost.passes());
      words.writeInt(cost.lanes());
      words.write(salt);
      words.write(secret, KEY, CHECK);
    }
    head.writeTo(file);
    try {
      return cipher(secret).newEncryptingStream(file, head.toByteArray());
    } catch (GeneralSecurityException missing) {
      throw new IllegalStateException(missing);
    }
  }

  /**
   * Reads what was sealed. Reading throws an {@link IOException} at the first segment that is not
   * as it was written, and at a missing end.
   */
  static InputStream opened(Path path, Passphrase passphrase) throws IOException {
    InputStream file = new BufferedInputStream(Files.newInputStream(path), SEGMENT);
    try {
      return opened(path, file, passphrase);
    } catch (IOException | RuntimeException failure) {
      file.close();
      throw failure;
    }
  }

  private static InputStream opened(Path path, InputStream file, Passphrase passphrase)
      throws IOException {
    byte[] head = file.readNBytes(MARK.length + 3 * Integer.BYTES + SALT + CHECK);
    if (!Arrays.equals(Arrays.copyOf(head, MARK.length), MARK)) {
      throw new NoBackup(path);
    }
    try (DataInputStream words =
        new DataInputStream(new java.io.ByteArrayInputStream(head, MARK.length, head.length))) {
      Cost cost = new Cost(words.readInt(), words.readInt(), words.readInt());
      byte[] salt = words.readNBytes(SALT);
      byte[] check = words.readNBytes(CHECK);
      if (check.length < CHECK || !cost.isBearable()) {
        throw new BackupDamaged(path);
      }
      byte[] secret = secret(passphrase, salt, cost);
      if (!MessageDigest.isEqual(check, Arrays.copyOfRange(secret, KEY, KEY + CHECK))) {
        throw new WrongPassphrase(path);
      }
      return cipher(secret).newDecryptingStream(file, head);
    } catch (EOFException cut) {
      throw new BackupDamaged(path);
    } catch (GeneralSecurityException missing) {
      throw new IllegalStateException(missing);
    }
  }

  private static AesGcmHkdfStreaming cipher(byte[] secret) throws GeneralSecurityException {
    return new AesGcmHkdfStreaming(Arrays.copyOf(secret, KEY), "HmacSha256", KEY, SEGMENT, 0);
  }

  private static byte[] secret(Passphrase passphrase, byte[] salt, Cost cost) {
    Argon2BytesGenerator argon = new Argon2BytesGenerator();
    argon.init(
        new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
            .withVersion(Argon2Parameters.ARGON2_VERSION_13)
            .withMemoryAsKB(cost.memory())
            .withIterations(cost.passes())
            .withParallelism(cost.lanes())
            .withSalt(salt)
            .build());
    byte[] secret = new byte[KEY + CHECK];
    argon.generateBytes(passphrase.bytes(), secret);
    return secret;
  }
}
