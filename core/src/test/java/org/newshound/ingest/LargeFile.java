package org.newshound.ingest;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

/// The kinds of files that have no limit to their size, and how to write one of any size.
enum LargeFile {
  JSON_LINES("large.jsonl") {
    @Override
    String article(int number, Random random) {
      return "{\"id\":\"article-"
          + number
          + "\",\"headline\":\""
          + headline(random)
          + "\",\"body\":\""
          + text(random, 300 + random.nextInt(1000))
          + "\"}\n";
    }
  },

  WEB_ARCHIVE("large.warc") {
    @Override
    String article(int number, Random random) {
      String headline = headline(random);
      String page =
          "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<html><head><title>"
              + headline
              + "</title></head><body><article><h1>"
              + headline
              + "</h1><p>"
              + text(random, 80 + random.nextInt(80))
              + ".</p><p>"
              + text(random, 80 + random.nextInt(80))
              + ".</p></article></body></html>";
      return "WARC/1.0\r\nWARC-Type: response\r\nWARC-Date: 2025-03-05T00:00:01Z\r\n"
          + "WARC-Record-ID: <urn:uuid:"
          + number
          + ">\r\nWARC-Target-URI: https://courier.example/"
          + number
          + "\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: "
          + page.length()
          + "\r\n\r\n"
          + page
          + "\r\n\r\n";
    }
  },

  SGML("large.sgm") {
    @Override
    String article(int number, Random random) {
      return "<REUTERS TOPICS=\"YES\" NEWID=\""
          + number
          + "\">\n<DATE>26-FEB-1987 15:01:01.79</DATE>\n<TEXT>\n<TITLE>"
          + headline(random)
          + "</TITLE>\n<DATELINE>    LONDON, Feb 26 - </DATELINE><BODY>"
          + text(random, 80 + random.nextInt(200))
          + ".\n</BODY></TEXT>\n</REUTERS>\n";
    }
  };

  private static final String[] WORDS =
      ("the ferry ran onto a bank of sand off the harbour and its captain said that no one was"
              + " hurt while tugs from two ports came to help before the tide fell again")
          .split(" ", -1);

  private final String fileName;

  LargeFile(String fileName) {
    this.fileName = fileName;
  }

  /// Returns one article; every number gives another, of characters of one byte.
  abstract String article(int number, Random random);

  /// What was written.
  ///
  /// @param path the file
  /// @param articles how many articles are in it
  record Written(Path path, int articles) {}

  /// Writes a file of at least so many bytes.
  Written write(Path folder, long bytes) throws IOException {
    Random random = new Random(3);
    Path path = folder.resolve(fileName);
    int articles = 0;
    long written = 0;
    try (Writer out =
        new BufferedWriter(Files.newBufferedWriter(path, StandardCharsets.US_ASCII), 1 << 16)) {
      while (written < bytes) {
        String article = article(articles++, random);
        out.append(article);
        written += article.length();
      }
    }
    return new Written(path, articles);
  }

  private static String headline(Random random) {
    return "Ferry " + random.nextInt(1000) + " runs aground off the harbour";
  }

  /// Words of the language among rarer ones.
  private static String text(Random random, int words) {
    StringBuilder text = new StringBuilder("The ferry");
    for (int word = 0; word < words; word++) {
      text.append(' ');
      if (random.nextInt(3) > 0) {
        text.append(WORDS[random.nextInt(WORDS.length)]);
      } else {
        text.append('w').append(Integer.toString(random.nextInt(30_000), 36));
      }
    }
    return text.toString();
  }
}
