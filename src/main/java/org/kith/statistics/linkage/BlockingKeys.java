package org.kith.statistics.linkage;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The keys of a record: two records are worth comparing when they share one. In memory they are
 * numbers; a database keeps them as texts.
 */
public final class BlockingKeys {
  private static final String MAC = "HmacSHA256";
  private static final int LEAST_KEY_BYTES = 16;
  private static final int KEPT_BYTES = 16;
  private static final int MOST_WORDS = 4;

  private BlockingKeys() {}

  /** Where keys go. */
  interface Sink {
    void key(BlockingPass pass, long first, long second);
  }

  /**
   * Keys as texts. They are hashes without a secret: who has them can try out dates of birth and
   * phone numbers, so they belong beside the record and nowhere else.
   */
  public static Set<String> of(Identity identity) {
    Set<String> keys = new TreeSet<>();
    each(
        identity,
        (pass, first, second) -> keys.add(HexFormat.of().toHexDigits(code(pass, first, second))));
    return keys;
  }

  /**
   * Keys that say nothing to those who have not the secret: HMAC-SHA-256 (RFC 2104), its first 128
   * bits.
   *
   * @param secret 16 bytes or more, the same for all records that are to meet
   */
  public static Set<String> sealed(Identity identity, byte[] secret) {
    if (secret.length < LEAST_KEY_BYTES) {
      throw new IllegalArgumentException("a secret of fewer than 16 bytes can be guessed");
    }
    Set<String> keys = new TreeSet<>();
    try {
      Mac mac = Mac.getInstance(MAC);
      mac.init(new SecretKeySpec(secret, MAC));
      each(
          identity,
          (pass, first, second) -> {
            byte[] message =
                ByteBuffer.allocate(1 + 2 * Long.BYTES)
                    .put((byte) pass.place())
                    .putLong(first)
                    .putLong(second)
                    .array();
            keys.add(HexFormat.of().formatHex(mac.doFinal(message), 0, KEPT_BYTES));
          });
    } catch (GeneralSecurityException missing) {
      throw new IllegalStateException("every Java platform has " + MAC, missing);
    }
    return keys;
  }

  private static void each(Identity identity, Sink sink) {
    each(RecordBlock.of(new Vocabulary(), List.of(identity)), 0, sink);
  }

  static long code(BlockingPass pass, long first, long second) {
    return Hashes.of(pass.place() + 1L, first, second);
  }

  static void each(RecordBlock block, int row, Sink sink) {
    if (block.phone(row) != PhoneCode.UNKNOWN) {
      sink.key(BlockingPass.PHONE, block.phone(row), 0);
    }
    if (block.email(row) != EmailCode.UNKNOWN) {
      sink.key(BlockingPass.EMAIL, block.email(row), 0);
    }
    int birth = block.birth(row);
    if (BirthCode.isWhole(birth)) {
      sink.key(BlockingPass.BIRTH, BirthCode.eitherWayRound(birth), 0);
    }
    List<Long> words = skeletons(block, row);
    long postcode = block.postcode(row);
    if (PostcodeCode.isWhole(postcode)) {
      words.forEach(word -> sink.key(BlockingPass.WORD_AND_POSTCODE, postcode, word));
    }
    for (int i = 0; i < words.size(); i++) {
      for (int j = i + 1; j < words.size(); j++) {
        long low = Math.min(words.get(i), words.get(j));
        long high = Math.max(words.get(i), words.get(j));
        pair(Hashes.mix(low + Hashes.mix(high)), birth, postcode, sink);
      }
    }
    if (words.size() == 1 && block.markers(row) != 0) {
      pair(Hashes.mix(words.getFirst() + block.markers(row)), birth, postcode, sink);
    }
  }

  private static void pair(long words, int birth, long postcode, Sink sink) {
    sink.key(BlockingPass.NAMES, words, 0);
    if (birth != BirthCode.UNKNOWN) {
      // a year that stands alone may be one out
      int slack = BirthCode.isWhole(birth) ? 0 : 1;
      for (int year = -slack; year <= slack; year++) {
        sink.key(BlockingPass.NAMES_AND_YEAR, words, BirthCode.year(birth) + year);
      }
    }
    if (postcode != PostcodeCode.UNKNOWN) {
      sink.key(BlockingPass.NAMES_AND_DISTRICT, words, PostcodeCode.district(postcode));
    }
  }

  private static List<Long> skeletons(RecordBlock block, int row) {
    List<Long> skeletons = new ArrayList<>(MOST_WORDS);
    for (int place = 0; place < block.words(row) && skeletons.size() < MOST_WORDS; place++) {
      Long skeleton = block.vocabulary().skeleton(block.word(row, place));
      if (!skeletons.contains(skeleton)) {
        skeletons.add(skeleton);
      }
    }
    return skeletons;
  }
}
