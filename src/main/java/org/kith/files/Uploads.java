package org.kith.files;

import org.kith.files.domain.JpegPicture;
import org.kith.files.domain.OldOffice;
import org.kith.files.domain.PdfContent;
import org.kith.files.domain.PngPicture;
import org.kith.files.domain.Refused;
import org.kith.files.domain.Signature;
import org.kith.files.domain.TextContent;
import org.kith.files.domain.ZipContent;

/**
 * Tells what a file is by its content and refuses what could harm those who open it: programs,
 * macros, pages with code, what is locked, what unpacks to far more than it should, and XML that
 * defines or fetches things. Nothing in it is run, resolved or drawn.
 */
public final class Uploads {
  /** The largest file taken in, in bytes: 20 MB. */
  public static final int LARGEST = 20 * 1024 * 1024;

  private Uploads() {}

  /** The kind of file, or {@link UploadRefused} with a sentence for the person. */
  public static UploadKind check(byte[] bytes) {
    if (bytes.length == 0) {
      throw new UploadRefused("The file is empty.");
    }
    if (bytes.length > LARGEST) {
      throw new UploadRefused("The file is bigger than 20 MB; choose a smaller one.");
    }
    return switch (Signature.of(bytes)) {
      case PDF -> PdfContent.checked(bytes);
      case JPEG -> JpegPicture.checked(bytes);
      case PNG -> PngPicture.checked(bytes);
      case ZIP -> ZipContent.checked(bytes);
      case OLD_OFFICE -> throw OldOffice.refused(bytes);
      case PROGRAM -> throw Refused.program();
      case OTHER_PICTURE -> throw Refused.otherPicture();
      case PACKED -> throw Refused.packed();
      case NONE -> TextContent.checked(bytes);
    };
  }
}
