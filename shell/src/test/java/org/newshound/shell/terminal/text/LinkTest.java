package org.newshound.shell.terminal.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinkTest {
  @ParameterizedTest
  @CsvSource({
    "https://a.example/x?y=1&z=2#w, https://a.example/x?y=1&z=2#w",
    "HTTP://a.example, HTTP://a.example",
    "https://a.example/100%25/ä b, https://a.example/100%25/%C3%A4%20b",
    "https://a.example/橋, https://a.example/%E6%A9%8B",
    "'https://a.example/\"<>\\^`{|}', https://a.example/%22%3C%3E%5C%5E%60%7B%7C%7D"
  })
  void whatAnAddressShouldNotHoldIsEncoded(String address, String link) {
    assertThat(Link.of(address)).map(Link::toString).contains(link);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "a.example",
        "file:///etc/passwd",
        "javascript:alert(1)",
        "ftp://a.example/",
        "https://",
        "https:///x",
        "https://bank.example@evil.example/",
        "https://bänk.example/",
        "https://a.example/%zz",
        "--help"
      })
  void nothingElseIsALink(String address) {
    assertThat(Link.of(address)).isEmpty();
  }

  @Test
  void noControlGetsThrough() {
    assertThat(Link.of("https://a.example/\u001b\\\u0007\u009c\n\u202e"))
        .map(Link::toString)
        .contains("https://a.example/%1B%5C%07%C2%9C%0A%E2%80%AE");
  }

  @Test
  void anEndlessAddressIsNone() {
    assertThat(Link.of("https://a.example/" + "x".repeat(1982))).isPresent();
    assertThat(Link.of("https://a.example/" + "x".repeat(1983))).isEmpty();
    assertThat(Link.of("https://a.example/" + "橋".repeat(500))).isEmpty();
  }
}
