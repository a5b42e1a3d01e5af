package org.kith.backup;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.kith.kernel.Refusal;

class SealedFileTest {
  private static final SealedFile.Cost CHEAP = new SealedFile.Cost(64, 1, 1);
  private static final Passphrase PASSPHRASE = new Passphrase("an ordinary walk in the park");

  /** More than two segments, so that some can be left out or change places. */
  private static final byte[] CONTENT = new byte[2_500_000];

  private static final int SEGMENT = 1 << 20;

  static Path folder = Path.of("target");

  @BeforeContainer
  static void make() throws IOException {
    new Random(7).nextBytes(CONTENT);
    folder = Files.createTempDirectory("sealed");
  }

  @AfterContainer
  static void delete() throws IOException {
    Files.deleteIfExists(folder.resolve("file"));
    Files.delete(folder);
  }

  @Example
  void whatWasSealedIsReadAgain() throws IOException {
    assertThat(read(written(sealed()), PASSPHRASE)).isEqualTo(CONTENT);
  }

  @Example
  void nothingOfItShowsAndTwoCopiesDiffer() throws IOException {
    byte[] one = sealed();
    byte[] other = sealed();

    assertThat(new String(one, ISO_8859_1)).doesNotContain("ordinary");
    assertThat(Arrays.copyOfRange(one, 20, 200)).isNotEqualTo(Arrays.copyOfRange(other, 20, 200));
  }

  @Property(tries = 60)
  void aByteThatWasChangedAnywhereIsNoticed(
      @ForAll @IntRange(max = 2_500_100) int place, @ForAll @IntRange(min = 1, max = 255) int by)
      throws IOException {
    byte[] changed = sealed();
    changed[place % changed.length] ^= (byte) by;

    assertIsRefused(changed);
  }

  @Property(tries = 30)
  void anEndThatIsMissingIsNoticed(@ForAll @IntRange(max = 2_500_000) int length)
      throws IOException {
    assertIsRefused(Arrays.copyOf(sealed(), length));
  }

  @Example
  void anEndThatIsMissingAtTheBorderOfASegmentIsNoticed() throws IOException {
    byte[] sealed = sealed();

    // header in the clear, then segments of which the first also holds the cipher's own header
    assertIsRefused(Arrays.copyOf(sealed, 52 + SEGMENT));
    assertIsRefused(Arrays.copyOf(sealed, 52 + 2 * SEGMENT));
    assertIsRefused(Arrays.copyOf(sealed, 52));
    assertIsRefused(Arrays.copyOf(sealed, 0));
  }

  @Example
  void whatIsAppendedIsNoticed() throws IOException {
    byte[] sealed = sealed();

    assertIsRefused(Arrays.copyOf(sealed, sealed.length + 1));
  }

  @Example
  void segmentsThatChangedPlacesAreNoticed() throws IOException {
    byte[] sealed = sealed();
    byte[] swapped = sealed.clone();
    int second = 52 + SEGMENT;
    System.arraycopy(sealed, second, swapped, second + 100_000, 100_000);
    System.arraycopy(sealed, second + 100_000, swapped, second, 100_000);

    assertIsRefused(swapped);
  }

  @Example
  void anotherPassphraseDoesNotOpenIt() throws IOException {
    Path file = written(sealed());

    assertThatThrownBy(() -> read(file, new Passphrase("an ordinary walk in the dark")))
        .isInstanceOf(WrongPassphrase.class)
        .hasMessageNotContaining("dark");
  }

  @Example
  void aFileThatAsksForAllMemoryIsRefusedBeforeItGetsIt() throws IOException {
    byte[] greedy = sealed();
    greedy[8] = 0x7f; // the first byte of the memory it asks for

    assertThatThrownBy(() -> read(written(greedy), PASSPHRASE)).isInstanceOf(BackupDamaged.class);
  }

  @Example
  void anotherKindOfFileIsSaidToBeOne() throws IOException {
    assertThatThrownBy(() -> read(written("PK some other archive".getBytes(UTF_8)), PASSPHRASE))
        .isInstanceOf(NoBackup.class);
  }

  private static void assertIsRefused(byte[] bytes) throws IOException {
    Path file = written(bytes);

    assertThatThrownBy(() -> read(file, PASSPHRASE))
        .satisfiesAnyOf(
            failure -> assertThat(failure).isInstanceOf(Refusal.class),
            failure -> assertThat(failure).isInstanceOf(IOException.class));
  }

  private static byte[] sealed() throws IOException {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try (OutputStream sealing = SealedFile.sealing(file, PASSPHRASE, CHEAP)) {
      sealing.write(CONTENT);
    }
    return file.toByteArray();
  }

  private static Path written(byte[] bytes) throws IOException {
    return Files.write(folder.resolve("file"), bytes);
  }

  private static byte[] read(Path file, Passphrase passphrase) throws IOException {
    try (InputStream opened = SealedFile.opened(file, passphrase)) {
      return opened.readAllBytes();
    }
  }
}
