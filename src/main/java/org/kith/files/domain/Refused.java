package org.kith.files.domain;

import org.kith.files.UploadRefused;

/** What is said of a file that is not taken in; several checks say the same. */
public final class Refused {
  private Refused() {}

  public static UploadRefused unknown() {
    return new UploadRefused(
        "The kind of file is not known; upload a PDF, a Word, Excel or PowerPoint file,"
            + " a JPEG or PNG picture, or plain text.");
  }

  public static UploadRefused program() {
    return new UploadRefused("The file is a program, which cannot be uploaded.");
  }

  public static UploadRefused code() {
    return new UploadRefused(
        "The file is a web page or holds code; upload a PDF, a picture or plain text instead.");
  }

  public static UploadRefused macros() {
    return new UploadRefused(
        "The file holds macros or programs; save it without them as .xlsx, .docx or .pptx"
            + " and upload that.");
  }

  public static UploadRefused locked() {
    return new UploadRefused(
        "The file is protected with a password; take the password off and upload it again.");
  }

  public static UploadRefused oldOffice() {
    return new UploadRefused(
        "The file is in an old Office format; save it as .xlsx, .docx or .pptx and upload that.");
  }

  public static UploadRefused packed() {
    return new UploadRefused(
        "Packed folders cannot be uploaded; upload the files that are in it one by one.");
  }

  public static UploadRefused unpacksToTooMuch() {
    return new UploadRefused("The file unpacks to far more than it should, so it was not opened.");
  }

  public static UploadRefused definitions() {
    return new UploadRefused(
        "The file holds definitions that Office programs never write, so it was not opened.");
  }

  public static UploadRefused otherPicture() {
    return new UploadRefused(
        "Pictures have to be JPEG or PNG; save this one as JPEG and upload that.");
  }

  public static UploadRefused tooManyDots() {
    return new UploadRefused(
        "The picture has more than 100 million dots; make it smaller and upload that.");
  }

  public static UploadRefused damaged() {
    return new UploadRefused("The file is damaged or incomplete; save it again and upload that.");
  }
}
