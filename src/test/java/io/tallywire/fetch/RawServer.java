package io.tallywire.fetch;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A web server on loopback that says exactly what a test tells it to, byte by byte. */
final class RawServer implements AutoCloseable {

  interface Answer {
    void write(OutputStream out) throws IOException, InterruptedException;
  }

  record Asked(String path, List<String> headers) {
    boolean has(String header) {
      return headers.contains(header);
    }
  }

  final List<Asked> asked = new CopyOnWriteArrayList<>();
  final CountDownLatch closing = new CountDownLatch(1);
  private final Map<String, Answer> answers = new ConcurrentHashMap<>();
  private final ServerSocket socket;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

  RawServer() throws IOException {
    socket = new ServerSocket(0, 50, InetAddress.getByName("0.0.0.0"));
    threads.execute(this::accept);
  }

  /** An address on the host 127.0.0.1. */
  String url(String path) {
    return url("127.0.0.1", path);
  }

  String url(String host, String path) {
    return "http://" + host + ":" + socket.getLocalPort() + path;
  }

  RawServer on(String path, Answer answer) {
    answers.put(path, answer);
    return this;
  }

  RawServer on(String path, String status, String headers, String body) {
    return on(path, status, headers, body.getBytes(StandardCharsets.UTF_8));
  }

  RawServer on(String path, String status, String headers, byte[] body) {
    return on(
        path,
        out -> {
          out.write(
              ("HTTP/1.1 " + status + "\r\n" + headers + "Content-Length: " + body.length + "\r\n")
                  .getBytes(StandardCharsets.UTF_8));
          out.write("Connection: close\r\n\r\n".getBytes(StandardCharsets.UTF_8));
          out.write(body);
        });
  }

  private void accept() {
    while (!socket.isClosed()) {
      try {
        Socket connection = socket.accept();
        threads.execute(() -> serve(connection));
      } catch (IOException e) {
        return; // closed
      }
    }
  }

  private void serve(Socket connection) {
    try (connection) {
      var in =
          new BufferedReader(
              new InputStreamReader(connection.getInputStream(), StandardCharsets.UTF_8));
      String first = in.readLine();
      if (first == null) {
        return;
      }
      List<String> headers = new ArrayList<>();
      for (String line = in.readLine(); line != null && !line.isEmpty(); line = in.readLine()) {
        headers.add(line);
      }
      String path = first.split(" ")[1];
      asked.add(new Asked(path, headers));
      Answer answer = answers.get(path.replaceFirst("\\?.*", ""));
      OutputStream out = connection.getOutputStream();
      if (answer == null) {
        out.write(
            "HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
                .getBytes(StandardCharsets.UTF_8));
      } else {
        answer.write(out);
      }
      out.flush();
    } catch (IOException e) {
      // the client hung up, as some tests want it to
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() throws IOException {
    closing.countDown();
    socket.close();
    threads.shutdownNow();
    threads.close();
  }
}
