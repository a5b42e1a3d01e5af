package org.kith.outbox.domain;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Writer;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;

/** A mail server that answers one conversation as it is told; 250 where it is told nothing. */
final class ScriptedServer implements AutoCloseable {
  private final ServerSocket server;
  private final Map<String, String> answers;

  /**
   * @param answers by the first four letters of a command; an empty one hangs up
   */
  ScriptedServer(Map<String, String> answers) throws IOException {
    this.answers = answers;
    this.server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
    Thread.ofVirtual().start(this::serve);
  }

  int port() {
    return server.getLocalPort();
  }

  private void serve() {
    try (Socket caller = server.accept();
        BufferedReader in =
            new BufferedReader(
                new InputStreamReader(caller.getInputStream(), StandardCharsets.US_ASCII));
        Writer out =
            new java.io.OutputStreamWriter(caller.getOutputStream(), StandardCharsets.US_ASCII)) {
      String hello = answers.getOrDefault("hello", "220 ready");
      if (hello.isEmpty()) {
        return;
      }
      say(out, hello);
      boolean isData = false;
      for (String line; (line = in.readLine()) != null; ) {
        if (isData && !line.equals(".")) {
          continue;
        }
        String command = isData ? "done" : first(line);
        isData = command.equals("data");
        String answer = answers.getOrDefault(command, isData ? "354 go on" : "250 fine");
        if (answer.isEmpty()) {
          return;
        }
        say(out, answer);
      }
    } catch (IOException hungUp) {
      // so ends every conversation
    }
  }

  private static String first(String line) {
    return line.substring(0, Math.min(4, line.length())).toLowerCase(Locale.ROOT);
  }

  private static void say(Writer out, String line) throws IOException {
    out.write(line + "\r\n");
    out.flush();
  }

  @Override
  public void close() throws IOException {
    server.close();
  }
}
