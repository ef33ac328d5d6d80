package org.newshound.read.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PagesTest {

  @ParameterizedTest
  @MethodSource("cases")
  void caseOfTheSpecificationIsRead(String page, Map<String, String> expected) {
    assertThat(Found.on(page)).containsExactlyInAnyOrderEntriesOf(expected);
  }

  @ParameterizedTest
  @MethodSource("pages")
  void pageAsScrapedIsRead(String page, Map<String, String> expected) {
    assertThat(Found.on(page)).containsExactlyInAnyOrderEntriesOf(expected);
  }

  @ParameterizedTest
  @MethodSource("layouts")
  void pageOfAnotherLayoutIsRead(String page, Map<String, String> expected) {
    assertThat(Found.on(page)).containsExactlyInAnyOrderEntriesOf(expected);
  }

  static Stream<Arguments> layouts() {
    return parse("layouts.txt");
  }

  static Stream<Arguments> cases() {
    return parse("cases.txt");
  }

  static Stream<Arguments> pages() {
    return parse("pages.txt");
  }

  private static Stream<Arguments> parse(String file) {
    List<Arguments> pages = new ArrayList<>();
    for (String part : text(file).split("(?m)^#### ", -1)) {
      if (!part.startsWith("#")) {
        int name = part.indexOf('\n');
        int line = part.indexOf("\n----\n");
        String page = Filler.fill(part.substring(name + 1, line));
        pages.add(
            Arguments.of(Named.of(part.substring(0, name), page), expected(part.substring(line))));
      }
    }
    return pages.stream();
  }

  private static Map<String, String> expected(String lines) {
    Map<String, String> expected = new LinkedHashMap<>();
    for (String line : lines.split("\n", -1)) {
      int colon = line.indexOf(": ");
      if (colon > 0) {
        expected.put(line.substring(0, colon), line.substring(colon + 2));
      }
    }
    return expected;
  }

  private static String text(String name) {
    try (InputStream in = Objects.requireNonNull(PagesTest.class.getResourceAsStream(name))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
