package org.kith.outbox.domain;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/**
 * A mail server, as {@code KITH_SMTP_URL} names it: {@code smtp://user:password@host:587} or {@code
 * smtps://…}. A password goes over the network encrypted or not at all, but for this machine's own
 * server.
 *
 * @param user empty: none is needed
 */
record SmtpAddress(boolean isEncrypted, String host, int port, String user, String password) {
  private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

  /** How long to wait for the server at each step, in milliseconds. */
  private static final String PATIENCE = "15000";

  static SmtpAddress parse(String text) {
    try {
      URI uri = new URI(text.strip());
      String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
      if (uri.getHost() == null || !Set.of("smtp", "smtps").contains(scheme)) {
        throw new SmtpAddressUnusable();
      }
      String[] login =
          uri.getRawUserInfo() == null ? new String[0] : uri.getRawUserInfo().split(":", 2);
      boolean isEncrypted = scheme.equals("smtps");
      int usual = isEncrypted ? 465 : login.length == 0 ? 25 : 587;
      return new SmtpAddress(
          isEncrypted,
          uri.getHost(),
          uri.getPort() < 0 ? usual : uri.getPort(),
          login.length > 0 ? decoded(login[0]) : "",
          login.length > 1 ? decoded(login[1]) : "");
    } catch (URISyntaxException | IllegalArgumentException notOne) {
      throw new SmtpAddressUnusable();
    }
  }

  JavaMailSenderImpl connection() {
    JavaMailSenderImpl mail = new JavaMailSenderImpl();
    String protocol = isEncrypted ? "smtps" : "smtp";
    mail.setProtocol(protocol);
    mail.setHost(host);
    mail.setPort(port);
    mail.setDefaultEncoding("UTF-8");
    Properties properties = mail.getJavaMailProperties();
    if (!user.isEmpty()) {
      mail.setUsername(user);
      mail.setPassword(password);
      properties.setProperty("mail." + protocol + ".auth", "true");
    }
    boolean mustEncrypt = !user.isEmpty() && !THIS_MACHINE.contains(host);
    properties.setProperty("mail.smtp.starttls.enable", "true");
    properties.setProperty("mail.smtp.starttls.required", String.valueOf(mustEncrypt));
    properties.setProperty("mail." + protocol + ".ssl.checkserveridentity", "true");
    for (String step : Set.of("connectiontimeout", "timeout", "writetimeout")) {
      properties.setProperty("mail." + protocol + "." + step, PATIENCE);
    }
    return mail;
  }

  private static String decoded(String text) {
    return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
  }

  @Override
  public String toString() {
    return host + ":" + port;
  }
}
