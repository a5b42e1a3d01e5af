package org.kith.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.files.SampleFiles.document;
import static org.kith.files.SampleFiles.picture;
import static org.kith.files.SampleFiles.text;
import static org.kith.files.SampleFiles.workbook;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class UploadsPropertiesTest {
  private static final List<byte[]> SOUND =
      List.of(workbook(), document(), picture("jpeg"), picture("png"), text("%PDF-1.7 trailer"));

  @Property(tries = 400)
  void aDamagedFileIsTakenInOrRefusedButNeverAnythingElse(
      @ForAll @IntRange(max = 4) int which,
      @ForAll @IntRange(max = 100_000) int place,
      @ForAll byte value,
      @ForAll boolean cut) {
    byte[] file = SOUND.get(which).clone();
    file[place % file.length] = value;
    byte[] tried = cut ? Arrays.copyOf(file, 1 + place % file.length) : file;
    try {
      assertThat(Uploads.check(tried)).isNotNull();
    } catch (UploadRefused refused) {
      assertThat(refused.sentence()).endsWith(".");
    }
  }
}
