package org.kith.files.domain;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kith.files.SampleFiles;
import org.kith.files.UploadRefused;

class PictureMetadataTest {
  private static final byte[] JPEG = SampleFiles.picture("jpeg");
  private static final byte[] PNG = SampleFiles.picture("png");

  @Test
  void aPhotoForgetsPlaceDeviceAndTimeAndLooksTheSame() throws IOException {
    byte[] photo = withSegment(withSegment(JPEG, 0xfe, "taken by Joan"), 0xe1, exif("MM", 1));
    photo = withSegment(photo, 0xe1, "http://ns.adobe.com/xap/1.0/\0<gps/>");
    photo = withSegment(photo, 0xed, "Photoshop 3.0\0 Walsall");
    photo = Arrays.copyOf(photo, photo.length + 100);

    byte[] clean = JpegPicture.withoutMetadata(photo);

    assertThat(text(photo)).contains("GPS 52.58 -1.98", "Joan", "gps", "Walsall");
    assertThat(text(clean)).doesNotContain("GPS 52.58", "Joan", "gps", "Walsall", "Exif");
    assertThat(clean).hasSizeLessThanOrEqualTo(JPEG.length);
    assertSamePicture(clean, JPEG);
  }

  @ParameterizedTest
  @ValueSource(strings = {"MM", "II"})
  void aPhotoTakenSidewaysStaysUpright(String order) throws IOException {
    byte[] clean = JpegPicture.withoutMetadata(withSegment(JPEG, 0xe1, exif(order, 6)));

    assertThat(text(clean)).contains("Exif\0\0MM").doesNotContain("GPS 52.58");
    // tag 0x0112, a short, once: 6
    assertThat(HexFormat.of().formatHex(clean)).contains("0112000300000001" + "0006");
    assertSamePicture(clean, JPEG);
    assertThat(JpegPicture.withoutMetadata(clean)).isEqualTo(clean);
  }

  @Test
  void coloursAreKept() {
    byte[] photo = withSegment(JPEG, 0xe2, "ICC_PROFILE\0\1\1 colours");

    assertThat(JpegPicture.withoutMetadata(photo)).isEqualTo(photo);
  }

  @Test
  void thePreviewInTheFirstSegmentIsLeftOut() {
    byte[] photo = withSegment(new byte[] {JPEG[0], JPEG[1], (byte) 0xff, (byte) 0xd9}, 0xe0, "");
    byte[] jfif = ("JFIF\0\1\1\0\0\1\0\1\1\1" + "rgb").getBytes(ISO_8859_1);
    byte[] withPreview = withSegment(JPEG, 0xe0, new String(jfif, ISO_8859_1));

    assertThat(text(JpegPicture.withoutMetadata(withPreview))).doesNotContain("rgb");
    assertThatThrownBy(() -> JpegPicture.withoutMetadata(photo)).isInstanceOf(UploadRefused.class);
  }

  @Test
  void aPngForgetsItsTextsAndLooksTheSame() throws IOException {
    byte[] picture = withChunk(withChunk(PNG, "tEXt", "Author\0Joan"), "eXIf", "MM GPS 52.58");
    picture = Arrays.copyOf(picture, picture.length + 50);

    byte[] clean = PngPicture.withoutMetadata(picture);

    assertThat(text(picture)).contains("Joan", "GPS");
    assertThat(clean).isEqualTo(PNG);
    assertSamePicture(clean, PNG);
  }

  @Test
  void howLargeAPngIsDrawnIsKept() {
    byte[] picture = withChunk(PNG, "pHYs", "\0\0\13\23\0\0\13\23\1");

    assertThat(PngPicture.withoutMetadata(picture)).isEqualTo(picture);
  }

  @Test
  void aPictureThatWouldFillTheMemoryIsRefused() {
    byte[] huge = PNG.clone();
    huge[16] = 0x7f;
    CRC32 sum = new CRC32();
    sum.update(huge, 12, 17);
    writeFour(huge, 29, (int) sum.getValue());

    assertThatThrownBy(() -> PngPicture.withoutMetadata(huge)).hasMessageContaining("100 million");
  }

  @Test
  void halfAPictureIsRefused() {
    assertThatThrownBy(() -> JpegPicture.withoutMetadata(Arrays.copyOf(JPEG, JPEG.length - 20)))
        .hasMessageContaining("damaged or incomplete");
    assertThatThrownBy(() -> PngPicture.withoutMetadata(Arrays.copyOf(PNG, PNG.length - 20)))
        .hasMessageContaining("damaged or incomplete");
  }

  private static void assertSamePicture(byte[] one, byte[] other) throws IOException {
    assertThat(dots(one)).isEqualTo(dots(other));
  }

  private static int[] dots(byte[] file) throws IOException {
    BufferedImage drawn = ImageIO.read(new ByteArrayInputStream(file));
    return drawn.getRGB(0, 0, drawn.getWidth(), drawn.getHeight(), null, 0, drawn.getWidth());
  }

  /** Exif with an orientation and a place, in either order of bytes. */
  private static String exif(String order, int orientation) {
    String header =
        order.equals("MM")
            ? "4d4d002a00000008" + "0001" + "0112000300000001" + "000" + orientation + "0000"
            : "49492a0008000000" + "0100" + "1201030001000000" + "0" + orientation + "000000";
    return "Exif\0\0" + text(HexFormat.of().parseHex(header + "00000000")) + "GPS 52.58 -1.98";
  }

  private static byte[] withSegment(byte[] jpeg, int marker, String content) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(jpeg, 0, 2);
    byte[] bytes = content.getBytes(ISO_8859_1);
    out.write(0xff);
    out.write(marker);
    out.write((bytes.length + 2) >> 8);
    out.write(bytes.length + 2);
    out.writeBytes(bytes);
    out.write(jpeg, 2, jpeg.length - 2);
    return out.toByteArray();
  }

  /** After the first chunk, which is 25 bytes after a signature of 8. */
  private static byte[] withChunk(byte[] png, String type, String content) {
    byte[] bytes = (type + content).getBytes(ISO_8859_1);
    CRC32 sum = new CRC32();
    sum.update(bytes);
    byte[] around = new byte[8];
    writeFour(around, 0, bytes.length - 4);
    writeFour(around, 4, (int) sum.getValue());
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(png, 0, 33);
    out.write(around, 0, 4);
    out.writeBytes(bytes);
    out.write(around, 4, 4);
    out.write(png, 33, png.length - 33);
    return out.toByteArray();
  }

  private static void writeFour(byte[] bytes, int at, int value) {
    for (int i = 0; i < 4; i++) {
      bytes[at + i] = (byte) (value >> (24 - 8 * i));
    }
  }

  private static String text(byte[] bytes) {
    return new String(bytes, ISO_8859_1);
  }
}
